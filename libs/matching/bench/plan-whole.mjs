import { near } from './plan-instances.mjs';

/** `near` with needs of one to eight hours, each met whole or not at all. */
export function wholeNear(size, degree, seed) {
  const problem = near(size, degree, seed);
  const needs = problem.needs.map((need, i) => ({ ...need, hours: 1 + (((i * 2654435761) >>> 8) % 8), whole: true }));
  return { ...problem, needs };
}
