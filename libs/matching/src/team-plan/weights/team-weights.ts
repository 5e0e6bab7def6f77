import { weights as points } from '../../score/weights.js';
import { teamGoals, type TeamGoal } from '../goals.js';

/** Shares of a need are counted in so many parts: exact for needs of 1 to 6 hours and most others, rounded down for the rest. */
export const partsOfShare = 720;

/** More than any takeover can score, so that no task is taken over without a need that the freed hours go to. */
export const useOfFreedHours = 100;

/** The step in which load is looked at, in quarters of an hour, and the most that it counts for. */
export const quartersOfLoad = 8;
export const mostLoad = 9;

/** What a quarter of an hour counts for in each goal; what is left out counts 0. Of `load` and `chains` less is better. */
export type Worth = Partial<Readonly<Record<TeamGoal, number>>>;

/** How large the parts of a problem are, or may become. */
export interface TeamBounds {
  /** Needs and tasks. */
  readonly works: number;
  readonly tasks: number;
  /** What a quarter of an hour counts for at most, in parts of a share. */
  readonly mostShare: number;
  /** The most points that a client's turn has. */
  readonly mostTurn: number;
  /** Whether a client may have waited long, see `longWait`. */
  readonly someWaited: boolean;
}

/** What a quarter of an hour counts for when all goals are added up to one whole number. */
export interface TeamWeights {
  readonly of: Readonly<Record<TeamGoal, number>>;
  /** Goals of which the least gain outweighs all that later ones could lose by it. */
  readonly exactGoals: readonly TeamGoal[];
}

/** What a way into some work scores, at most or at least, without its sign. */
export const mostScore = useOfFreedHours - points.chain;

/**
 * The most that one circle of a quarter of an hour through the network can change in each goal. A circle comes to a need or task once,
 * along two ways into it or along one and on to its staff, and passes the world outside at most once; hours of people and of
 * needs show only there (see `goalWeights` and "Goals" in the README).
 */
const mostOnCircle = (bounds: TeamBounds): Readonly<Record<TeamGoal, number>> => ({
  waited: bounds.someWaited ? 1 : 0,
  met: 1,
  wishes: 1,
  turns: bounds.mostTurn,
  shares: bounds.mostShare,
  score: mostScore * (bounds.works + 1),
  load: mostLoad,
  chains: Math.max(1, bounds.tasks),
  stay: bounds.works + 1,
});

const first: readonly (readonly TeamGoal[])[] = [['waited'], ['met'], ['wishes'], ['turns'], ['shares'], ['score']];

/** Which goals are strictly apart, the finest first; where numbers would not be exact, the last ones are weighed together or left out. */
const grades: readonly (readonly (readonly TeamGoal[])[])[] = [
  teamGoals.map((goal) => [goal]),
  [...first, ['load'], ['chains', 'stay']],
  [...first, ['load', 'chains', 'stay']],
  first,
];

/** Weights that keep as many goals strictly in their order as can be counted exactly. */
export function teamWeights(bounds: TeamBounds): TeamWeights {
  for (const groups of grades) {
    const found = weigh(groups, mostOnCircle(bounds));
    if (found !== null) return found;
  }
  throw new RangeError('more needs and tasks than a plan can count');
}

/** Goals that can be read back from a sum of all, see `apart`: twice what lies below, so that it may be above or below 0. */
export const toldApart: ReadonlySet<TeamGoal> = new Set(['waited', 'met', 'wishes', 'turns', 'shares']);

/** How often a sum of one circle, such as a price, has each of the main goals. Exact where the weights are exact. */
export function apart({ of }: TeamWeights, sum: number): Readonly<Partial<Record<TeamGoal, number>>> {
  let left = sum;
  return Object.fromEntries(
    [...toldApart].map((goal) => {
      const count = of[goal] === 0 ? 0 : Math.round(left / of[goal]);
      left -= count * of[goal];
      return [goal, count];
    }),
  );
}

/** `null` when prices, also those in 64ths that the solver starts with, would no longer be exact. */
function weigh(groups: readonly (readonly TeamGoal[])[], most: Readonly<Record<TeamGoal, number>>): TeamWeights | null {
  const of = { waited: 0, met: 0, wishes: 0, turns: 0, shares: 0, score: 0, load: 0, chains: 0, stay: 0 };
  let below = 0;
  for (const group of [...groups].reverse()) {
    const unit = group.some((goal) => toldApart.has(goal)) ? 2 * below + 1 : below + 1;
    for (const [place, goal] of [...group].reverse().entries()) {
      of[goal] = unit * 2 ** place;
      below += of[goal] * most[goal];
    }
  }
  const exactGoals = groups.flatMap((group) => (group.length === 1 ? group : []));
  return below * 64 <= Number.MAX_SAFE_INTEGER ? { of, exactGoals } : null;
}

/** All goals in one number. */
export function countOf({ of }: TeamWeights, worth: Worth): number {
  let sum = 0;
  for (const goal of teamGoals) {
    const count = worth[goal];
    if (count !== undefined) sum += goal === 'load' || goal === 'chains' ? -of[goal] * count : of[goal] * count;
  }
  return sum;
}

/** More than any sum of goals on one way can be, without its sign. */
export const mostCount = ({ of }: TeamWeights, { mostShare, mostTurn }: TeamBounds): number =>
  of.waited +
  of.met +
  of.wishes +
  of.turns * mostTurn +
  of.shares * mostShare +
  of.score * mostScore +
  of.load * mostLoad +
  of.chains +
  of.stay;

/** Parts of a share that a quarter of an hour of a need counts for, when it asks so many quarters; at least 1. */
export const shareOf = (quarters: number): number => Math.max(1, Math.floor(partsOfShare / Math.max(1, quarters)));

/** What the quarters from one on up to another count for, when a person has them: one more for every two hours before. */
export function loadOf(from: number, to: number): number {
  let sum = 0;
  for (let quarter = from; quarter < to; quarter++) sum += Math.min(mostLoad, Math.floor(quarter / quartersOfLoad));
  return sum;
}
