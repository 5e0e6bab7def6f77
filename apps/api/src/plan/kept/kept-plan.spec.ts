import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testIds } from '@kring/store/testing';
import { accessEvents } from '../../testing/access-events.js';
import { ask, made, mutate } from '../../testing/help.js';
import { keptPlan, plannedJob } from '../../testing/plans.js';
import { startTestServer, type PersonaName, type TestServer } from '../../testing/test-server.js';

/** Bert has two hours for the garden; Anna and Dirk both ask for two. Only one of them can be helped. */
let server: TestServer;
const ids = { offer: '', anna: '', dirk: '' };
beforeAll(async () => {
  server = await startTestServer();
  await made(server, 'teamLeader', 'recordConsent', { personId: testIds.bert, purpose: 'beAsked' });
  const garden = { skills: ['garden'], hoursPerWeek: 2 };
  const offer = { personId: testIds.bert, title: 'Tuinieren', ...garden };
  ids.offer = (await made(server, 'teamLeader', 'recordOffer', offer)).id;
  const need = { teamId: testIds.linde, title: 'De tuin', taskKind: 'garden', ...garden };
  ids.anna = (await made(server, 'teamLeader', 'recordNeed', { ...need, clientId: testIds.anna })).id;
  ids.dirk = (await made(server, 'teamLeader', 'recordNeed', { ...need, clientId: testIds.dirk })).id;
});
afterAll(() => server.stop());

const autumn = { from: '2026-11-24', until: '2027-02-23' };
const spring = { from: '2027-02-24', until: '2027-05-23' };

const shown = `id steps teams { name } mostHandovers
  plan {
    helps { offer { person { name } } need { client { person { name } } } standing hoursPerWeek canPropose via { task { title } } }
    fairness {
      periods
      helpers { person { name } hoursNow hours namedHours asked periodsAsked }
      clients { client { person { name } } hoursAskedNow hoursMetNow hoursAsked hoursMet periodsWithout isTheirTurn }
    }
    proof { optimal gapHours gapGoal { goal most } cutBy }
  }
  difference { needsMet hoursMet }
  sinceLast { before after }`;

interface Job {
  readonly id: string;
  readonly steps: number;
  readonly plan: {
    readonly helps: readonly {
      need: { client: { person: { name: string } } };
      standing: string;
      canPropose: boolean;
    }[];
    readonly fairness: { clients: readonly object[]; periods: number };
  };
  readonly [field: string]: unknown;
}

const job = async (id: string, as: PersonaName = 'teamLeader'): Promise<Job> =>
  ((await ask(server, as, `query J($id: ID!) { planJob(id: $id) { ${shown} } }`, { id })) as { planJob: Job }).planJob;
const planned = async (more: object = {}, as: PersonaName = 'teamLeader'): Promise<Job> =>
  job(await plannedJob(server, as, testIds.linde, { ...autumn, ...more }), as);
const whoIsHelped = ({ plan }: Job): readonly string[] => plan.helps.map(({ need }) => need.client.person.name);

const step = (mutation: 'changePlan' | 'undoPlan', input: object) =>
  mutate(server, 'teamLeader', mutation, input, { fields: `job { ${shown} }` });

const open = async (id: string, as: PersonaName) =>
  (
    (await ask(
      server,
      as,
      `query O($id: ID!) { keptPlan(id: $id) {
        plan { from until keptBy otherTeams teams { name } totals { needs needsMet } }
        helps { person { name } need { id } hoursPerWeek now }
        clients { client { person { name } } hoursAsked hoursMet }
      } }`,
      { id },
    )) as { keptPlan: { helps: readonly { need: { id: string } }[] } | null }
  ).keptPlan;

describe('the plan of a team', () => {
  it('is proven, and a consultant sees who would do what, and proposes nothing', async () => {
    const leaders = await planned();
    expect(leaders.plan).toMatchObject({ proof: { optimal: true, gapHours: 0, gapGoal: null, cutBy: null } });
    const may = ({ plan }: Job) => plan.helps.map(({ canPropose }) => canPropose);
    expect([may(leaders), may(await planned({}, 'consultant'))]).toEqual([[true], [false]]);
  });
});

describe('a plan that stays ready', () => {
  it('comes back with each change, and goes back step by step', async () => {
    const { id, steps } = await planned();
    expect(steps).toBe(0);
    const withdraw = { kind: 'withdraw', offerId: ids.offer };
    const without = await step('changePlan', { jobId: id, expectedSteps: 0, changes: [withdraw] });
    expect(without).toMatchObject({
      errors: [],
      job: { steps: 1, plan: { helps: [] }, difference: { needsMet: -1, hoursMet: -2 } },
    });
    const extra = { kind: 'addOffer', taskKind: 'garden', hoursPerWeek: 4 };
    const more = await step('changePlan', { jobId: id, expectedSteps: 1, changes: [extra] });
    expect(more).toMatchObject({ job: { steps: 2, difference: { needsMet: 1, hoursMet: 2 } } });
    const once = await step('undoPlan', { jobId: id, expectedSteps: 2 });
    expect(once.job).toEqual(without.job);
    const twice = await step('undoPlan', { jobId: id, expectedSteps: 1 });
    expect(twice).toMatchObject({ job: { steps: 0, difference: null } });
  });

  it('takes a policy that is thought up, and lets that go again', async () => {
    const { id } = await planned();
    const policy = { kind: 'addPolicy', taskKind: 'garden' };
    expect(await step('changePlan', { jobId: id, expectedSteps: 0, changes: [policy] })).toMatchObject({
      job: { plan: { helps: [] }, difference: { needsMet: -1 } },
    });
    expect(await step('undoPlan', { jobId: id, expectedSteps: 1 })).toMatchObject({ job: { difference: null } });
  });

  it('says what lacks in a change, and when somebody was first', async () => {
    const { id } = await planned();
    const changes = [{ kind: 'pin', offerId: ids.offer }, { kind: 'lift' }];
    const lacking = await step('changePlan', { jobId: id, expectedSteps: 0, changes });
    expect(lacking.errors).toMatchObject([
      { code: 'REQUIRED', field: 'changes.0.needId' },
      { code: 'REQUIRED', field: 'changes.1.barrier' },
    ]);
    expect((await step('undoPlan', { jobId: id, expectedSteps: 3 })).errors).toMatchObject([
      { code: 'STALE', field: 'expectedSteps' },
    ]);
    expect((await step('undoPlan', { jobId: testIds.linde, expectedSteps: 0 })).errors).toMatchObject([
      { code: 'NOT_FOUND', field: 'jobId' },
    ]);
  });

  it('is made for so many handovers, and for teams near a place', async () => {
    const { mostHandovers, teams } = await planned({ mostHandovers: 2 });
    expect({ mostHandovers, teams }).toEqual({ mostHandovers: 2, teams: [{ name: 'De Linde' }] });
    const far = await planned({ region: { latitude: 50.85, longitude: 5.69, km: 10 } });
    expect(far).toMatchObject({ teams: [], plan: { helps: [] } });
  });
});

describe('what leaders decide by hand', () => {
  const fields = 'choices { id version kind offer { person { name } } need { id } hoursPerWeek }';

  it('holds in the next plan, whoever of them makes it, until it is taken back', async () => {
    const [helped] = whoIsHelped(await planned());
    const other = helped === 'Anna' ? ids.dirk : ids.anna;
    const pin = { offerId: ids.offer, needId: other, hoursPerWeek: 2 };
    const once = await mutate(server, 'teamLeader', 'pinHelp', pin, { fields, key: 'pin' });
    expect(await mutate(server, 'teamLeader', 'pinHelp', pin, { fields, key: 'pin' })).toEqual(once);
    expect(once).toMatchObject({ errors: [], choices: [{ kind: 'pin', need: { id: other }, hoursPerWeek: 2 }] });
    for (const as of ['teamLeader', 'consultant'] as const) {
      const { plan } = await planned({}, as);
      expect(plan.helps).toMatchObject([{ standing: 'pinned', hoursPerWeek: 2 }]);
    }
    const [choice] = once['choices'] as readonly { id: string; version: number }[];
    const stale = { choices: [{ id: choice?.id, expectedVersion: 9 }] };
    expect(await mutate(server, 'teamLeader', 'releaseChoices', stale, { fields: 'choices { id }' })).toMatchObject({
      choices: null,
      errors: [{ code: 'STALE', field: 'choices.0.expectedVersion' }],
    });
    await mutate(
      server,
      'teamLeader',
      'releaseChoices',
      { choices: [{ id: choice?.id, expectedVersion: 1 }] },
      { fields },
    );
    expect((await planned()).plan.helps).toMatchObject([{ standing: 'planned' }]);
  });

  it('keeps apart who should not meet, which is told with names to who looks', async () => {
    const apart = { offerId: ids.offer, needId: ids.anna };
    const { choices } = await mutate(server, 'teamLeader', 'keepApart', apart, { fields });
    expect(whoIsHelped(await planned())).toEqual(['Dirk']);
    const all = `query C($teamIds: [ID!]!) { planChoices(teamIds: $teamIds) { kind offer { person { name } } } }`;
    expect(await ask(server, 'consultant', all, { teamIds: [testIds.linde] })).toEqual({
      planChoices: [{ kind: 'apart', offer: { person: { name: 'Bert' } } }],
    });
    const [choice] = choices as readonly { id: string }[];
    const release = { choices: [{ id: choice?.id, expectedVersion: 1 }] };
    expect(await mutate(server, 'teamLeader', 'releaseChoices', release, { fields })).toMatchObject({ errors: [] });
  });

  it('is told by name when it cannot be kept, and in figures to who sees no people', async () => {
    const change = await mutate(server, 'teamLeader', 'pauseOffer', { id: ids.offer, expectedVersion: 1 });
    expect(change.errors).toEqual([]);
    const pin = { offerId: ids.offer, needId: ids.anna, hoursPerWeek: 2 };
    const { choices } = await mutate(server, 'teamLeader', 'pinHelp', pin, { fields });
    const dropped = async (as: PersonaName) => {
      const id = await plannedJob(server, as, testIds.linde, autumn);
      const query = `query J($id: ID!) { planJob(id: $id) { plan { pinsNotKept
        droppedPins { hoursPerWeek offer { state } need { id state } task { id } } } } }`;
      return ((await ask(server, as, query, { id })) as { planJob: { plan: object } }).planJob.plan;
    };
    expect(await dropped('teamLeader')).toEqual({
      pinsNotKept: 1,
      droppedPins: [{ hoursPerWeek: 0, offer: { state: 'paused' }, need: { id: ids.anna, state: 'open' }, task: null }],
    });
    expect(await dropped('coordinator')).toEqual({ pinsNotKept: 1, droppedPins: null });
    const [choice] = choices as readonly { id: string }[];
    await mutate(server, 'teamLeader', 'resumeOffer', { id: ids.offer, expectedVersion: 2 });
    await mutate(server, 'teamLeader', 'releaseChoices', { choices: [{ id: choice?.id, expectedVersion: 1 }] });
  });

  it('is about one of need and task, and about what is there', async () => {
    const wrong = async (input: object) => (await mutate(server, 'teamLeader', 'keepApart', input, { fields })).errors;
    expect(await wrong({ offerId: ids.offer })).toMatchObject([{ code: 'REQUIRED', field: 'needId' }]);
    expect(await wrong({ offerId: ids.offer, needId: ids.anna, taskId: ids.anna })).toMatchObject([
      { code: 'INVALID', field: 'taskId' },
    ]);
    expect(await wrong({ offerId: ids.anna, needId: ids.anna })).toMatchObject([
      { code: 'NOT_FOUND', field: 'offerId' },
    ]);
  });
});

describe('a kept plan', () => {
  it('opens to the team as it was seen, to a coordinator in figures, and to nobody else', async () => {
    const id = await keptPlan(server, 'teamLeader', testIds.linde, autumn);
    const plan = {
      ...autumn,
      keptBy: 'Lotte',
      otherTeams: 0,
      teams: [{ name: 'De Linde' }],
      totals: { needs: 2, needsMet: 1 },
    };
    const seen = await open(id, 'teamLeader');
    expect(seen).toMatchObject({ plan, helps: [{ person: { name: 'Bert' }, hoursPerWeek: 2, now: 'open' }] });
    expect(await open(id, 'consultant')).toEqual(seen);
    expect(await open(id, 'coordinator')).toEqual({ plan, helps: null, clients: null });
    expect(await open(id, 'otherTeamLeader')).toBeNull();
    expect(await open(id, 'foreignTeamLeader')).toBeNull();
    const events = await server.db.read((tx) => tx.run(accessEvents, { clientId: testIds.dirk }));
    expect(events).toContainEqual({ operation: 'keptPlan', role: 'consultant' });
    expect(events).toContainEqual({ operation: 'keepPlan', role: 'teamLeader' });
  });

  it('of earlier periods says whose turn it is: nobody is always last', async () => {
    const first = await planned();
    const [helped] = whoIsHelped(first);
    const second = await planned(spring);
    const [waited] = whoIsHelped(second);
    expect(waited).not.toBe(helped);
    expect(second.plan.fairness).toMatchObject({
      periods: 1,
      helpers: [{ person: { name: 'Bert' }, hoursNow: 2, hours: 4, namedHours: 4, asked: 2, periodsAsked: 2 }],
    });
    expect(second.plan.fairness.clients).toEqual([
      {
        ...{ client: { person: { name: waited } }, hoursAskedNow: 2, hoursMetNow: 2, hoursAsked: 4, hoursMet: 2 },
        ...{ periodsWithout: 1, isTheirTurn: true },
      },
      {
        ...{ client: { person: { name: helped } }, hoursAskedNow: 2, hoursMetNow: 0, hoursAsked: 4, hoursMet: 2 },
        ...{ periodsWithout: 0, isTheirTurn: false },
      },
    ]);
  });

  it('tells what became of it', async () => {
    const { keptPlans } = (await ask(server, 'teamLeader', '{ keptPlans { nodes { id version } } }')) as {
      keptPlans: { nodes: readonly { id: string }[] };
    };
    const [{ id } = { id: '' }] = keptPlans.nodes;
    const needId = (await open(id, 'teamLeader'))?.helps[0]?.need.id;
    await made(server, 'teamLeader', 'proposeMatch', { offerId: ids.offer, needId, hoursPerWeek: 2 });
    expect(await open(id, 'teamLeader')).toMatchObject({ helps: [{ now: 'asked' }] });
  });

  it('is no what-if, nor what nobody made, and is taken away in the version that was seen', async () => {
    const jobId = await plannedJob(server, 'teamLeader', testIds.linde, {
      steps: [{ changes: [{ kind: 'addOffer', taskKind: 'garden', hoursPerWeek: 2 }] }],
    });
    const keep = async (input: object) =>
      (await mutate(server, 'teamLeader', 'keepPlan', input, { fields: 'plan { id }' })).errors;
    expect(await keep({ jobId })).toMatchObject([{ code: 'INVALID', field: 'jobId' }]);
    expect(await keep({ jobId: testIds.linde })).toMatchObject([{ code: 'NOT_FOUND', field: 'jobId' }]);
    const id = await keptPlan(server, 'teamLeader', testIds.linde, spring);
    const remove = async (expectedVersion: number) =>
      (await mutate(server, 'teamLeader', 'removeKeptPlan', { id, expectedVersion }, { fields: 'plan { id }' })).errors;
    expect(await remove(2)).toMatchObject([{ code: 'STALE', field: 'expectedVersion' }]);
    expect(await remove(1)).toEqual([]);
    expect(await open(id, 'teamLeader')).toBeNull();
  });
});
