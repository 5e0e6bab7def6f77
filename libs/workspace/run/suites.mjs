import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { journeysToTell, reportIn, testsToTell } from './failures.mjs';
import { root } from './install.mjs';
import { jestTotals, journeyTotals, notRun, sumOf } from './totals.mjs';

const output = path.join(root, 'test-output');

/**
 * Runs the tests under Jest; `args` are passed on to it. Answers how many passed and failed, and what there is to tell.
 * Files that could not run at all, because the process they ran in was ended, run once more by themselves.
 */
export function runJest(args) {
  const first = runSuite('jest.json', jest(args));
  const again = first.report ? notRun(first.report) : [];
  if (again.length === 0) return jestOutcome(first);
  const second = jestOutcome(runSuite('jest-again.json', jest(['--runInBand', '--runTestsByPath', ...again])));
  const { passed, failed, toTell } = jestOutcome(first);
  const withoutThose = { passed, failed: failed - again.length };
  return { ...sumOf([withoutThose, second]), toTell: [...toTell, ...second.toTell] };
}

/** Runs the journeys in a real browser; `args` are passed on to Playwright. Answers how many passed and failed, and what there is to tell. */
export function runJourneys(args) {
  const { status, report } = runSuite('journeys.json', () => [
    'node_modules/@playwright/test/cli.js',
    'test',
    '-c',
    'apps/e2e/playwright.config.ts',
    ...args,
  ]);
  if (!report) return noReport;
  return { ...atLeastOne(status, journeyTotals(report)), toTell: journeysToTell(report) };
}

const jest = (args) => (report) => [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
  '-c',
  'libs/workspace/jest.config.mjs',
  '--json',
  `--outputFile=${report}`,
  ...args,
];

const noReport = { passed: 0, failed: 1, toTell: ['No report was written.'] };

const jestOutcome = ({ status, report }) =>
  report ? { ...atLeastOne(status, jestTotals(report)), toTell: testsToTell(report, root) } : noReport;

/** A run that ended badly without a test that failed is one failure. */
const atLeastOne = (status, { passed, failed }) => ({ passed, failed: status !== 0 && failed === 0 ? 1 : failed });

function runSuite(file, command) {
  mkdirSync(output, { recursive: true });
  const report = path.join(output, file);
  rmSync(report, { force: true });
  const { status } = spawnSync(process.execPath, command(report), {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NX_DAEMON: 'false', KRING_JOURNEY_REPORT: report },
  });
  return { status, report: reportIn(report) };
}
