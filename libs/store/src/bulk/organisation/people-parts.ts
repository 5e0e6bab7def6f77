import type { CaredForClient, KnownPerson, OrganisationData, OrganisationId, Tie } from '@kring/care-network';
import { settleCircles } from '../../circle/say-repository.js';
import { handPlaceProperties } from '../../circle/tie-row.js';
import { loadRow } from './load-row.js';
import { part, type Part } from './part.js';
import * as people from './people-queries.js';

/** The organisation and its teams. */
export const teamParts = (data: OrganisationData): readonly Part[] => [
  part(people.loadOrganisation, [
    loadRow(data.organisation.id, { ...data.organisation, kind: data.kind, loading: true }),
  ]),
  part(
    people.loadTeams,
    data.teams.map(({ team }) => loadRow(team.id, { ...team }, { organisationId: data.organisation.id })),
  ),
  part(
    people.loadTeamMembers,
    data.teams.flatMap(({ team, members }) =>
      members.map((member) => loadRow(member.id, { ...member }, { teamId: team.id })),
    ),
  ),
];

/** Everyone, with what they can do and agreed to. */
export function peopleParts(organisationId: OrganisationId, known: readonly KnownPerson[]): readonly Part[] {
  return [
    part(
      people.loadPeople,
      known.map(({ person: { home, ...person } }) =>
        loadRow(
          person.id,
          { ...person, homeName: home?.name, homeLatitude: home?.latitude, homeLongitude: home?.longitude },
          { organisationId },
        ),
      ),
    ),
    part(
      people.loadHeldSkills,
      known.flatMap(({ person, skills }) =>
        skills.map(({ skill, ...held }) => ({ ...held, id: person.id, code: skill })),
      ),
    ),
    part(
      people.loadConsents,
      known.flatMap(({ consents }) =>
        consents.map(({ personId, ...consent }) => loadRow(consent.id, consent, { personId })),
      ),
    ),
  ];
}

/** Clients, each in the care of a team. */
export const clientPart = (clients: readonly CaredForClient[]): Part =>
  part(
    people.loadClients,
    clients.map(({ teamId, client: { personId, ...client } }) => loadRow(client.id, client, { teamId, personId })),
  );

/** Ties in the circles of clients. */
export const tiePart = (ties: readonly Tie[]): Part =>
  part(
    people.loadTies,
    ties.map(({ clientId, from, to, seenBy: _, handPlace, ...tie }) =>
      loadRow(tie.id, { ...tie, ...handPlaceProperties(handPlace) }, { clientId, fromId: from, toId: to }),
    ),
  );

/** What clients say of who may know whom. Of ties among others it follows from both ends. Needs the ties to be there. */
export function sayParts(ties: readonly Tie[]): readonly Part[] {
  const said = ties.flatMap(({ id, clientId, seenBy = 'everyone' }) =>
    seenBy === 'everyone' ? [] : [{ id, clientId, seenBy }],
  );
  const circles = [...new Set(said.map(({ clientId }) => clientId))];
  return [
    part(people.loadSays, said),
    part(
      settleCircles,
      circles.map((clientId) => ({ clientId })),
    ),
  ];
}
