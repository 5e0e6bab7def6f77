/** Hours that someone offers. Hours are whole numbers from 0. */
export interface PlanOffer {
  readonly id: string;
  readonly hours: number;
}

/** Hours that are asked for. A whole need gets all its hours from one offer or one pool, or none. */
export interface PlanNeed {
  readonly id: string;
  readonly hours: number;
  readonly whole?: boolean;
}

/** Hours of staff work that a helper may take over. What is taken over comes free in the pool. */
export interface PlanTask {
  readonly id: string;
  readonly hours: number;
  readonly pool: string;
}

type Target = { readonly need: string } | { readonly task: string };

/** Whom an offer could help, with a whole-numbered score an hour; below zero means rather not. */
export type PlanMatch = { readonly offer: string; readonly score: number } & Target;

/** What the freed hours of a pool could do, with a whole-numbered score an hour. */
export type PlanFreed = { readonly pool: string; readonly score: number } & Target;

/** An agreement that stays: at least these hours. Where no match gives a score, its hours count 0, and it is these hours and no more. */
export type PlanPin = { readonly offer: string; readonly hours: number } & Target;

/** What `kring plan` reads. Each list may be absent, which is the same as empty. */
export interface PlanProblem {
  readonly offers?: readonly PlanOffer[];
  readonly needs?: readonly PlanNeed[];
  readonly tasks?: readonly PlanTask[];
  readonly matches?: readonly PlanMatch[];
  readonly freed?: readonly PlanFreed[];
  readonly pinned?: readonly PlanPin[];
}

export const planSections = ['offers', 'needs', 'tasks', 'matches', 'freed', 'pinned'] as const;
export type PlanSection = (typeof planSections)[number];

/**
 * What can be wrong with a plan problem. `wrongType`: not the kind of value that stands in the format. `notWholeNumber`: no
 * integer, or one beyond what adds up exactly. `needOrTask`: exactly one of the two must be named. `unknown`: names what the
 * problem does not have. `circle`: these freed hours would come back to their own pool. `tooManyHours`: more is pinned than
 * there is. `partOfWhole`: the pins between an offer and a whole need are not all its hours. `tooLarge`: scores times hours add up beyond what is counted exactly.
 */
export const planProblemCodes = [
  'wrongType',
  'missing',
  'notWholeNumber',
  'needOrTask',
  'duplicate',
  'unknown',
  'circle',
  'tooManyHours',
  'partOfWhole',
  'tooLarge',
] as const;
export type PlanProblemCode = (typeof planProblemCodes)[number];

/** One thing that is wrong, at a path such as `matches[12].offer`. */
export interface PlanIssue {
  readonly path: string;
  readonly code: PlanProblemCode;
  /** Of a circle the pools along it, in the order in which hours would go round. */
  readonly names?: readonly string[];
}
