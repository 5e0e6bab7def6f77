import type { Circle, Client, ClientId, KnownPerson, PersonId } from '@kring/care-network';
import { idFor, justNamed } from '@kring/exchange';
import { findTeamForImport, findWholeCircle, type GraphTransaction, type WholeCircle } from '@kring/store';
import type { ImportInto } from './import-options.js';

/** The circle to import into, with the client's own person when the client is still to be made. */
export interface Target extends WholeCircle {
  readonly self: readonly KnownPerson[];
}

function emptyCircle(clientId: ClientId, name: string): Circle {
  const personId = idFor<PersonId>('self', clientId);
  const client: Client = { id: clientId, personId, house: null, version: 1 };
  const { kind, deceased, birthYear, speaks, home, certificateUntil, note } = justNamed(personId, name);
  const recorded = { kind, deceased, birthYear, speaks, home, symbol: null, certificateUntil, note };
  return { client, self: { id: personId, name, ...recorded, version: 1 }, members: [], ties: [] };
}

/** `null` when there is no such client or team. */
export async function findTarget(tx: GraphTransaction, into: ImportInto): Promise<Target | null> {
  const clientId = into.kind === 'client' ? into.clientId : idFor<ClientId>('client', into.teamId, into.name);
  const known = await findWholeCircle(tx, clientId);
  if (known) return { ...known, self: [] };
  if (into.kind === 'client') return null;
  const organisationId = await findTeamForImport(tx, into.teamId);
  if (organisationId === null) return null;
  const circle = emptyCircle(clientId, into.name);
  const self = [{ person: circle.self, skills: [], consents: [] }];
  return { organisationId, teamId: into.teamId, circle, self, withPhoto: new Set() };
}
