import type { ClientId, PersonId, TeamId } from '@kring/care-network';
import type { Situation } from './situation.js';

/** With whom a person is not brought together. */
export interface Concern {
  readonly everywhere: boolean;
  readonly clients: ReadonlySet<ClientId>;
  /** The teams of those clients: their own work would bring the two together as well. */
  readonly teams: ReadonlySet<TeamId>;
}

const none: Concern = { everywhere: false, clients: new Set(), teams: new Set() };

/** The concerns of each person; a concern about a client of another situation has no team here. */
export function concernsOf({ concerns = [], clients }: Situation): (person: PersonId) => Concern {
  const teamOfClient = new Map(clients.map(({ clientId, teamId }) => [clientId, teamId]));
  const known = new Map<PersonId, { everywhere: boolean; clients: Set<ClientId>; teams: Set<TeamId> }>();
  for (const { personId, clientId } of concerns) {
    const concern = known.get(personId) ?? { everywhere: false, clients: new Set(), teams: new Set() };
    known.set(personId, concern);
    if (clientId === null) concern.everywhere = true;
    else concern.clients.add(clientId);
    const teamId = clientId === null ? undefined : teamOfClient.get(clientId);
    if (teamId !== undefined) concern.teams.add(teamId);
  }
  return (person) => known.get(person) ?? none;
}
