import { readFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const linesToTell = 25;

/** What a report of Jest has to tell, in words: each test that failed and each file that could not run, with how. */
export const testsToTell = (report, root) =>
  report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    const file = path.relative(root, name);
    if (status === 'failed' && failed.length === 0) return [told(`Could not run: ${file}`, message)];
    return failed.map(({ fullName, failureMessages }) =>
      told(`Failed: ${fullName} (${file})`, failureMessages.join('\n')),
    );
  });

/** What a JSON report of Playwright has to tell: each journey that failed, or that passed on a second try only, with how. */
export const journeysToTell = (report) =>
  report.suites
    .flatMap(specsIn)
    .flatMap(({ title, file, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(({ status, results }) =>
          told(
            `${status === 'flaky' ? 'Passed on a second try only' : 'Failed'}: ${title} (${file})`,
            results.flatMap(({ errors }) => errors.map(({ message }) => message)).join('\n'),
          ),
        ),
    );

/** The JSON of a report, or undefined when none was written. */
export function reportIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

const specsIn = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsIn)];

const told = (heading, message) =>
  [
    heading,
    ...stripVTControlCharacters(message ?? '')
      .split('\n')
      .slice(0, linesToTell)
      .map((line) => `    ${line}`),
  ].join('\n');
