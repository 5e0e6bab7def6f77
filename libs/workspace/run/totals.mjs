/** Passed and failed in a report of Jest; a suite that could not run at all counts as one failure. */
export const jestTotals = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
});

/** Files of a report of Jest that could not run at all, as when the process they ran in was ended: none of their tests were tried. */
export const notRun = (report) =>
  report.testResults
    .filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
    .map(({ name }) => name);

/** Passed and failed in a JSON report of Playwright; a journey that passed on a second try counts as passed, and `journeysToTell` names it. */
export const journeyTotals = ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected });

export const sumOf = (totals) => ({
  passed: totals.reduce((sum, { passed }) => sum + passed, 0),
  failed: totals.reduce((sum, { failed }) => sum + failed, 0),
});
