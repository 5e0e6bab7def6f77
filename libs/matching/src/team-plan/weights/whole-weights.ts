import { teamGoals, type TeamGoal } from '../goals.js';
import { mostLoad, mostScore, partsOfShare, toldApart, type TeamWeights } from './team-weights.js';

/** How much there can be in one plan. */
export interface WholeBounds {
  /** Quarters of an hour that all needs together ask. */
  readonly quarters: number;
  readonly needs: number;
  /** The most points that a client's turn has. */
  readonly mostTurn: number;
  readonly mostHandovers: number;
  /** Whether a client may have waited long. */
  readonly someWaited: boolean;
}

/** Sums up to here are exact for the solver of flows, also in the 64ths that it starts with. */
export const exactForFlows = Number.MAX_SAFE_INTEGER / 64;

/** A prover of mixed-integer programs counts in doubles with tolerances: it tells single points apart up to sums like this. */
export const exactForProver = 2 ** 31;

/** What goals count for that are weighed together: each outweighs the next for one quarter, but many quarters may outweigh it. */
const together: TeamWeights['of'] = {
  ...{ waited: 400_000, met: 0, wishes: 200_000, turns: 20_000, shares: 100, score: 10, load: 1, chains: 1, stay: 30 },
};

/** The most that two plans can differ in each goal. Whole needs take hours along in lumps, so that no circle of a quarter bounds it. */
const mostOfPlan = ({ quarters, needs, mostTurn, mostHandovers, someWaited }: WholeBounds): TeamWeights['of'] => ({
  waited: someWaited ? quarters : 0,
  met: 0,
  wishes: quarters,
  turns: quarters * mostTurn,
  shares: needs * partsOfShare,
  score: mostScore * quarters * (mostHandovers + 1),
  load: mostLoad * quarters,
  chains: quarters * Math.max(1, mostHandovers),
  stay: quarters * (mostHandovers + 1),
});

/** The first `strict` goals one after the other, `met` aside, which is no sum over hours, the rest weighed together below them; `null` when sums would exceed `most`. */
function weigh(strict: number, bounds: WholeBounds, most: number): TeamWeights | null {
  const differ = mostOfPlan(bounds);
  const of = { ...together };
  let below = 0;
  for (const [place, goal] of [...teamGoals.entries()].reverse()) {
    if (place < strict && goal !== 'met') of[goal] = toldApart.has(goal) ? 2 * below + 1 : below + 1;
    below += of[goal] * differ[goal];
  }
  return below <= most ? { of, exactGoals: teamGoals.slice(0, strict) as readonly TeamGoal[] } : null;
}

/** Weights for whole needs: as many of the first goals strictly in their order as sums up to `most` can hold, the rest weighed together. */
export function wholeWeights(bounds: WholeBounds, most: number): TeamWeights {
  for (let strict = teamGoals.length; strict > 0; strict--) {
    const found = weigh(strict, bounds, most);
    if (found !== null) return found;
  }
  return { of: together, exactGoals: [] };
}
