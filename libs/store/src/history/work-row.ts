import type {
  AccountId,
  ChangeId,
  ClientId,
  Instant,
  NeedId,
  Reversal,
  TaskId,
  TaskKind,
  TaskPolicyId,
  TeamId,
  WorkChange,
  WorkChangeKind,
  WorkEdit,
  WorkSubject,
} from '@kring/care-network';
import { subjectIdOf } from '@kring/care-network';
import { asText, factsIn } from './stored-facts.js';

/** One line as a node. It names what it is about by `subjectId`, and not by a relationship: what was removed is gone. */
interface WorkChangeNode {
  readonly id: ChangeId;
  readonly sequence: number;
  readonly at: Instant;
  readonly kind: WorkChangeKind;
  readonly reversal?: Reversal | null;
  readonly reverses?: ChangeId | null;
  readonly subject: WorkSubject;
  readonly subjectId: string;
  readonly title: string;
  readonly taskKind: TaskKind;
  readonly version: number;
  readonly before?: string | null;
  readonly after?: string | null;
}

export interface WorkChangeRow {
  readonly change: WorkChangeNode;
  /** `null` of an organisation's own log. */
  readonly teamId: TeamId | null;
  readonly clientId: ClientId | null;
  readonly accountId: AccountId;
  readonly byName: string;
}

/** Ends every query that answers with lines; `team` is the name of its team, or `null`. */
export const workChangeColumns = (team: string): string => `change {.*} AS change, ${team} AS teamId,
     head([(change)-[:ABOUT]->(client:Client) | client.id]) AS clientId, account.id AS accountId, account.name AS byName`;

export const workProperties = ({
  kind,
  at,
  title,
  taskKind,
  edit,
  reversal,
}: Pick<WorkChange, 'kind' | 'at' | 'title' | 'taskKind' | 'edit'> & {
  readonly reversal?: { readonly is: Reversal; readonly of: ChangeId } | undefined;
}) => ({
  ...{ kind, at, title, taskKind },
  reversal: reversal?.is ?? null,
  reverses: reversal?.of ?? null,
  subject: edit.of,
  subjectId: subjectIdOf(edit),
  version: edit.version,
  before: asText(edit.before),
  after: asText(edit.after),
});

function editOf({ subject, subjectId, version, before, after }: WorkChangeNode): WorkEdit {
  const states = { version, before: factsIn(before), after: factsIn(after) };
  switch (subject) {
    case 'need':
      return { of: 'need', needId: subjectId as NeedId, ...states };
    case 'task':
      return { of: 'task', taskId: subjectId as TaskId, ...states };
    case 'policy':
      return { of: 'policy', policyId: subjectId as TaskPolicyId, ...states };
  }
}

export const workChangeOf = ({ change, teamId, clientId, accountId, byName }: WorkChangeRow): WorkChange => ({
  id: change.id,
  owner: teamId === null ? { kind: 'organisation' } : { kind: 'team', teamId },
  sequence: change.sequence,
  at: change.at,
  by: { accountId, name: byName },
  kind: change.kind,
  title: change.title,
  taskKind: change.taskKind,
  clientId,
  reversal: change.reversal ?? null,
  reverses: change.reverses ?? null,
  edit: editOf(change),
});
