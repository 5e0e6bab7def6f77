import type { PlanHelpInput, PlanPairInput } from '../gql/graphql.js';

/** What this device keeps of a plan between visits: ids and hours, no names. */
export interface Remembered {
  readonly pinned: readonly PlanHelpInput[];
  readonly excluded: readonly PlanPairInput[];
  readonly whole: readonly string[];
  readonly last: readonly PlanHelpInput[];
}

const nothing: Remembered = { pinned: [], excluded: [], whole: [], last: [] };
const keyOf = (teamId: string | null): string => `kring.plan.${teamId ?? 'all'}`;

const isRemembered = (value: unknown): value is Remembered =>
  typeof value === 'object' &&
  value !== null &&
  (['pinned', 'excluded', 'whole', 'last'] as const).every((list) =>
    Array.isArray((value as Record<string, unknown>)[list]),
  );

/** Empty when there is nothing, or nothing that can be read. */
export function rememberedPlan(teamId: string | null): Remembered {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(teamId)) ?? 'null');
    return isRemembered(value) ? value : nothing;
  } catch {
    return nothing;
  }
}

/** A full or closed storage is no reason to stop planning. */
export function rememberPlan(teamId: string | null, change: Partial<Remembered>): void {
  try {
    localStorage.setItem(keyOf(teamId), JSON.stringify({ ...rememberedPlan(teamId), ...change }));
  } catch {
    return;
  }
}
