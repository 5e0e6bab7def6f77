import type { Operation } from '@kring/access';
import { aPhoto } from '../testing/photos.js';
import type { Place } from './world.js';

type Variables = (place: Place) => Readonly<Record<string, unknown>>;

const none: Variables = () => ({});
const input =
  (fields: (place: Place) => object): Variables =>
  (place) => ({ input: fields(place) });
const version = (of: 'offer' | 'need' | 'task' | 'experiment' | 'match'): Variables =>
  input((place) => ({ id: place[of], expectedVersion: 1 }));

const work = {
  title: 'changed',
  taskKind: 'garden',
  hoursPerWeek: 1,
  skills: [],
  times: [],
  certificateRequired: false,
};
const offered = { title: 'changed', skills: [], ratherNot: [], hoursPerWeek: 1, times: [], audienceKind: 'anyone' };
const named = { name: 'changed', kind: 'person', deceased: false, speaks: [] };
const wanted = { languages: [], performer: 'anyone' };
const policy = { keptFor: 'staff', ground: 'custom', statement: 'changed' };
const period = { scope: 'changed', from: '2027-02-01', until: '2027-03-01', safeguards: ['changed'] };
const concern = { reason: 'changed', reviewOn: '2027-01-15' };
const tie = { supportGiven: [], supportReceived: [] };

/** How to ask for every operation about a place. A new operation does not compile until it has its row here. */
export const calls: Readonly<Record<Operation, Variables>> = {
  'Query.organisation': none,
  'Query.skills': none,
  'Query.teams': none,
  'Query.team': ({ team }) => ({ id: team }),
  'Query.client': ({ client }) => ({ id: client }),
  'Query.circle': ({ client }) => ({ clientId: client }),
  'Query.circleFile': ({ client }) => ({ clientId: client, format: 'csv' }),
  'Query.circleImport': input(({ client }) => ({ clientId: client, pasted: 'changed' })),
  'Query.circleSequence': ({ client }) => ({ clientId: client }),
  'Query.circleHistory': ({ client }) => ({ clientId: client }),
  'Query.circleUndo': ({ client }) => ({ clientId: client }),
  'Query.clientsTakenBack': ({ team }) => ({ teamId: team }),
  'Query.circleAt': ({ client }) => ({ clientId: client }),
  'Query.circleVersions': ({ client }) => ({ clientId: client }),
  'Query.person': ({ person }) => ({ id: person }),
  'Query.photo': ({ photo }) => ({ id: photo }),
  'Query.personToForget': ({ client, person }) => ({ clientId: client, personId: person }),
  'Query.offers': ({ team }) => ({ teamId: team }),
  'Query.offer': ({ offer }) => ({ id: offer }),
  'Query.needs': ({ team }) => ({ teamId: team }),
  'Query.need': ({ need }) => ({ id: need }),
  'Query.tasks': ({ team }) => ({ teamId: team }),
  'Query.policies': none,
  'Query.policy': ({ policy }) => ({ id: policy }),
  'Query.workUndo': ({ team }) => ({ teamId: team }),
  'Query.workHistory': ({ team }) => ({ teamId: team }),
  'Query.requests': none,
  'Query.matches': ({ team }) => ({ teamId: team }),
  'Query.agreements': ({ team }) => ({ teamId: team }),
  'Query.suggestions': ({ team }) => ({ for: { teamId: team } }),
  'Query.teamBarriers': ({ team }) => ({ teamId: team }),
  'Query.planJob': ({ need }) => ({ id: need }),
  'Query.concerns': ({ person }) => ({ personId: person }),
  'Query.standingConcerns': ({ team }) => ({ teamId: team }),
  'Query.concernCount': ({ team }) => ({ teamId: team }),
  'Query.keptPlans': ({ team }) => ({ teamIds: [team] }),
  'Query.keptPlan': ({ plan }) => ({ id: plan }),
  'Query.planChoices': ({ team }) => ({ teamIds: [team] }),
  'Mutation.addClient': input(({ team }) => ({ teamId: team, name: 'changed' })),
  'Mutation.addPerson': input(({ client }) => ({ clientId: client, name: 'changed' })),
  'Mutation.changePerson': input(({ person }) => ({ id: person, expectedVersion: 1, ...named })),
  'Mutation.importCircle': input(({ client }) => ({ clientId: client, pasted: 'changed', seen: 'changed' })),
  'Mutation.setPhoto': input(({ person }) => ({ personId: person, photo: aPhoto })),
  'Mutation.removePhoto': input(({ person }) => ({ personId: person })),
  'Mutation.setSymbol': input(({ person }) => ({ personId: person, symbol: 'garden' })),
  'Mutation.removeFromCircle': input(({ client, person }) => ({ clientId: client, personId: person })),
  'Mutation.mergePeople': input(({ client, person, self }) => ({
    ...{ clientId: client, personId: person, otherId: self },
    sequence: 1,
  })),
  'Mutation.forgetPerson': input(({ client, person }) => ({
    ...{ clientId: client, personId: person },
    ...{ everywhere: true, agreements: 0 },
  })),
  'Mutation.addTie': input(({ client, self, person }) => ({ clientId: client, fromId: self, toId: person })),
  'Mutation.changeTie': input((place) => ({ id: place.tie, expectedVersion: 1, ...tie })),
  'Mutation.moveOnMap': input((place) => ({ tieId: place.tie, expectedVersion: 1, ring: 1 })),
  'Mutation.rearrangeMap': input(({ client }) => ({ clientId: client })),
  'Mutation.removeTie': input((place) => ({ id: place.tie, expectedVersion: 1 })),
  'Mutation.recordContact': input((place) => ({ tieId: place.tie, expectedVersion: 1, on: '2026-11-24' })),
  'Mutation.setWhoSees': input((place) => ({
    ...{ clientId: place.client, personId: place.person },
    ...{ expectedVersion: 1, seenBy: 'nobody' },
  })),
  'Mutation.reverseChange': input(({ client, tie }) => ({ clientId: client, changeId: tie })),
  'Mutation.saveVersion': input(({ client }) => ({ clientId: client, name: 'changed' })),
  'Mutation.removeVersion': input(({ client, tie }) => ({ clientId: client, id: tie })),
  'Mutation.recordSkill': input(({ person }) => ({ personId: person, skill: 'garden' })),
  'Mutation.removeSkill': input(({ person }) => ({ personId: person, skill: 'garden' })),
  'Mutation.recordConsent': input(({ person }) => ({ personId: person, purpose: 'beInCircle' })),
  'Mutation.withdrawConsent': input(({ person }) => ({ personId: person, purpose: 'beAsked' })),
  'Mutation.recordOffer': input(({ person }) => ({ personId: person, ...offered })),
  'Mutation.changeOffer': input(({ offer }) => ({ id: offer, expectedVersion: 1, ...offered })),
  'Mutation.confirmOffer': version('offer'),
  'Mutation.pauseOffer': version('offer'),
  'Mutation.resumeOffer': version('offer'),
  'Mutation.withdrawOffer': version('offer'),
  'Mutation.recordNeed': input(({ team, client }) => ({ teamId: team, clientId: client, ...work, ...wanted })),
  'Mutation.changeNeed': input(({ need }) => ({ id: need, expectedVersion: 1, ...work, ...wanted })),
  'Mutation.withdrawNeed': version('need'),
  'Mutation.reopenNeed': version('need'),
  'Mutation.recordTask': input(({ team }) => ({ teamId: team, ...work })),
  'Mutation.changeTask': input(({ task }) => ({ id: task, expectedVersion: 1, ...work })),
  'Mutation.removeTask': version('task'),
  'Mutation.recordPolicy': input(() => ({ taskKind: 'garden', ...policy })),
  'Mutation.changePolicy': input((place) => ({ id: place.policy, expectedVersion: 1, ...policy })),
  'Mutation.reverseWork': input(({ work }) => ({ changeId: work })),
  'Mutation.proposeExperiment': input((place) => ({ policyId: place.policy, teamId: place.team, ...period })),
  'Mutation.agreeExperiment': version('experiment'),
  'Mutation.declineExperiment': version('experiment'),
  'Mutation.endExperiment': version('experiment'),
  'Mutation.proposeMatch': input(({ offer, need }) => ({ offerId: offer, needId: need, hoursPerWeek: 1 })),
  'Mutation.withdrawMatch': version('match'),
  'Mutation.answerMatch': input(({ match }) => ({ id: match, expectedVersion: 1, answer: 'no' })),
  'Mutation.recordConcern': input((place) => ({
    teamId: place.team,
    clientId: place.client,
    personId: place.person,
    ...concern,
  })),
  'Mutation.reviewConcern': input((place) => ({ id: place.concern, expectedVersion: 1, reviewOn: '2027-02-01' })),
  'Mutation.undoConcern': input((place) => ({ id: place.concern, expectedVersion: 1 })),
  'Mutation.liftConcern': input((place) => ({ id: place.concern, expectedVersion: 1, why: 'changed' })),
  'Mutation.startPlan': input(({ team }) => ({ teamIds: [team], from: '2026-11-24', until: '2027-02-24' })),
  'Mutation.cancelPlan': input(({ need }) => ({ id: need })),
  'Mutation.changePlan': input(({ need }) => ({ jobId: need, expectedSteps: 0, changes: [] })),
  'Mutation.undoPlan': input(({ need }) => ({ jobId: need, expectedSteps: 0 })),
  'Mutation.weighBarriersAgain': input(({ need }) => ({ jobId: need, expectedSteps: 0 })),
  'Mutation.keepPlan': input(({ need }) => ({ jobId: need })),
  'Mutation.removeKeptPlan': input(({ plan }) => ({ id: plan, expectedVersion: 1 })),
  'Mutation.pinHelp': input(({ offer, need }) => ({ offerId: offer, needId: need, hoursPerWeek: 1 })),
  'Mutation.keepApart': input(({ offer, need }) => ({ offerId: offer, needId: need })),
  'Mutation.keepWhole': input(({ need }) => ({ needId: need })),
  'Mutation.releaseChoices': input(({ choice }) => ({ choices: [{ id: choice, expectedVersion: 1 }] })),
};
