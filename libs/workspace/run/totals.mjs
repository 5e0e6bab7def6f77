/** Passed and failed in a report of Jest; a suite that could not run at all counts as one failure. */
export const jestTotals = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
});

/** Passed and failed in a JSON report of Playwright; a journey that passed only on a second try counts as failed. */
export const journeyTotals = ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky });

export function closingLine(totals) {
  const passed = totals.reduce((sum, { passed }) => sum + passed, 0);
  const failed = totals.reduce((sum, { failed }) => sum + failed, 0);
  return `${passed} passed, ${failed} failed`;
}
