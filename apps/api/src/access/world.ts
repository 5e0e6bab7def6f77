import { testIds as ids } from '@kring/store/testing';
import { made, mutate } from '../testing/help.js';
import { aPhoto } from '../testing/photos.js';
import { keptPlan } from '../testing/plans.js';
import type { PersonaName, TestServer } from '../testing/test-server.js';

/** A team with one of everything that an operation can be about. */
export interface Place {
  readonly team: string;
  readonly client: string;
  readonly self: string;
  readonly person: string;
  readonly tie: string;
  readonly offer: string;
  readonly need: string;
  /** The line of the log that says that the task was recorded. */
  readonly work: string;
  readonly task: string;
  readonly policy: string;
  readonly experiment: string;
  readonly match: string;
  readonly concern: string;
  readonly photo: string;
  readonly plan: string;
  readonly choice: string;
}

type Given = Pick<Place, 'team' | 'client' | 'self' | 'person' | 'tie'>;

const linde: Given = { team: ids.linde, client: ids.anna, self: ids.annaSelf, person: ids.bert, tie: ids.annaBert };
const esdoorn: Given = {
  team: ids.esdoorn,
  client: ids.finn,
  self: ids.finnSelf,
  person: ids.gerda,
  tie: ids.finnGerda,
};
const elzen: Given = { team: ids.elzen, client: ids.hugo, self: ids.hugoSelf, person: ids.ida, tie: ids.hugoIda };

/** The id of the photo that somebody now has. */
async function photographed(server: TestServer, who: PersonaName, personId: string): Promise<string> {
  const { person } = await mutate(server, who, 'setPhoto', { personId, photo: aPhoto }, { fields: 'person { photo }' });
  return (person as { readonly photo: string }).photo.replace('/photos/', '');
}

/** What each team has, with the name of the person or of the organisation in every text, so that a leak shows. */
async function furnish(
  server: TestServer,
  given: Given,
  as: { readonly leader: PersonaName; readonly coordinator: PersonaName; readonly person: string; readonly of: string },
): Promise<Place> {
  const by = async (who: PersonaName, mutation: string, input: object): Promise<string> =>
    (await made(server, who, mutation, input)).id;
  const { leader, coordinator } = as;
  const work = { title: `work for ${as.person}`, taskKind: 'garden', hoursPerWeek: 2 };
  await by(leader, 'recordConsent', { personId: given.person, purpose: 'beAsked' });
  const photo = await photographed(server, leader, given.person);
  const statement = `policy of ${as.of}`;
  const policy = await by(coordinator, 'recordPolicy', {
    taskKind: 'administration',
    keptFor: 'staff',
    ground: 'custom',
    statement,
  });
  const experiment = await by(leader, 'proposeExperiment', {
    policyId: policy,
    teamId: given.team,
    scope: `scope of ${as.of}`,
    from: '2026-12-01',
    until: '2027-01-01',
    safeguards: ['in the office'],
  });
  const offer = await by(leader, 'recordOffer', {
    personId: given.person,
    title: `offer of ${as.person}`,
    skills: ['garden'],
    hoursPerWeek: 2,
  });
  const need = await by(leader, 'recordNeed', {
    teamId: given.team,
    clientId: given.client,
    ...work,
    skills: ['garden'],
  });
  const recorded = { teamId: given.team, ...work };
  const { task: done, changeId } = await mutate(server, leader, 'recordTask', recorded, {
    fields: 'changeId task { id }',
  });
  const task = (done as { readonly id: string }).id;
  const match = await by(leader, 'proposeMatch', { offerId: offer, needId: need, hoursPerWeek: 1 });
  const { choices } = await mutate(server, leader, 'keepWhole', { needId: need }, { fields: 'choices { id }' });
  const [choice] = choices as readonly { readonly id: string }[];
  const plan = await keptPlan(server, leader, given.team);
  const concern = await by(leader, 'recordConcern', {
    teamId: given.team,
    clientId: given.client,
    personId: given.person,
    reason: `concern around ${as.person}`,
    reviewOn: '2027-01-15',
  });
  const log = { work: changeId as string };
  return {
    ...given,
    ...log,
    policy,
    experiment,
    offer,
    need,
    task,
    match,
    concern,
    photo,
    plan,
    choice: choice?.id ?? '',
  };
}

/** Where the personas are, another team of their organisation, and another organisation. */
export interface World {
  readonly here: Place;
  readonly nextDoor: Place;
  readonly abroad: Place;
}

export const furnishWorld = async (server: TestServer): Promise<World> => ({
  here: await furnish(server, linde, {
    leader: 'teamLeader',
    coordinator: 'coordinator',
    person: 'Bert',
    of: 'Zonnehof',
  }),
  nextDoor: await furnish(server, esdoorn, {
    leader: 'otherTeamLeader',
    coordinator: 'coordinator',
    person: 'Gerda',
    of: 'Zonnehof',
  }),
  abroad: await furnish(server, elzen, {
    leader: 'foreignTeamLeader',
    coordinator: 'foreignCoordinator',
    person: 'Ida',
    of: 'Elders',
  }),
});
