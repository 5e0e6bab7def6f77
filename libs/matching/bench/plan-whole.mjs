import { chains, near } from './plan-instances.mjs';

/** `near` with needs of one to eight hours, each met whole or not at all. */
export const wholeNear = (size, degree, seed) => allWhole(near(size, degree, seed));

/** `chains` with the same needs: pools compete with offers for them, and meet each whole too. */
export const wholeChains = (size, degree, seed) => allWhole(chains(size, degree, seed));

function allWhole(problem) {
  const needs = problem.needs.map((need, i) => ({ ...need, hours: 1 + (((i * 2654435761) >>> 8) % 8), whole: true }));
  return { ...problem, needs };
}
