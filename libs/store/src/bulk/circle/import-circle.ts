import type { Permit } from '@kring/access';
import type { ChangeId, ClientId, Instant, OrganisationId, PersonId, TeamId } from '@kring/care-network';
import { recordAccess } from '../../access-event/access-event.js';
import { settleCircles } from '../../circle/say-repository.js';
import type { GraphTransaction } from '../../engine/graph-db.js';
import { photoChanged } from '../../history/edits.js';
import { logChange } from '../../history/index.js';
import { newId } from '../../new-id.js';
import { besideKept } from './beside-kept.js';
import type { CircleImport } from './circle-import.js';
import { clientForImport, recordImport, teamForImport, tiesForImport, type TieEnds } from './circle-queries.js';
import { keepImportedPhotos } from './import-photos.js';
import { importEdits, ofClient, peopleOf } from './import-edits.js';
import { recordImported, renewPeople } from './imported-skills.js';
import { clientPart, peopleParts, tiePart } from '../organisation/people-parts.js';
import { changeMembers, findWholeCircle } from './whole-circle.js';

/** A circle in the store, as far as an import must know it. */
export interface CircleForImport {
  readonly organisationId: OrganisationId;
  readonly teamId: TeamId;
  readonly clientId: ClientId;
  /** The client's own person. */
  readonly personId: PersonId;
  readonly name: string;
  readonly ties: readonly TieEnds[];
}

/** `null` when there is no such client. Who may run this may see the whole store, so there is no viewer's scope. */
export async function findCircleForImport(tx: GraphTransaction, id: ClientId): Promise<CircleForImport | null> {
  const [client] = await tx.run(clientForImport, { id });
  return client ? { ...client, ties: await tx.run(tiesForImport, { id }) } : null;
}

/** The organisation of a team; `null` when there is no such team. */
export async function findTeamForImport(tx: GraphTransaction, id: TeamId): Promise<OrganisationId | null> {
  const [team] = await tx.run(teamForImport, { id });
  return team?.organisationId ?? null;
}

/** Who imports what, and when. Without a permit it is an operator at the command line. */
export interface ImportOccasion {
  readonly permit: Permit | null;
  readonly at: Instant;
  /** The kind of file, as `@kring/exchange` calls it. */
  readonly format: string;
}

/**
 * Adds people and ties to the circle of a client, changes what is recorded otherwise, and leaves an AccessEvent and one
 * line in the log of the circle, by which the import can be taken back as a whole. What was said about consent is no part
 * of that line: it was said elsewhere, and stays said. Whom the client keeps from the viewer is left alone. The ends of every
 * tie must be in `people` or in the store. Hold the circle first. Answers with the id of the line; `null` when nothing was new or otherwise.
 */
export async function importIntoCircle(
  tx: GraphTransaction,
  given: CircleImport,
  { permit, at, format }: ImportOccasion,
): Promise<ChangeId | null> {
  const brought = permit ? await besideKept(tx, permit, given) : given;
  const { organisationId, teamId, client, people, ties } = brought;
  const before = await findWholeCircle(tx, client.id);
  await renewPeople(tx, people);
  const parts = [...peopleParts(organisationId, people), clientPart([{ teamId, client }]), tiePart(ties)];
  for (const { query, rows } of parts) await tx.run(query, { rows });
  await tx.run(settleCircles, { rows: [{ clientId: client.id }] });
  await changeMembers(tx, brought.changedPeople, brought.changedTies);
  await recordImported(tx, brought);
  if (permit) await recordAccess(tx, permit, [client.id], at);
  else await tx.run(recordImport, { id: newId(), clientId: client.id, at });
  if (!before) await logChange(tx, permit, [client.id], { kind: 'circleBegun', at, edits: [ofClient(client)] });
  const kept = await keepImportedPhotos(tx, brought.photos ?? [], at);
  const known = new Set(before?.circle.members.map(({ person }) => person.id));
  const edits = [
    ...importEdits(brought, before?.circle ?? null),
    ...kept
      .filter(({ personId }) => known.has(personId))
      .flatMap(({ personId, change }) => photoChanged(personId, change)),
  ];
  if (edits.length === 0) return null;
  const source = { format, people: peopleOf(edits, client.personId).size };
  return logChange(tx, permit, [client.id], { kind: 'imported', at, source, edits: [ofClient(client), ...edits] });
}

export type { CircleImport } from './circle-import.js';
export type { ImportedSkill } from './imported-skills.js';
export type { TieEnds } from './circle-queries.js';
