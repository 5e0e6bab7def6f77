interface Titled {
  readonly id: string;
  readonly title: string;
}

export interface ChainTeam {
  readonly id: string;
  readonly name: string;
}

/** A task with the team that does it today. */
export interface ChainTask {
  readonly task: Titled;
  readonly team: ChainTeam;
}

/** One way from a helper to a need. `via` has the tasks that change hands, the helper's own first; empty when they are not told. */
export interface ChainWay {
  readonly need: Titled;
  readonly hoursPerWeek: number;
  readonly via: readonly ChainTask[];
}

/** Staff of one team take over a task of another. */
export interface ChainStep extends ChainTask {
  readonly byTeam: ChainTeam;
  readonly hoursPerWeek: number;
}

export interface ChainNeed {
  readonly need: Titled;
  /** Whose staff meet it; `null` when that is not told. */
  readonly team: ChainTeam | null;
  readonly hoursPerWeek: number;
}

/** Where the hours go that come free. */
export interface Chain {
  /** Each task once, those that come first in front. */
  readonly handovers: readonly ChainStep[];
  /** Each need once. */
  readonly needs: readonly ChainNeed[];
}

const more = <Value extends { readonly hoursPerWeek: number }>(
  known: Map<string, Value>,
  key: string,
  value: Value,
): unknown => known.set(key, { ...value, hoursPerWeek: (known.get(key)?.hoursPerWeek ?? 0) + value.hoursPerWeek });

/**
 * Where so many hours of a takeover go: along each way its part, until there are none left. A task is passed on by one team; a way
 * on which another team would take it is left out.
 */
export function chainOf(ways: readonly ChainWay[], hoursPerWeek: number): Chain {
  const steps = new Map<string, ChainStep>();
  const needs = new Map<string, ChainNeed>();
  let left = hoursPerWeek;
  for (const { need, via, ...way } of ways) {
    const handed = via.slice(1).map((to, place): [ChainTask, ChainTeam] => [to, (via[place] ?? to).team]);
    const hours = Math.min(way.hoursPerWeek, left);
    if (hours <= 0 || handed.some(([{ task }, by]) => (steps.get(task.id)?.byTeam.id ?? by.id) !== by.id)) continue;
    left -= hours;
    for (const [to, byTeam] of handed) more(steps, to.task.id, { ...to, byTeam, hoursPerWeek: hours });
    more(needs, need.id, { need, team: via.at(-1)?.team ?? null, hoursPerWeek: hours });
  }
  return { handovers: inOrder([...steps.values()]), needs: [...needs.values()] };
}

/** No step before those by which its team comes free. */
function inOrder(steps: readonly ChainStep[]): readonly ChainStep[] {
  const done: ChainStep[] = [];
  let rest = steps;
  while (rest.length > 0) {
    const waits = ({ byTeam }: ChainStep): boolean => rest.some(({ team }) => team.id === byTeam.id);
    const next = rest.filter((step) => !waits(step));
    if (next.length === 0) return [...done, ...rest];
    done.push(...next);
    rest = rest.filter(waits);
  }
  return done;
}
