import type { Permit } from '@kring/access';
import type { ChangeId, Reversal, WorkChange, WorkEdit, WorkOwner } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { newId } from '../new-id.js';
import { workProperties } from './work-row.js';

interface Counted {
  readonly sequence: number;
}

const countOn = (owner: string): string =>
  `SET ${owner}.sequence = coalesce(${owner}.sequence, 0) + $more
   RETURN ${owner}.sequence AS sequence`;

/** Counts lines more of a team; whoever writes in the same log waits until the transaction ends. */
const countOfTeam = query<Counted>(
  'workChange.countOfTeam',
  `MATCH (team:Team {id: $ownerId})
   ${countOn('team')}`,
);

/** Counts lines more of an organisation; whoever writes in the same log waits until the transaction ends. */
const countOfOrganisation = query<Counted>(
  'workChange.countOfOrganisation',
  `MATCH (organisation:Organisation {id: $ownerId})
   ${countOn('organisation')}`,
);

const createIn = (label: 'Team' | 'Organisation'): string =>
  `MATCH (account:Account {id: $accountId})<-[:HAS_ACCOUNT]-(:Organisation {id: $organisationId})
   MATCH (owner:${label} {id: $ownerId})
   CREATE (owner)-[:HAS_CHANGE]->(change:WorkChange {id: $id, sequence: $sequence})
   CREATE (change)-[:BY]->(account)
   SET change += $properties
   RETURN change.id AS id`;

/** Writes a line in the log of a team. */
const createInTeam = query<{ id: ChangeId }>('workChange.createInTeam', createIn('Team'));

/** Writes a line in the log of an organisation. */
const createInOrganisation = query<{ id: ChangeId }>('workChange.createInOrganisation', createIn('Organisation'));

/** Says for which client the need of a line is. */
const createAbout = query<{ id: ChangeId }>(
  'workChange.about',
  `MATCH (change:WorkChange {id: $id})
   MATCH (client:Client {id: $clientId})
   CREATE (change)-[:ABOUT]->(client)
   RETURN change.id AS id`,
);

const ownerIdOf = (permit: Permit, owner: WorkOwner): string =>
  owner.kind === 'team' ? owner.teamId : permit.viewer.organisationId;

async function count(tx: GraphTransaction, permit: Permit, owner: WorkOwner, more: number): Promise<number> {
  const counting = owner.kind === 'team' ? countOfTeam : countOfOrganisation;
  const [counted] = await tx.run(counting, { ownerId: ownerIdOf(permit, owner), more });
  if (!counted) throw new Error('Whose log this is was not found');
  return counted.sequence;
}

/** Holds a log until the transaction ends: of two who take back the same line at once, one does. */
export async function holdWorkLog(tx: GraphTransaction, permit: Permit, owner: WorkOwner): Promise<void> {
  await count(tx, permit, owner, 0);
}

/** What was done, before it is logged. `edit` is `null` when nothing differs. */
export interface NewWorkChange extends Pick<WorkChange, 'owner' | 'kind' | 'at' | 'title' | 'taskKind' | 'clientId'> {
  readonly edit: WorkEdit | null;
  readonly reversal?: { readonly is: Reversal; readonly of: ChangeId };
}

/**
 * Adds one line to the log of a team or of the organisation. Call it in the transaction of the change itself, so that
 * nothing changes without a line. Answers with the id by which it can be taken back; `null` when there was no edit.
 */
export async function logWorkChange(
  tx: GraphTransaction,
  permit: Permit,
  { owner, clientId, edit, ...line }: NewWorkChange,
): Promise<ChangeId | null> {
  if (edit === null) return null;
  const id = newId<ChangeId>();
  const { accountId, organisationId } = permit.viewer;
  const sequence = await count(tx, permit, owner, 1);
  const creating = owner.kind === 'team' ? createInTeam : createInOrganisation;
  const properties = workProperties({ ...line, edit });
  const ownerId = ownerIdOf(permit, owner);
  await tx.run(creating, { accountId, organisationId, ownerId, id, sequence, properties });
  if (clientId !== null) await tx.run(createAbout, { id, clientId });
  return id;
}
