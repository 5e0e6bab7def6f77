import type {
  AccountId,
  Branded,
  ClientId,
  OrganisationId,
  PersonId,
  TeamId,
  TeamMemberId,
  TieId,
} from '@kring/care-network';

let made = 0;

/** Ids that are the same in every test run. */
function next<Id extends Branded<string>>(): Id {
  made += 1;
  return `01900000-0000-7000-8000-${made.toString(16).padStart(12, '0')}` as Id;
}

/** Two organisations of a few people each, so that a test can ask who sees whom. */
export const testIds = {
  zonnehof: next<OrganisationId>(),
  elders: next<OrganisationId>(),
  linde: next<TeamId>(),
  esdoorn: next<TeamId>(),
  elzen: next<TeamId>(),
  lindeMember: next<TeamMemberId>(),
  esdoornMember: next<TeamMemberId>(),
  accounts: {
    teamLeader: next<AccountId>(),
    consultant: next<AccountId>(),
    client: next<AccountId>(),
    relative: next<AccountId>(),
    coordinator: next<AccountId>(),
    otherTeamLeader: next<AccountId>(),
    foreignTeamLeader: next<AccountId>(),
    foreignCoordinator: next<AccountId>(),
  },
  anna: next<ClientId>(),
  annaSelf: next<PersonId>(),
  bert: next<PersonId>(),
  carla: next<PersonId>(),
  annaBert: next<TieId>(),
  annaCarla: next<TieId>(),
  bertCarla: next<TieId>(),
  dirk: next<ClientId>(),
  dirkSelf: next<PersonId>(),
  eva: next<PersonId>(),
  dirkCarla: next<TieId>(),
  dirkEva: next<TieId>(),
  finn: next<ClientId>(),
  finnSelf: next<PersonId>(),
  gerda: next<PersonId>(),
  finnGerda: next<TieId>(),
  hugo: next<ClientId>(),
  hugoSelf: next<PersonId>(),
  ida: next<PersonId>(),
  hugoIda: next<TieId>(),
  bertBeInCircle: next(),
  carlaBeAsked: next(),
} as const;
