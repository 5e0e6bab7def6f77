import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ExperimentAgreementId, TaskPolicyId, TeamId } from '@kring/care-network';
import { newId } from '../new-id.js';
import { plantTwoOrganisations, temporaryStore, testIds, testPermit, type TemporaryStore } from '../testing/index.js';
import {
  changePolicy,
  decideExperiment,
  experimentsOfPolicies,
  findExperiments,
  findOwners,
  findPolicies,
  holdExperiment,
  overlappingExperiment,
  pagePolicies,
  policiesAbout,
  proposeExperiment,
  recordPolicy,
  type PolicyContent,
} from './index.js';

type Persona = Parameters<typeof testPermit>[0];

const custom: PolicyContent = {
  keptFor: 'staff',
  ground: 'custom',
  statement: 'Administratie doen medewerkers.',
  source: null,
  ownerId: testIds.lindeMember,
  decidedOn: '2020-01-01',
  reviewOn: null,
};

let store: TemporaryStore;
const id = newId<TaskPolicyId>();
const record = (as: Persona, policyId: TaskPolicyId, content = custom) =>
  store.db.write((tx) =>
    recordPolicy(tx, testPermit(as, 'Mutation.recordPolicy'), { id: policyId, taskKind: 'administration', content }),
  );

beforeAll(async () => {
  store = await temporaryStore();
  await plantTwoOrganisations(store.db);
  await record('coordinator', id);
});
afterAll(() => store.dispose());

describe('a policy', () => {
  it('is read back as it was recorded by everyone who works with it', async () => {
    const recorded = { ...custom, id, taskKind: 'administration', version: 1 };
    for (const as of ['teamLeader', 'otherTeamLeader', 'consultant', 'coordinator'] as const) {
      const found = await store.db.read((tx) => findPolicies(tx, testPermit(as, 'Query.policy'), [id]));
      expect(found).toEqual([recorded]);
    }
  });

  it('is not seen from another organisation, nor by a helper', async () => {
    for (const [as, operation] of [
      ['foreignCoordinator', 'Query.policies'],
      ['relative', 'Query.requests'],
      ['relative', 'Query.policy'],
    ] as const) {
      const permit = testPermit(as, operation);
      await store.db.read(async (tx) => {
        expect(await findPolicies(tx, permit, [id])).toEqual([]);
        expect(await policiesAbout(tx, permit, ['administration'])).toEqual([]);
        expect(await pagePolicies(tx, permit, { first: 25, after: null })).toMatchObject({ items: [], totalCount: 0 });
        expect(await findOwners(tx, permit, [testIds.lindeMember])).toEqual([]);
      });
    }
  });

  it('is recorded and changed only by who decides for the organisation', async () => {
    expect(await record('teamLeader', newId())).toBeNull();
    const change = (as: Persona, content: PolicyContent) =>
      store.db.write((tx) => changePolicy(tx, testPermit(as, 'Mutation.changePolicy'), id, content));
    expect(await change('teamLeader', custom)).toBeNull();
    expect(await change('foreignCoordinator', custom)).toBeNull();
    const withoutOwner = { ...custom, ownerId: null, reviewOn: '2027-01-01' };
    expect(await change('coordinator', withoutOwner)).toMatchObject({ ...withoutOwner, version: 2 });
  });
});

describe('an experiment', () => {
  const period = { from: '2026-12-01', until: '2027-02-28' };
  const experimentId = newId<ExperimentAgreementId>();
  const propose = (as: Persona, experiment: ExperimentAgreementId, teamId: TeamId, policyId = id) =>
    store.db.write((tx) =>
      proposeExperiment(tx, testPermit(as, 'Mutation.proposeExperiment'), {
        id: experiment,
        policyId,
        teamId,
        scope: 'Boekhouding van de groep',
        period,
        safeguards: ['Geheimhouding getekend'],
      }),
    );

  it('is proposed for a team in reach, under a policy of the same organisation', async () => {
    expect(await propose('teamLeader', experimentId, testIds.linde)).toEqual({
      id: experimentId,
      policyId: id,
      teamId: testIds.linde,
      scope: 'Boekhouding van de groep',
      period,
      safeguards: ['Geheimhouding getekend'],
      agreedBy: [],
      state: 'proposed',
      version: 1,
    });
    expect(await propose('teamLeader', newId(), testIds.esdoorn)).toBeNull();
    expect(await propose('foreignTeamLeader', newId(), testIds.elzen)).toBeNull();
    expect(await propose('teamLeader', newId(), testIds.linde, newId())).toBeNull();
  });

  it('is held by who reaches the team', async () => {
    const hold = (as: Persona) =>
      store.db.write((tx) => holdExperiment(tx, testPermit(as, 'Mutation.agreeExperiment'), experimentId));
    expect(await hold('coordinator')).toMatchObject({ id: experimentId, version: 1 });
    expect(await hold('foreignCoordinator')).toBeNull();
  });

  it('that is agreed overlaps another of the same team and policy that shares a day', async () => {
    const permit = testPermit('coordinator', 'Mutation.agreeExperiment');
    const overlapWith = (teamId: TeamId, from: string, until: string) =>
      store.db.read((tx) => overlappingExperiment(tx, permit, { policyId: id, teamId, period: { from, until } }));
    expect(await overlapWith(testIds.linde, '2027-02-28', '2027-03-31')).toBeNull();
    const agreed = await store.db.write((tx) =>
      decideExperiment(tx, permit, experimentId, { state: 'agreed', agreedBy: ['Petra'] }),
    );
    expect(agreed).toMatchObject({ state: 'agreed', agreedBy: ['Petra'], version: 2 });
    expect(await overlapWith(testIds.linde, '2027-02-28', '2027-03-31')).toEqual({ id: experimentId, ...period });
    expect(await overlapWith(testIds.linde, '2027-03-01', '2027-03-31')).toBeNull();
    expect(await overlapWith(testIds.esdoorn, '2027-01-01', '2027-03-31')).toBeNull();
  });

  it('is listed under its policy', async () => {
    const listed = (as: Persona) =>
      store.db.read(async (tx) => {
        const found = await experimentsOfPolicies(tx, testPermit(as, 'Query.policies'), [id]);
        return (found.get(id) ?? []).map((experiment) => experiment.id);
      });
    expect(await listed('otherTeamLeader')).toEqual([experimentId]);
    expect(await listed('foreignCoordinator')).toEqual([]);
    const foreign = testPermit('foreignCoordinator', 'Query.policies');
    expect(await store.db.read((tx) => findExperiments(tx, foreign, [experimentId]))).toEqual([]);
  });
});
