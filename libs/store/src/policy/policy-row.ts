import type {
  CalendarDay,
  PolicyGround,
  PolicyPerformer,
  TaskKind,
  TaskPolicy,
  TaskPolicyId,
  TeamMemberId,
} from '@kring/care-network';
import type { GraphParameters } from '../engine/graph-db.js';

interface PolicyNode {
  readonly id: TaskPolicyId;
  readonly taskKind: TaskKind;
  readonly keptFor: PolicyPerformer;
  readonly ground: PolicyGround;
  readonly statement: string;
  readonly source?: string | null;
  readonly decidedOn?: CalendarDay | null;
  readonly reviewOn?: CalendarDay | null;
  readonly version: number;
}

export interface PolicyRow {
  readonly policy: PolicyNode;
  readonly ownerId: TeamMemberId | null;
}

/** Ends every query that answers with policies. */
export const policyColumns = `policy {.*} AS policy,
  head([(policy)-[:OWNED_BY]->(owner:TeamMember) | owner.id]) AS ownerId`;

export const policyOf = ({ policy, ownerId }: PolicyRow): TaskPolicy => ({
  id: policy.id,
  taskKind: policy.taskKind,
  keptFor: policy.keptFor,
  ground: policy.ground,
  statement: policy.statement,
  source: policy.source ?? null,
  ownerId,
  decidedOn: policy.decidedOn ?? null,
  reviewOn: policy.reviewOn ?? null,
  version: policy.version,
});

/** What was decided; the kind of task stays as it was recorded. */
export type PolicyContent = Omit<TaskPolicy, 'id' | 'taskKind' | 'version'>;

export const policyProperties = (content: PolicyContent): GraphParameters => ({
  keptFor: content.keptFor,
  ground: content.ground,
  statement: content.statement.trim(),
  source: content.source,
  decidedOn: content.decidedOn,
  reviewOn: content.reviewOn,
});
