import type {
  KeptPlanHeadFragment,
  OpenedPlanQuery,
  OpeningFieldsFragment,
  PlanChangeInput,
  PlanChoiceFieldsFragment,
  PlanFieldsFragment,
  PlanJobFieldsFragment,
} from '../gql/graphql.js';

export type PlanJob = PlanJobFieldsFragment;
export type Plan = PlanFieldsFragment;
export type Help = NonNullable<Plan['helps']>[number];
export type NeedInPlan = NonNullable<Plan['needs']>[number];
export type DroppedPin = NonNullable<Plan['droppedPins']>[number];
export type Fairness = NonNullable<Plan['fairness']>;
export type Opening = OpeningFieldsFragment;
export type Closed = PlanJob['closed'][number];
export type Idle = PlanJob['idle'][number];
export type ChangedHelp = NonNullable<PlanJob['sinceLast']>[number];
export type Choice = PlanChoiceFieldsFragment;
export type Change = PlanChangeInput;
export type KeptPlan = KeptPlanHeadFragment;
export type OpenedPlan = NonNullable<OpenedPlanQuery['keptPlan']>;
export type KeptHelp = NonNullable<OpenedPlan['helps']>[number];

/** The ends of help, also of what was thought up: the first task is the one that the helper takes over. */
export interface HelpIds {
  readonly offerId: string;
  readonly taskIds: readonly string[];
  readonly needId: string;
}

/** The parts of an id of help: offer, tasks (empty when direct), need and standing. */
export function idsOf({ id }: Pick<Help, 'id'>): HelpIds {
  const [offerId = '', tasks = '', needId = ''] = id.split(':');
  return { offerId, taskIds: tasks === '' ? [] : tasks.split('+'), needId };
}

export const openingKey = ({ barrier }: Pick<Opening, 'barrier'>): string =>
  `${barrier.code} ${barrier.policy?.id ?? ''}`;
