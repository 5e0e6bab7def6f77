import type {
  Client,
  ClientId,
  Instant,
  KnownPerson,
  OrganisationId,
  PersonId,
  TeamId,
  Tie,
} from '@kring/care-network';
import type { GraphTransaction } from '../engine/graph-db.js';
import { newId } from '../new-id.js';
import { clientForImport, recordImport, teamForImport, tiesForImport, type TieEnds } from './circle-queries.js';
import { clientPart, peopleParts, tiePart } from './people-parts.js';

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

/** What an import adds to one circle. */
export interface CircleAddition {
  readonly organisationId: OrganisationId;
  readonly teamId: TeamId;
  readonly client: Client;
  readonly people: readonly KnownPerson[];
  readonly ties: readonly Tie[];
}

/**
 * Adds people and ties to the circle of a client, who is made when not there yet, and leaves an AccessEvent. What is
 * there already, by id, stays as it is. The ends of every tie must be in `people` or in the store.
 */
export async function addToCircle(tx: GraphTransaction, addition: CircleAddition, now: Instant): Promise<void> {
  const { organisationId, teamId, client, people, ties } = addition;
  const parts = [...peopleParts(organisationId, people), clientPart([{ teamId, client }]), tiePart(ties)];
  for (const { query, rows } of parts) await tx.run(query, { rows });
  await tx.run(recordImport, { id: newId(), clientId: client.id, at: now });
}

export type { TieEnds } from './circle-queries.js';
