import { permitFor, type Operation, type Permit, type Viewer } from '@kring/access';
import type { ClientId, PersonId, Role, TeamId } from '@kring/care-network';
import { testIds as ids } from './ids.js';

type Persona = keyof typeof ids.accounts;

interface Standing {
  readonly role: Role;
  readonly teamIds?: readonly TeamId[];
  readonly personId?: PersonId;
  readonly clientId?: ClientId;
}

const standings: Readonly<Record<Persona, Standing>> = {
  teamLeader: { role: 'teamLeader', teamIds: [ids.linde] },
  consultant: { role: 'consultant', teamIds: [ids.linde] },
  client: { role: 'client', personId: ids.annaSelf, clientId: ids.anna },
  relative: { role: 'relative', personId: ids.bert },
  coordinator: { role: 'coordinator' },
  otherTeamLeader: { role: 'teamLeader', teamIds: [ids.esdoorn] },
  foreignTeamLeader: { role: 'teamLeader', teamIds: [ids.elzen] },
  foreignCoordinator: { role: 'coordinator' },
};

const viewerOf = (persona: Persona): Viewer => {
  const { role, teamIds = [], personId = null, clientId = null } = standings[persona];
  const organisationId = persona.startsWith('foreign') ? ids.elders : ids.zonnehof;
  return {
    accountId: ids.accounts[persona],
    organisationId,
    name: persona,
    role,
    language: 'nl',
    personId,
    clientId,
    teamIds,
  };
};

/** What someone of `plantTwoOrganisations` may do in one operation. */
export const testPermit = (persona: Persona, operation: Operation): Permit => permitFor(viewerOf(persona), operation);
