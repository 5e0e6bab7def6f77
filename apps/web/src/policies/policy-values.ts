import type {
  ChangePolicyInput,
  PolicyFieldsFragment,
  PolicyGround,
  PolicyPerformer,
  RecordPolicyInput,
  TaskKind,
} from '../gql/graphql.js';

/** What stands in the form of a task policy. `''` names nobody, or no day. */
export interface PolicyValues {
  taskKind: TaskKind;
  keptFor: PolicyPerformer;
  ground: PolicyGround;
  statement: string;
  source: string;
  ownerId: string;
  decidedOn: string;
  reviewOn: string;
}

export const policyFields = [
  ...(['taskKind', 'keptFor', 'ground', 'statement'] as const),
  ...(['source', 'ownerId', 'decidedOn', 'reviewOn'] as const),
] as const;

export const emptyPolicy: PolicyValues = {
  taskKind: 'administration',
  keptFor: 'staff',
  ground: 'custom',
  statement: '',
  source: '',
  ownerId: '',
  decidedOn: '',
  reviewOn: '',
};

export const fromPolicy = (policy: PolicyFieldsFragment): PolicyValues => ({
  taskKind: policy.taskKind,
  keptFor: policy.keptFor,
  ground: policy.ground,
  statement: policy.statement,
  source: policy.source ?? '',
  ownerId: policy.owner?.id ?? '',
  decidedOn: policy.decidedOn ?? '',
  reviewOn: policy.reviewOn ?? '',
});

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const sharedInput = ({ keptFor, ground, statement, source, ownerId, decidedOn, reviewOn }: PolicyValues) => ({
  keptFor,
  ground,
  statement: statement.trim(),
  source: orNull(source),
  ownerId: orNull(ownerId),
  decidedOn: orNull(decidedOn),
  reviewOn: orNull(reviewOn),
});

export const recordPolicyInput = (values: PolicyValues): RecordPolicyInput => ({
  ...sharedInput(values),
  taskKind: values.taskKind,
});

export const changePolicyInput = (id: string, expectedVersion: number, values: PolicyValues): ChangePolicyInput => ({
  ...sharedInput(values),
  id,
  expectedVersion,
});
