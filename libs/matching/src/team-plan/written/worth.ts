import type { TaskKind } from '@kring/care-network';
import { compareText } from '../../situation/grouped.js';
import { weights as points } from '../../score/weights.js';
import type { Work } from '../../situation/work.js';
import { liftedKeys, restsOn, type Legs } from '../ways/legs.js';
import { nameOfWork } from '../ways/problem-names.js';
import { quartersIn } from '../weights/quarters.js';
import type { Solved } from '../solve-team.js';
import type { BarrierKey } from '../../barrier.js';
import type { KindWorth } from '../team-plan.js';
import { apart, countOf, partsOfShare, shareOf, useOfFreedHours, type Worth } from '../weights/team-weights.js';

/** What an offer of which nothing is known would score: half of what there is. */
const usualPoints = 50;

/** Whether someone from the network may do some work, policies and performer taken together. */
function isForNetwork({ prepared }: Legs, work: Work, lifted: ReadonlySet<string>): boolean {
  const standing = prepared.policies.standing('staff', work).barriers;
  const barriers = standing.map((barrier) => ({ ...barrier, at: work.at }));
  return work.performer !== 'staff' && restsOn(barriers, lifted) !== null;
}

interface Known {
  readonly lifted: readonly BarrierKey[];
  readonly turnOf: (clientId: string | null) => number;
  readonly hasWaited: (clientId: string | null) => boolean;
}

/** What a quarter counts for when it reaches some work, what has to give way for it left out. */
function worthOnTheWay(work: Work, { turnOf, hasWaited }: Known, isForced: boolean): Worth {
  if (work.at === 'task') return { score: usualPoints + points.chain - useOfFreedHours, chains: 1 };
  const share = shareOf(quartersIn(work.hoursLeft));
  const waited = hasWaited(work.clientId) ? 1 : 0;
  return { waited, met: isForced ? 1 : 0, wishes: 1, turns: turnOf(work.clientId), shares: share, score: usualPoints };
}

/**
 * What one more hour of each kind of work is worth, from the dual prices of the plan (Ahuja, Magnanti and Orlin, "Network
 * flows", 1993, chapter 9): the price of the work it would go to says what else would have to give way.
 */
export function worthOfKinds(legs: Legs, { prices, weights, metFirst }: Solved, known: Known): readonly KindWorth[] {
  const lifted = liftedKeys(known.lifted);
  const best = new Map<TaskKind, KindWorth & { readonly sum: number }>();
  for (const work of [...legs.needs, ...legs.tasks]) {
    if (!isForNetwork(legs, work, lifted)) continue;
    const sum =
      countOf(weights, worthOnTheWay(work, known, metFirst.has(nameOfWork(work)))) +
      (prices.get(nameOfWork(work)) ?? 0);
    const { wishes = 0, shares = 0 } = apart(weights, sum);
    const worth = { hours: Math.min(1, wishes), wishes: Math.round((400 * shares) / partsOfShare) / 100 };
    if (worth.hours <= 0 && (worth.hours < 0 || worth.wishes <= 0)) continue;
    for (const taskKind of work.kinds)
      if (sum > (best.get(taskKind)?.sum ?? 0)) best.set(taskKind, { taskKind, ...worth, workId: work.id, sum });
  }
  return [...best.values()]
    .sort((one, other) => other.sum - one.sum || compareText(one.taskKind, other.taskKind))
    .map(({ sum: _, ...worth }) => worth);
}
