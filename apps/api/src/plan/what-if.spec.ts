import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testIds } from '@kring/store/testing';
import { tellAccountantStory, type AccountantStory } from '../testing/accountant-story.js';
import { ask, made, mutate } from '../testing/help.js';
import { planFields, planned, question, type ShownJob } from '../testing/plans.js';
import { startTestServer, type TestServer } from '../testing/test-server.js';

/** The accountant's story, wondered about: what if the administration were open to others? */
let server: TestServer;
let story: AccountantStory;
beforeAll(async () => {
  server = await startTestServer();
  story = await tellAccountantStory(server);
});
afterAll(() => server.stop());

const lifting = () => [{ kind: 'lift', barrier: { code: 'policyCustom', policyId: story.policy } }];

const weighed = `${planFields}
  openingsFit openingsProgress closed { code needs }
  idle { kind id taskKind why barrier { code } barriers { code policy { statement } } }`;

const step = (input: object, mutation = 'changePlan') =>
  mutate(server, 'teamLeader', mutation, input, { fields: `job { ${weighed} steps }` });

/** Until barriers were weighed again. */
async function weighedAgain(id: string, expectedSteps: number): Promise<ShownJob> {
  const { job: begins, errors } = await step({ jobId: id, expectedSteps }, 'weighBarriersAgain');
  expect(errors).toEqual([]);
  let now = begins as ShownJob;
  while (now['openingsProgress'] !== null)
    ({ planJob: now } = (await ask(server, 'teamLeader', `query J($id: ID!) { planJob(id: $id) { ${weighed} } }`, {
      id,
    })) as { planJob: ShownJob });
  return now;
}

const codesOf = (from: ShownJob): readonly string[] =>
  (from['openings'] as { barrier: { code: string } }[]).map(({ barrier }) => barrier.code);

describe('what stands in the way of a plan that was changed', () => {
  it('is as it was until it is weighed again, and then beside the changes that stand', async () => {
    const { id } = await planned(server, question());
    const { job: changed } = await step({ jobId: id, expectedSteps: 0, changes: lifting() });
    expect(changed).toMatchObject({ steps: 1, openingsFit: false });
    expect(codesOf(changed as ShownJob)).toContain('policyCustom');
    const again = await weighedAgain(id, 1);
    expect(again).toMatchObject({ openingsFit: true, difference: { needsMet: 1 } });
    expect(codesOf(again)).not.toContain('policyCustom');
    const { job: undone } = await step({ jobId: id, expectedSteps: 1 }, 'undoPlan');
    expect(undone).toMatchObject({ steps: 0, openingsFit: true });
    expect(codesOf(undone as ShownJob)).toContain('policyCustom');
  });

  it('fits again, without weighing, once what was switched on is switched off', async () => {
    const { id } = await planned(server, question());
    await step({ jobId: id, expectedSteps: 0, changes: lifting() });
    const changes = lifting().map((change) => ({ ...change, kind: 'enforce' }));
    const { job } = await step({ jobId: id, expectedSteps: 1, changes });
    expect(job).toMatchObject({ steps: 2, difference: null, openingsFit: true });
  });

  it('is refused for a plan that is gone, or was changed since', async () => {
    const { id } = await planned(server, question());
    const stale = await step({ jobId: id, expectedSteps: 2 }, 'weighBarriersAgain');
    expect(stale.errors).toMatchObject([{ code: 'STALE', field: 'expectedSteps' }]);
    const gone = await step({ jobId: testIds.linde, expectedSteps: 0 }, 'weighBarriersAgain');
    expect(gone.errors).toMatchObject([{ code: 'NOT_FOUND', field: 'jobId' }]);
  });
});

describe('a what-if that makes no difference', () => {
  it('comes with why, and with what stands in the way by its name', async () => {
    const { id } = await planned(server, question());
    const changes = [
      { kind: 'addOffer', taskKind: 'garden', hoursPerWeek: 2 },
      { kind: 'addOffer', taskKind: 'administration', hoursPerWeek: 2 },
    ];
    const { job: changed } = await step({ jobId: id, expectedSteps: 0, changes });
    expect(changed).toMatchObject({
      difference: { needsMet: 0 },
      idle: [
        { kind: 'addOffer', taskKind: 'garden', why: 'nothingFits', barriers: [] },
        {
          ...{ kind: 'addOffer', taskKind: 'administration', why: 'barriers' },
          barriers: [{ code: 'policyCustom', policy: { statement: 'Administratie is voor medewerkers.' } }],
        },
      ],
    });
  });
});

describe('what no plan may look past', () => {
  const refused = async (...barriers: readonly object[]) => {
    const { id } = await planned(server, question());
    const changes = barriers.map((barrier) => ({ kind: 'lift', barrier }));
    const change = await step({ jobId: id, expectedSteps: 0, changes });
    const start = await mutate(server, 'teamLeader', 'startPlan', question({ steps: [{ changes }] }), {
      fields: 'job { id }',
    });
    expect(start.errors.map(({ code }) => code)).toEqual(change.errors.map(({ code }) => code));
    expect(start.errors.map(({ field }) => field)).toEqual(change.errors.map(({ field }) => `steps.0.${field}`));
    return change.errors.map(({ code, field, ...more }) => [code, field, (more as { facts?: unknown }).facts]);
  };
  const remedy = (value: string) => expect.arrayContaining([{ name: 'remedy', value }]);

  it('is what law keeps, by its code and by its policy', async () => {
    const law = {
      taskKind: 'medication',
      keptFor: 'staff',
      ground: 'law',
      statement: 'Voorbehouden.',
      source: 'Wet BIG',
    };
    const { id: policyId } = await made(server, 'coordinator', 'recordPolicy', law);
    expect(await refused({ code: 'policyLaw', policyId }, { code: 'policyCustom', policyId })).toEqual([
      ['RESERVED_BY_LAW', 'changes.0.barrier.code', remedy('respect')],
      ['RESERVED_BY_LAW', 'changes.1.barrier.policyId', remedy('respect')],
    ]);
  });

  it('is what was taken back or answered, and a policy that is not there', async () => {
    expect(
      await refused(
        { code: 'consentWithdrawn' },
        { code: 'declinedBefore' },
        { code: 'policyCustom' },
        { code: 'policyCustom', policyId: testIds.linde },
        { code: 'policyContract', policyId: story.policy },
      ),
    ).toEqual([
      ['BARRIER_STANDS', 'changes.0.barrier.code', remedy('respect')],
      ['BARRIER_STANDS', 'changes.1.barrier.code', remedy('talkFirst')],
      ['REQUIRED', 'changes.2.barrier.policyId', []],
      ['NOT_FOUND', 'changes.3.barrier.policyId', []],
      ['INVALID', 'changes.4.barrier.code', expect.anything()],
    ]);
  });
});
