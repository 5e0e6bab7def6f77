import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testIds } from '@kring/store/testing';
import { accessEvents } from '../testing/access-events.js';
import { tellAccountantStory, type AccountantStory } from '../testing/accountant-story.js';
import { mutate } from '../testing/help.js';
import { begun, jobOf, planned, question } from '../testing/plans.js';
import { startTestServer, type TestServer } from '../testing/test-server.js';

/** The accountant's story, planned for the whole team: Bert is the father, Anna his daughter, De Linde her team. */
let server: TestServer;
let story: AccountantStory;
beforeAll(async () => {
  server = await startTestServer();
  story = await tellAccountantStory(server);
});
afterAll(() => server.stop());

const custom = () => ({ code: 'policyCustom', policyId: story.policy });
const lifting = () => [{ changes: [{ kind: 'lift', barrier: custom() }] }];
const ours = (names: object) => expect.arrayContaining([expect.objectContaining(names)]);

describe('the plan of a team', () => {
  it('tells what each need gets and why not more, and what opening a barrier would bring', async () => {
    const { state, plan, difference, sinceLast, openings } = await planned(server, question());
    expect({ state, difference, sinceLast }).toEqual({ state: 'done', difference: null, sinceLast: null });
    expect(plan).toMatchObject({ helps: [], totals: { needsMet: 0 } });
    expect((plan as { needs: unknown }).needs).toEqual(
      ours({ need: { title: 'Winkelavond' }, hoursMet: 0, hoursAsked: 3, why: 'barriers', barriers: ['policyCustom'] }),
    );
    expect(openings).toEqual(
      ours({
        barrier: {
          code: 'policyCustom',
          offeredHoursPerWeek: 3,
          policy: { statement: 'Administratie is voor medewerkers.' },
        },
        difference: { needsMet: 1, hoursMet: 3 },
        newlyMet: [{ title: 'Winkelavond' }],
      }),
    );
  });

  it('what if administration were open to others: the chain, and the difference', async () => {
    const { plan, difference } = await planned(server, question({ steps: lifting() }));
    expect(plan).toMatchObject({
      totals: { needsMet: 1, hoursFreed: 3, helpers: 1 },
      helps: [
        {
          offer: { person: { name: 'Bert' } },
          task: { title: 'Administratie van de groep' },
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
    const { plan } = await planned(server, question({ steps: [{ changes }] }));
    expect((plan as { helps: unknown }).helps).toEqual(
      ours({ offer: null, need: null, hoursPerWeek: 2, canPropose: false }),
    );
    const without = await planned(server, question({ steps: lifting() }));
    expect(without).toMatchObject({ difference: { needsMet: 1 } });
  });

  it('keeps a pair apart that should not be together', async () => {
    expect(
      await planned(
        server,
        question({
          steps: [{ changes: [{ kind: 'exclude', offerId: story.offer, taskIds: [story.task] }] }, ...lifting()],
        }),
      ),
    ).toMatchObject({
      plan: { helps: [] },
    });
  });

  it('leaves an AccessEvent about the clients whose needs it holds', async () => {
    await planned(server, question());
    const events = await server.db.read((tx) => tx.run(accessEvents, { clientId: testIds.anna }));
    expect(events).toContainEqual({ operation: 'startPlan', role: 'teamLeader' });
  });
});

describe('who plans', () => {
  it('a coordinator, for all teams, sees figures and barriers and nobody', async () => {
    const { teamIds: _, ...everywhere } = question();
    const { plan, openings } = await planned(server, everywhere, 'coordinator');
    expect(plan).toMatchObject({ helps: null, needs: null, helpers: null, clients: null });
    expect((plan as { totals: { needs: number } }).totals.needs).toBeGreaterThan(0);
    expect(openings).toEqual(ours({ difference: expect.objectContaining({ needsMet: 1 }), newlyMet: null }));
  });

  it('sees no plan of another', async () => {
    const { id } = await begun(server, question());
    expect(await jobOf(server, id, 'consultant')).toBeNull();
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
    const { id } = await planned(server, question());
    const { job: after } = await mutate(server, 'teamLeader', 'cancelPlan', { id }, { fields: 'job { state }' });
    expect(after).toEqual({ state: 'done' });
  });

  it('is one when it is asked twice under one key', async () => {
    const [one, other] = [
      await begun(server, question(), 'teamLeader', 'plan'),
      await begun(server, question(), 'teamLeader', 'plan'),
    ];
    expect(other.id).toBe(one.id);
  });

  it('is refused for a period that ends before it begins', async () => {
    const { errors } = await mutate(server, 'teamLeader', 'startPlan', question({ until: '2026-01-01' }), {
      fields: 'job { id }',
    });
    expect(errors).toMatchObject([{ code: 'INVALID_PERIOD', field: 'until' }]);
  });
});
