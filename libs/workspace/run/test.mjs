import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt, ensureInstalled, root } from './install.mjs';
import { closingLine, jestTotals, journeyTotals, noTotals } from './totals.mjs';

const output = path.join(root, 'test-output');
const args = process.argv.slice(2);

ensureInstalled();
ensureBuilt('@kring/api', '@kring/web', '@kring/cli');
mkdirSync(output, { recursive: true });

function suite(name, file, command, totalsOf) {
  const report = path.join(output, file);
  rmSync(report, { force: true });
  const { status } = spawnSync(process.execPath, command(report), {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NX_DAEMON: 'false', KRING_JOURNEY_REPORT: report },
  });
  const totals = readTotals(report, totalsOf);
  if (totals === null) process.stderr.write(`The ${name} did not finish.\n`);
  return { passed: totals?.passed ?? 0, failed: (totals?.failed ?? 0) + (status !== 0 && !totals?.failed ? 1 : 0) };
}

function readTotals(report, totalsOf) {
  try {
    return totalsOf(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    return null;
  }
}

const jest = suite(
  'test suites',
  'jest.json',
  (report) => [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    '-c',
    'libs/workspace/jest.config.mjs',
    '--json',
    `--outputFile=${report}`,
    ...args,
  ],
  jestTotals,
);
const journeys =
  args.length > 0
    ? noTotals
    : suite(
        'browser journeys',
        'journeys.json',
        () => ['node_modules/@playwright/test/cli.js', 'test', '-c', 'apps/e2e/playwright.config.ts'],
        journeyTotals,
      );

process.stdout.write(`${closingLine([jest, journeys])}\n`);
process.exit(jest.failed + journeys.failed === 0 ? 0 : 1);
