import type { GraphDb } from '../engine/graph-db.js';
import { testIds as ids } from './ids.js';
import { household, knows, plant, somebody, type Step } from './plant.js';

const { accounts } = ids;

/** Anna and Dirk live in De Linde; Carla is in both their circles. Finn lives in De Esdoorn. */
const zonnehof: readonly Step[] = [
  ['organisation', { id: ids.zonnehof, name: 'Zonnehof', kind: 'demo' }],
  ['team', { organisationId: ids.zonnehof, id: ids.linde, name: 'De Linde' }],
  ['team', { organisationId: ids.zonnehof, id: ids.esdoorn, name: 'De Esdoorn' }],
  ['member', { teamId: ids.linde, id: ids.lindeMember, name: 'Lotte' }],
  ['member', { teamId: ids.esdoorn, id: ids.esdoornMember, name: 'Evert' }],
  somebody(ids.zonnehof, ids.annaSelf, 'Anna'),
  somebody(ids.zonnehof, ids.bert, 'Bert'),
  somebody(ids.zonnehof, ids.carla, 'Carla'),
  somebody(ids.zonnehof, ids.dirkSelf, 'Dirk'),
  somebody(ids.zonnehof, ids.eva, 'Eva'),
  somebody(ids.zonnehof, ids.finnSelf, 'Finn'),
  somebody(ids.zonnehof, ids.gerda, 'Gerda'),
  household(ids.linde, ids.anna, ids.annaSelf),
  household(ids.linde, ids.dirk, ids.dirkSelf),
  household(ids.esdoorn, ids.finn, ids.finnSelf),
  knows(ids.anna, ids.annaBert, ids.annaSelf, ids.bert, 'vader'),
  knows(ids.anna, ids.annaCarla, ids.annaSelf, ids.carla, 'buurvrouw'),
  [
    'tie',
    {
      clientId: ids.anna,
      id: ids.bertCarla,
      fromId: ids.bert,
      toId: ids.carla,
      role: 'kennis',
      ring: null,
      sector: null,
    },
  ],
  knows(ids.dirk, ids.dirkCarla, ids.dirkSelf, ids.carla, 'vrijwilliger'),
  knows(ids.dirk, ids.dirkEva, ids.dirkSelf, ids.eva, 'zus'),
  knows(ids.finn, ids.finnGerda, ids.finnSelf, ids.gerda, 'moeder'),
  ['consent', { personId: ids.bert, id: ids.bertBeInCircle, purpose: 'beInCircle' }],
  ['consent', { personId: ids.carla, id: ids.carlaBeAsked, purpose: 'beAsked' }],
];

const account = (organisationId: string, id: string, role: string, name: string): Step => [
  'account',
  { organisationId, id, role, name },
];

const peopleWhoSignIn: readonly Step[] = [
  account(ids.zonnehof, accounts.teamLeader, 'teamLeader', 'Lotte'),
  account(ids.zonnehof, accounts.consultant, 'consultant', 'Mo'),
  account(ids.zonnehof, accounts.client, 'client', 'Anna'),
  account(ids.zonnehof, accounts.relative, 'relative', 'Bert'),
  account(ids.zonnehof, accounts.coordinator, 'coordinator', 'Petra'),
  account(ids.zonnehof, accounts.otherTeamLeader, 'teamLeader', 'Evert'),
  ['worksIn', { accountId: accounts.teamLeader, teamId: ids.linde }],
  ['guides', { accountId: accounts.consultant, teamId: ids.linde }],
  ['worksIn', { accountId: accounts.otherTeamLeader, teamId: ids.esdoorn }],
  ['actsForClient', { accountId: accounts.client, clientId: ids.anna }],
  ['actsForPerson', { accountId: accounts.relative, personId: ids.bert }],
];

/** Another organisation: nobody of Zonnehof may ever see a word of it. */
const elders: readonly Step[] = [
  ['organisation', { id: ids.elders, name: 'Elders', kind: 'demo' }],
  ['team', { organisationId: ids.elders, id: ids.elzen, name: 'De Elzen' }],
  somebody(ids.elders, ids.hugoSelf, 'Hugo'),
  somebody(ids.elders, ids.ida, 'Ida'),
  household(ids.elzen, ids.hugo, ids.hugoSelf),
  knows(ids.hugo, ids.hugoIda, ids.hugoSelf, ids.ida, 'tante'),
  account(ids.elders, accounts.foreignTeamLeader, 'teamLeader', 'Otto'),
  account(ids.elders, accounts.foreignCoordinator, 'coordinator', 'Quinten'),
  ['worksIn', { accountId: accounts.foreignTeamLeader, teamId: ids.elzen }],
];

/** Fills an empty, migrated store with the two organisations of `testIds`. */
export const plantTwoOrganisations = (db: GraphDb): Promise<void> =>
  db.write((tx) => plant(tx, [...zonnehof, ...peopleWhoSignIn, ...elders]));
