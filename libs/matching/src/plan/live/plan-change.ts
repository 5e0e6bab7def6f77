import type { PlanFreed, PlanMatch, PlanNeed, PlanOffer, PlanPin, PlanTask } from '../plan-problem.js';

/** Two ends of a match or of freed hours, whatever the score. */
export type PlanPair = ({ readonly offer: string } | { readonly pool: string }) &
  ({ readonly need: string } | { readonly task: string });

/** Names one offer, need or task. */
export type PlanSpot = { readonly offer: string } | { readonly need: string } | { readonly task: string };

/**
 * One change to what a plan rests on. Hours and scores are whole numbers, as in a plan problem.
 * `hours`: someone offers, or something asks, more or less than before; 0 is allowed. `withdraw`: an offer, need or task goes,
 * with all its matches and pins. `score`: a match that is there weighs differently. `open`: matches come in, as when a policy
 * is lifted; one that is there already gets the score. `close`: matches go, as when a policy is enforced; one that is not there
 * stays away. `add…`: comes in with its matches; `freed` of a task may name what its pool, when that is new, can do.
 * `pin` and `unpin`: an agreement that stays, or no longer.
 */
export type PlanChange =
  | ({ readonly do: 'hours'; readonly hours: number } & PlanSpot)
  | ({ readonly do: 'withdraw' } & PlanSpot)
  | ({ readonly do: 'score'; readonly score: number } & PlanPair)
  | { readonly do: 'open'; readonly matches: readonly (PlanMatch | PlanFreed)[] }
  | { readonly do: 'close'; readonly matches: readonly PlanPair[] }
  | { readonly do: 'addOffer'; readonly offer: PlanOffer; readonly matches: readonly PlanMatch[] }
  | { readonly do: 'addNeed'; readonly need: PlanNeed; readonly matches: readonly (PlanMatch | PlanFreed)[] }
  | { readonly do: 'addTask'; readonly task: PlanTask; readonly matches: readonly (PlanMatch | PlanFreed)[] }
  | { readonly do: 'pin'; readonly pin: PlanPin }
  | { readonly do: 'unpin'; readonly pin: PlanPin };
