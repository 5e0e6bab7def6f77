import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from './install.mjs';
import { jestTotals, journeyTotals } from './totals.mjs';

const output = path.join(root, 'test-output');

/** Runs the tests under Jest; `args` are passed on to it. Answers how many passed and failed. */
export const runJest = (args) =>
  runSuite('jest.json', jestTotals, (report) => [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    '-c',
    'libs/workspace/jest.config.mjs',
    '--json',
    `--outputFile=${report}`,
    ...args,
  ]);

/** Runs the journeys in a real browser; `args` are passed on to Playwright. Answers how many passed and failed. */
export const runJourneys = (args) =>
  runSuite('journeys.json', journeyTotals, () => [
    'node_modules/@playwright/test/cli.js',
    'test',
    '-c',
    'apps/e2e/playwright.config.ts',
    ...args,
  ]);

function runSuite(file, totalsOf, command) {
  mkdirSync(output, { recursive: true });
  const report = path.join(output, file);
  rmSync(report, { force: true });
  const { status } = spawnSync(process.execPath, command(report), {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NX_DAEMON: 'false', KRING_JOURNEY_REPORT: report },
  });
  const { passed, failed } = readTotals(report, totalsOf);
  return { passed, failed: status !== 0 && failed === 0 ? 1 : failed };
}

function readTotals(report, totalsOf) {
  try {
    return totalsOf(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    process.stderr.write(`No report was written: ${path.relative(root, report)}\n`);
    return { passed: 0, failed: 1 };
  }
}
