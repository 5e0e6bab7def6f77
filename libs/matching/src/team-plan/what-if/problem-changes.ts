import type { PlanChange } from '../../plan/live/plan-change.js';
import type { PlanFreed, PlanMatch } from '../../plan/plan-problem.js';
import type { TeamArc, TeamProblem } from '../model.js';

type Spot = 'offer' | 'need' | 'task';

const ends = ({ from, fromOffer, to, toNeed }: TeamArc) => ({
  ...(fromOffer ? { offer: from } : { pool: from }),
  ...(toNeed ? { need: to } : { task: to }),
});

/** Names that the one has and the other has not. */
const only = <Row>(
  one: ReadonlyMap<string, Row>,
  other: ReadonlyMap<string, Row>,
): readonly (readonly [string, Row])[] => [...one].filter(([name]) => !other.has(name));

const spot = (kind: Spot, name: string) => ({ [kind]: name }) as { readonly offer: string };

const hoursOf = (row: number | { readonly hours: number }): number => (typeof row === 'number' ? row : row.hours);

function newHours<Row extends number | { readonly hours: number }>(
  kind: Spot,
  before: ReadonlyMap<string, Row>,
  after: ReadonlyMap<string, Row>,
): PlanChange[] {
  return [...after].flatMap(([name, row]): PlanChange[] => {
    const old = before.get(name);
    const isSame = old === undefined || hoursOf(old) === hoursOf(row);
    return isSame ? [] : [{ do: 'hours', ...spot(kind, name), hours: hoursOf(row) }];
  });
}

/** What makes the one problem into the other: what goes first, then what comes, then what is different. */
export function problemChanges(before: TeamProblem, after: TeamProblem): PlanChange[] {
  const isGone = ({ from, fromOffer, to, toNeed }: TeamArc): boolean =>
    (fromOffer && !after.offers.has(from)) || !(toNeed ? after.needs : after.tasks).has(to);
  const closed = only(before.arcs, after.arcs).flatMap(([, arc]) => (isGone(arc) ? [] : [ends(arc)]));
  const opened = [...after.arcs].flatMap(([key, arc]): (PlanMatch | PlanFreed)[] =>
    before.arcs.get(key)?.score === arc.score ? [] : [{ ...ends(arc), score: arc.score } as PlanMatch],
  );
  const gone = (['offer', 'need', 'task'] as const).flatMap((kind) =>
    only<unknown>(before[`${kind}s`], after[`${kind}s`]).map(([name]): PlanChange => ({
      do: 'withdraw',
      ...spot(kind, name),
    })),
  );
  return [
    ...(closed.length > 0 ? [{ do: 'close', matches: closed } as PlanChange] : []),
    ...gone,
    ...only(after.offers, before.offers).map(([id, hours]): PlanChange => ({
      do: 'addOffer',
      offer: { id, hours },
      matches: [],
    })),
    ...only(after.needs, before.needs).map(([id, { hours }]): PlanChange => ({
      do: 'addNeed',
      need: { id, hours },
      matches: [],
    })),
    ...only(after.tasks, before.tasks).map(([id, { hours, pool }]): PlanChange => ({
      do: 'addTask',
      task: { id, hours, pool },
      matches: [],
    })),
    ...newHours('offer', before.offers, after.offers),
    ...newHours('need', before.needs, after.needs),
    ...newHours('task', before.tasks, after.tasks),
    ...(opened.length > 0 ? [{ do: 'open', matches: opened } as PlanChange] : []),
  ];
}
