import type { OpeningFieldsFragment, PlanFieldsFragment, PlanResultQuery } from '../gql/graphql.js';

export type PlanJob = NonNullable<PlanResultQuery['planJob']>;
export type Plan = PlanFieldsFragment;
export type Help = NonNullable<Plan['helps']>[number];
export type NeedInPlan = NonNullable<Plan['needs']>[number];
export type Opening = OpeningFieldsFragment;
export type ChangedHelp = NonNullable<PlanJob['sinceLast']>[number];

/** The parts of an id of help: offer, task (empty when direct), need and standing. */
export function idsOf({ id }: Pick<Help, 'id'>): { offerId: string; taskId: string | null; needId: string } {
  const [offerId = '', taskId = '', needId = ''] = id.split(':');
  return { offerId, taskId: taskId === '' ? null : taskId, needId };
}

export const openingKey = ({ barrier }: Pick<Opening, 'barrier'>): string =>
  `${barrier.code} ${barrier.policy?.id ?? ''}`;
