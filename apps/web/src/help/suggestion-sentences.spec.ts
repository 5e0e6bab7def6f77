import { expect, it } from '@jest/globals';
import { problemCodes } from '@kring/care-network';
import { loadMessages, textLanguages } from '@kring/texts';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The engine is no part of the web app, so its lists of codes are read, not imported. */
function codesIn(file: string, list: string): string[] {
  const source = readFileSync(path.join(import.meta.dirname, '../../../../libs/matching/src', file), 'utf8');
  const body = source.split(`export const ${list} = [`)[1]?.split(']')[0] ?? '';
  return [...body.matchAll(/'([\w]+)'/g)].map(([, code]) => code ?? '');
}

const expected = [
  ...codesIn('suggestion.ts', 'scorePartCodes').map((code) => `reason.${code}`),
  ...codesIn('suggestion.ts', 'unknownCodes').map((code) => `unknown.${code}`),
  ...codesIn('barrier.ts', 'barrierCodes').flatMap((code) => [`barrier.${code}`, `barrierName.${code}`]),
  ...codesIn('barrier.ts', 'remedyCodes').map((code) => `remedy.${code}`),
  ...codesIn('barrier.ts', 'movers').map((code) => `mover.${code}`),
  ...problemCodes.map((code) => `error.${code}`),
];

it.each(textLanguages)('says every code of the engine and of the model in %s', async (language) => {
  const messages = await loadMessages(language);
  expect(expected.length).toBeGreaterThan(100);
  expect(expected.filter((key) => !Object.hasOwn(messages, key))).toEqual([]);
});
