import type { PinnedHelp, PlanQuestion, PlanRound, Situation } from '@kring/matching';
import type { KeptRound, RoundHelp } from '@kring/store';

type Period = PlanQuestion['period'];

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00.000Z`) / 86_400_000;
const daysIn = ({ from, until }: Period): number => dayNumber(until) - dayNumber(from) + 1;

/** Whether two periods share more than half of the days of the shorter: then they are the same period, planned again. */
export function isSamePeriod(one: Period, other: Period): boolean {
  const from = one.from > other.from ? one.from : other.from;
  const until = one.until < other.until ? one.until : other.until;
  return until >= from && 2 * daysIn({ from, until }) > Math.min(daysIn(one), daysIn(other));
}

/** A task is asked once, however many needs its freed hours go to. What was out already was not asked anew. */
const askOf = ({ offerId, needId, taskIds }: RoundHelp): string => `${offerId} ${taskIds[0] ?? needId}`;

function helpersOf(helps: readonly RoundHelp[]): PlanRound['helpers'] {
  return [...new Set(helps.map(({ personId }) => personId))].sort().map((personId) => {
    const own = helps.filter((help) => help.personId === personId);
    return {
      helper: personId,
      namedHours: Math.max(...own.map(({ namedHours }) => namedHours)),
      hours: own.reduce((sum, { hoursPerWeek }) => sum + hoursPerWeek, 0),
      asked: new Set(own.filter(({ standing }) => standing !== 'asked').map(askOf)).size,
    };
  });
}

const roundOf = ({ helps, shares }: KeptRound): PlanRound => ({
  helpers: helpersOf(helps),
  clients: shares.map(({ clientId, hoursAsked, hoursMet }) => ({
    client: clientId,
    askedHours: hoursAsked,
    metHours: hoursMet,
  })),
});

/**
 * The earlier periods that count for a plan, the oldest first: kept plans that begin before it. Of those that share more than half
 * of their days the one kept last counts, and one that does so with the new plan is the same period and does not count.
 */
export function roundsBefore(kept: readonly KeptRound[], period: Period): readonly PlanRound[] {
  const counted: KeptRound[] = [];
  const lastFirst = kept.toSorted((one, other) => (one.keptAt < other.keptAt ? 1 : -1));
  for (const round of lastFirst) {
    if (round.from >= period.from || isSamePeriod(round, period)) continue;
    if (!counted.some((other) => isSamePeriod(round, other))) counted.push(round);
  }
  return counted.sort((one, other) => (one.from < other.from ? -1 : 1)).map(roundOf);
}

type Answered = Pick<Situation['matches'][number], 'offerId' | 'target' | 'state'>;

/** Whether somebody said yes to what was planned: a task is asked once, for all needs that its hours go to. */
const isAgreed =
  (matches: readonly Answered[]) =>
  ({ offerId, needId, taskIds: [taskId] }: RoundHelp): boolean =>
    matches.some(
      ({ state, offerId: by, target }) =>
        state === 'accepted' &&
        by === offerId &&
        (target.kind === 'task' ? target.taskId === taskId : taskId === undefined && target.needId === needId),
    );

/**
 * The plan that was kept last, from which as little changes as can be; empty when none was kept. What was agreed since is no
 * longer planned, and so does not count as gone.
 */
export function lastKept(kept: readonly KeptRound[], matches: readonly Answered[]): readonly PinnedHelp[] {
  const [last] = kept.toSorted((one, other) => (one.keptAt < other.keptAt ? 1 : -1));
  const isDone = isAgreed(matches);
  return (last?.helps ?? []).filter((help) => !isDone(help)).map(asPinned);
}

/** Help as a question names it. */
export const asPinned = ({
  offerId,
  needId,
  taskIds,
  hoursPerWeek,
}: Pick<RoundHelp, 'offerId' | 'needId' | 'taskIds' | 'hoursPerWeek'>): PinnedHelp => {
  const [taskId = null] = taskIds;
  const via = taskIds.map((id) => ({ taskId: id }));
  return { offerId, needId, taskId, hoursPerWeek, ...(taskIds.length > 1 && { via }) } as PinnedHelp;
};
