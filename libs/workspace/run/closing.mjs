import { sumOf } from './totals.mjs';

/** The last words of a run: what there is to tell of tests, under a heading of its own, and then one line: N passed, N failed. */
export function closing(totals) {
  const toTell = totals.flatMap((run) => run.toTell);
  const { passed, failed } = sumOf(totals);
  const heading = toTell.length > 0 ? `To look at:\n${toTell.join('\n')}\n` : '';
  return `${heading}${passed} passed, ${failed} failed\n`;
}
