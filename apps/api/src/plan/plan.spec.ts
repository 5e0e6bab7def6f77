import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testIds } from '@kring/store/testing';
import { accessEvents } from '../testing/access-events.js';
import { ask, made, mutate } from '../testing/help.js';
import { startTestServer, type PersonaName, type TestServer } from '../testing/test-server.js';

/** The accountant's story, planned for the whole team: Bert is the father, Anna his daughter, De Linde her team. */
let server: TestServer;
const ids: Record<'offer' | 'need' | 'task' | 'policy', string> = { offer: '', need: '', task: '', policy: '' };

beforeAll(async () => {
  server = await startTestServer();
  await made(server, 'relative', 'recordConsent', { personId: testIds.bert, purpose: 'beAsked' });
  const policy = { taskKind: 'administration', keptFor: 'staff', ground: 'custom', statement: 'Voor medewerkers.' };
  const work = { teamId: testIds.linde, taskKind: 'administration', skills: ['administration.bookkeeping'] };
  const need = { teamId: testIds.linde, clientId: testIds.anna, title: 'Winkelavond', taskKind: 'activity' };
  const offer = { title: 'Ik ben goed met cijfers', skills: ['administration.bookkeeping'], ratherNot: ['activity'] };
  const forTeam = { audienceKind: 'team', audienceTeamId: testIds.linde, hoursPerWeek: 3 };
  ids.policy = (await made(server, 'coordinator', 'recordPolicy', policy)).id;
  ids.task = (await made(server, 'teamLeader', 'recordTask', { ...work, title: 'Administratie', hoursPerWeek: 6 })).id;
  ids.need = (await made(server, 'teamLeader', 'recordNeed', { ...need, hoursPerWeek: 3, performer: 'staff' })).id;
  ids.offer = (await made(server, 'relative', 'recordOffer', { ...offer, ...forTeam })).id;
});
afterAll(() => server.stop());

const shown = `id state progress
  plan {
    totals { needs needsMet hoursAsked hoursMet hoursFreed helpers }
    helps { offer { person { name } } task { title } need { title } hoursPerWeek standing canPropose restsOn { code policyId } }
    needs { need { title } hoursMet hoursAsked why barriers }
    helpers { person { name } hoursPerWeek askedBefore askedNow }
    clients { client { person { name } } needs needsMet }
    worth { taskKind wishes } pinsNotKept
  }
  difference { needsMet hoursMet hoursFreed helps { before after offer { title } } }
  sinceLast { before after }
  openings { barrier { code offeredHoursPerWeek policy { statement } } difference { needsMet hoursMet } newlyMet { title } }`;

interface Shown {
  readonly id: string;
  readonly state: string;
  readonly [field: string]: unknown;
}

const question = (more: object = {}) => ({
  teamIds: [testIds.linde],
  from: '2026-11-24',
  until: '2027-02-24',
  ...more,
});

const job = async (id: string, as: PersonaName = 'teamLeader'): Promise<Shown | null> =>
  ((await ask(server, as, `query J($id: ID!) { planJob(id: $id) { ${shown} } }`, { id })) as { planJob: Shown | null })
    .planJob;

async function begun(input: object, as: PersonaName = 'teamLeader', key?: string): Promise<Shown> {
  const { job: started, errors } = await mutate(server, as, 'startPlan', input, {
    fields: 'job { id state }',
    ...(key !== undefined && { key }),
  });
  expect(errors).toEqual([]);
  return started as Shown;
}

async function planned(input: object, as: PersonaName = 'teamLeader'): Promise<Shown> {
  const { id } = await begun(input, as);
  for (;;) {
    const found = await job(id, as);
    if (found === null) throw new Error('the plan is gone');
    if (found.state !== 'waiting' && found.state !== 'running') return found;
  }
}

const custom = () => ({ code: 'policyCustom', policyId: ids.policy });
const lifting = () => [{ changes: [{ kind: 'lift', barrier: custom() }] }];
const ours = (names: object) => expect.arrayContaining([expect.objectContaining(names)]);

describe('the plan of a team', () => {
  it('tells what each need gets and why not more, and what opening a barrier would bring', async () => {
    const { state, plan, difference, sinceLast, openings } = await planned(question());
    expect({ state, difference, sinceLast }).toEqual({ state: 'done', difference: null, sinceLast: null });
    expect(plan).toMatchObject({ helps: [], totals: { needsMet: 0 } });
    expect((plan as { needs: unknown }).needs).toEqual(
      ours({ need: { title: 'Winkelavond' }, hoursMet: 0, hoursAsked: 3, why: 'barriers', barriers: ['policyCustom'] }),
    );
    expect(openings).toEqual(
      ours({
        barrier: { code: 'policyCustom', offeredHoursPerWeek: 3, policy: { statement: 'Voor medewerkers.' } },
        difference: { needsMet: 1, hoursMet: 3 },
        newlyMet: [{ title: 'Winkelavond' }],
      }),
    );
  });

  it('what if administration were open to others: the chain, and the difference', async () => {
    const { plan, difference } = await planned(question({ steps: lifting() }));
    expect(plan).toMatchObject({
      totals: { needsMet: 1, hoursFreed: 3, helpers: 1 },
      helps: [
        {
          offer: { person: { name: 'Bert' } },
          task: { title: 'Administratie' },
          need: { title: 'Winkelavond' },
          hoursPerWeek: 3,
          standing: 'planned',
          canPropose: false,
          restsOn: [custom()],
        },
      ],
      helpers: [{ person: { name: 'Bert' }, hoursPerWeek: 3, askedBefore: 0, askedNow: 1 }],
    });
    expect(difference).toMatchObject({ needsMet: 1, hoursMet: 3, hoursFreed: 3, helps: [{ before: 0, after: 3 }] });
  });

  it('what if there were another offer, need or no such policy', async () => {
    const garden = { taskKind: 'garden', hoursPerWeek: 2 };
    const changes = [
      { kind: 'addOffer', ...garden },
      { kind: 'addNeed', ...garden, performer: 'network' },
    ];
    const { plan } = await planned(question({ steps: [{ changes }] }));
    expect((plan as { helps: unknown }).helps).toEqual(
      ours({ offer: null, need: null, hoursPerWeek: 2, canPropose: false }),
    );
    const without = await planned(question({ steps: lifting() }));
    expect(without).toMatchObject({ difference: { needsMet: 1 } });
  });

  it('keeps a pair apart that should not be together', async () => {
    expect(
      await planned(
        question({
          steps: [{ changes: [{ kind: 'exclude', offerId: ids.offer, taskIds: [ids.task] }] }, ...lifting()],
        }),
      ),
    ).toMatchObject({
      plan: { helps: [] },
    });
  });

  it('leaves an AccessEvent about the clients whose needs it holds', async () => {
    await planned(question());
    const events = await server.db.read((tx) => tx.run(accessEvents, { clientId: testIds.anna }));
    expect(events).toContainEqual({ operation: 'startPlan', role: 'teamLeader' });
  });
});

const weighed = `${shown}
  openingsFit openingsProgress closed { code needs }
  idle { kind id taskKind why barrier { code } barriers { code policy { statement } } }`;

const step = (input: object, mutation = 'changePlan') =>
  mutate(server, 'teamLeader', mutation, input, { fields: `job { ${weighed} steps }` });

/** Until barriers were weighed again. */
async function weighedAgain(id: string, expectedSteps: number): Promise<Shown> {
  const { job: begins, errors } = await step({ jobId: id, expectedSteps }, 'weighBarriersAgain');
  expect(errors).toEqual([]);
  let now = begins as Shown;
  while (now['openingsProgress'] !== null)
    ({ planJob: now } = (await ask(server, 'teamLeader', `query J($id: ID!) { planJob(id: $id) { ${weighed} } }`, {
      id,
    })) as { planJob: Shown });
  return now;
}

const codesOf = (from: Shown): readonly string[] =>
  (from['openings'] as { barrier: { code: string } }[]).map(({ barrier }) => barrier.code);

describe('what stands in the way of a plan that was changed', () => {
  it('is as it was until it is weighed again, and then beside the changes that stand', async () => {
    const { id } = await planned(question());
    const { job: changed } = await step({ jobId: id, expectedSteps: 0, changes: lifting()[0]?.changes });
    expect(changed).toMatchObject({ steps: 1, openingsFit: false });
    expect(codesOf(changed as Shown)).toContain('policyCustom');
    const again = await weighedAgain(id, 1);
    expect(again).toMatchObject({ openingsFit: true, difference: { needsMet: 1 } });
    expect(codesOf(again)).not.toContain('policyCustom');
    const { job: undone } = await step({ jobId: id, expectedSteps: 1 }, 'undoPlan');
    expect(undone).toMatchObject({ steps: 0, openingsFit: true });
    expect(codesOf(undone as Shown)).toContain('policyCustom');
  });

  it('is refused for a plan that is gone, or was changed since', async () => {
    const { id } = await planned(question());
    const stale = await step({ jobId: id, expectedSteps: 2 }, 'weighBarriersAgain');
    expect(stale.errors).toMatchObject([{ code: 'STALE', field: 'expectedSteps' }]);
    const gone = await step({ jobId: testIds.linde, expectedSteps: 0 }, 'weighBarriersAgain');
    expect(gone.errors).toMatchObject([{ code: 'NOT_FOUND', field: 'jobId' }]);
  });
});

describe('a what-if that makes no difference', () => {
  it('comes with why, and with what stands in the way by its name', async () => {
    const { id } = await planned(question());
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
          barriers: [{ code: 'policyCustom', policy: { statement: 'Voor medewerkers.' } }],
        },
      ],
    });
  });
});

describe('what no plan may look past', () => {
  const refused = async (...barriers: readonly object[]) => {
    const { id } = await planned(question());
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
        { code: 'policyContract', policyId: ids.policy },
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

describe('who plans', () => {
  it('a coordinator, for all teams, sees figures and barriers and nobody', async () => {
    const { teamIds: _, ...everywhere } = question();
    const { plan, openings } = await planned(everywhere, 'coordinator');
    expect(plan).toMatchObject({ helps: null, needs: null, helpers: null, clients: null });
    expect((plan as { totals: { needs: number } }).totals.needs).toBeGreaterThan(0);
    expect(openings).toEqual(ours({ difference: expect.objectContaining({ needsMet: 1 }), newlyMet: null }));
  });

  it('sees no plan of another', async () => {
    const { id } = await begun(question());
    expect(await job(id, 'consultant')).toBeNull();
    const { errors } = await mutate(server, 'coordinator', 'cancelPlan', { id }, { fields: 'job { id }' });
    expect(errors).toMatchObject([{ code: 'NOT_FOUND', field: 'id' }]);
  });

  it('does not plan for a team out of reach', async () => {
    const { errors } = await mutate(server, 'teamLeader', 'startPlan', question({ teamIds: [testIds.esdoorn] }), {
      fields: 'job { id }',
    });
    expect(errors).toMatchObject([{ code: 'NOT_FOUND', field: 'teamIds.0' }]);
  });
});

describe('a plan that is being made', () => {
  it('that is over cannot be cancelled any more, and stays as it is', async () => {
    const { id } = await planned(question());
    const { job: after } = await mutate(server, 'teamLeader', 'cancelPlan', { id }, { fields: 'job { state }' });
    expect(after).toEqual({ state: 'done' });
  });

  it('is one when it is asked twice under one key', async () => {
    const [one, other] = [await begun(question(), 'teamLeader', 'plan'), await begun(question(), 'teamLeader', 'plan')];
    expect(other.id).toBe(one.id);
  });

  it('is refused for a period that ends before it begins', async () => {
    const { errors } = await mutate(server, 'teamLeader', 'startPlan', question({ until: '2026-01-01' }), {
      fields: 'job { id }',
    });
    expect(errors).toMatchObject([{ code: 'INVALID_PERIOD', field: 'until' }]);
  });
});
