import type { OrganisationData } from '@kring/care-network';
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
export function peopleParts(data: OrganisationData): readonly Part[] {
  const organisationId = data.organisation.id;
  return [
    part(
      people.loadPeople,
      data.people.map(({ person: { home, ...person } }) =>
        loadRow(
          person.id,
          { ...person, homeName: home?.name, homeLatitude: home?.latitude, homeLongitude: home?.longitude },
          { organisationId },
        ),
      ),
    ),
    part(
      people.loadHeldSkills,
      data.people.flatMap(({ person, skills }) =>
        skills.map(({ skill, ...held }) => ({ ...held, id: person.id, code: skill })),
      ),
    ),
    part(
      people.loadConsents,
      data.people.flatMap(({ consents }) =>
        consents.map(({ personId, ...consent }) => loadRow(consent.id, consent, { personId })),
      ),
    ),
  ];
}

/** Clients and the ties around them. */
export const circleParts = (data: OrganisationData): readonly Part[] => [
  part(
    people.loadClients,
    data.clients.map(({ teamId, client: { personId, ...client } }) => loadRow(client.id, client, { teamId, personId })),
  ),
  part(
    people.loadTies,
    data.ties.map(({ clientId, from, to, ...tie }) => loadRow(tie.id, tie, { clientId, fromId: from, toId: to })),
  ),
];
