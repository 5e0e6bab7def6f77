import type { TaskKind } from '@kring/care-network';
import type { PlanBarrierInput } from '../gql/graphql.js';
import type { Change } from './plan-shapes.js';

/** Help, a need or a policy that is thought up. A policy keeps its kind of work for staff; it has no hours. */
export interface Extra {
  readonly what: 'offer' | 'need' | 'policy';
  /** The id that the plan gives it. */
  readonly id: string;
  readonly taskKind: TaskKind;
  readonly hoursPerWeek: number;
}

/** An offer or need that is left out. */
export interface Without {
  readonly what: 'offer' | 'need';
  readonly id: string;
}

/** What is wondered about, as the changes that stand add up to. */
export interface WhatIf {
  readonly lifted: readonly PlanBarrierInput[];
  readonly extras: readonly Extra[];
  readonly without: readonly Without[];
}

export const nothing: WhatIf = { lifted: [], extras: [], without: [] };

export const wonders = ({ lifted, extras, without }: WhatIf): boolean =>
  lifted.length + extras.length + without.length > 0;

export const sameBarrier = (one: PlanBarrierInput, other: PlanBarrierInput): boolean =>
  one.code === other.code && (one.policyId ?? null) === (other.policyId ?? null);

const thoughtUp = 'thought-up-';
export const isThoughtUp = (id: string): boolean => id.startsWith(thoughtUp);

const whatOf = { addOffer: 'offer', addNeed: 'need', addPolicy: 'policy' } as const;

/** Adds up changes in order. Ids of what is thought up count on, also after something was taken away. */
export function addedUp(changes: readonly Change[]): WhatIf {
  const count = { offer: 0, need: 0, policy: 0 };
  let { lifted, extras, without }: WhatIf = nothing;
  for (const { kind, barrier, offerId, needId, taskKind, hoursPerWeek } of changes) {
    const id = offerId ?? needId ?? barrier?.policyId ?? '';
    if (kind === 'addOffer' || kind === 'addNeed' || kind === 'addPolicy') {
      const what = whatOf[kind];
      const extraId = `${thoughtUp}${what}-${count[what]++}`;
      extras = [...extras, { what, id: extraId, taskKind: taskKind ?? 'company', hoursPerWeek: hoursPerWeek ?? 0 }];
    } else if (isThoughtUp(id)) {
      extras = extras.filter((extra) => extra.id !== id);
    } else if (barrier && kind === 'lift') {
      lifted = [...lifted, barrier];
    } else if (barrier) {
      lifted = lifted.filter((each) => !sameBarrier(each, barrier));
    } else if (kind === 'withdraw') {
      without = [...without, { what: offerId == null ? 'need' : 'offer', id }];
    } else if (kind === 'restore') {
      without = without.filter((each) => each.id !== id);
    }
  }
  return { lifted, extras, without };
}

/** Takes something away that was thought up: help and needs go, a policy is planned without. */
export const awayWith = ({ what, id }: Extra): Change => {
  if (what === 'policy') return { kind: 'lift', barrier: { code: 'policyCustom', policyId: id }, taskIds: [] };
  return { kind: 'withdraw', taskIds: [], ...(what === 'offer' ? { offerId: id } : { needId: id }) };
};

/** Puts back what was left out. */
export const backWith = ({ what, id }: Without): Change => ({
  kind: 'restore',
  taskIds: [],
  ...(what === 'offer' ? { offerId: id } : { needId: id }),
});
