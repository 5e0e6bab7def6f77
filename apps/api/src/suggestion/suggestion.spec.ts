import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testIds } from '@kring/store/testing';
import { ask, made, mutate } from '../testing/help.js';
import { startTestServer, type PersonaName, type TestServer } from '../testing/test-server.js';

let server: TestServer;
let needId: string;
const offers: string[] = [];

const household = { skills: ['household'], hoursPerWeek: 2 };

beforeAll(async () => {
  server = await startTestServer();
  await made(server, 'relative', 'recordConsent', { personId: testIds.bert, purpose: 'beAsked' });
  const need = {
    ...household,
    teamId: testIds.linde,
    clientId: testIds.anna,
    title: 'Strijken',
    taskKind: 'household',
  };
  needId = (await made(server, 'teamLeader', 'recordNeed', need)).id;
  for (const title of ['Een', 'Twee', 'Drie']) {
    offers.push((await made(server, 'relative', 'recordOffer', { ...household, title })).id);
  }
});
afterAll(() => server.stop());

const suggestions = `query S($for: SuggestionSubject!, $first: Int! = 25, $after: String) {
  suggestions(for: $for, first: $first, after: $after) {
    nodes { id kind offer { title } barriers { code } unknowns { code } } totalCount pageInfo { hasNextPage endCursor }
  }
}`;

interface Found {
  readonly suggestions: {
    readonly nodes: readonly { readonly id: string; readonly barriers: readonly object[] }[];
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const found = async (as: PersonaName, subject: object, page: object = {}) =>
  ((await ask(server, as, suggestions, { for: subject, ...page })) as Found).suggestions;

describe('suggestions', () => {
  it('come page by page, the best first, each route once', async () => {
    const first = await found('teamLeader', { needId }, { first: 2 });
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const second = await found('teamLeader', { needId }, { first: 2, after: first.pageInfo.endCursor });
    expect(second.pageInfo.hasNextPage).toBe(false);
    const routes = [...first.nodes, ...second.nodes].map(({ id }) => id);
    expect(routes.sort()).toEqual(offers.map((offerId) => `direct:${offerId}:${needId}`).sort());
  });

  it('are for a team the best of each open need', async () => {
    const { nodes } = await found('consultant', { teamId: testIds.linde });
    expect(nodes.map(({ id }) => id).sort()).toEqual(offers.map((offerId) => `direct:${offerId}:${needId}`).sort());
  });

  it('are for an offer where it could go', async () => {
    const { nodes } = await found('teamLeader', { offerId: offers[0]! });
    expect(nodes).toMatchObject([{ id: `direct:${offers[0]}:${needId}`, barriers: [] }]);
  });

  it('say what is not known', async () => {
    const { nodes } = await found('teamLeader', { needId });
    expect(nodes[0]).toMatchObject({ unknowns: expect.arrayContaining([{ code: 'levelNotRecorded' }]) });
  });

  it('leave out an offer that was withdrawn, but not the no that was said with it', async () => {
    const asked = await made(server, 'teamLeader', 'proposeMatch', { offerId: offers[2], needId, hoursPerWeek: 1 });
    await mutate(server, 'relative', 'answerMatch', { id: asked.id, expectedVersion: 1, answer: 'no' });
    await mutate(server, 'relative', 'withdrawOffer', { id: offers[2], expectedVersion: 1 });
    const { nodes } = await found('teamLeader', { needId });
    expect(nodes).toMatchObject([
      { barriers: [{ code: 'declinedBefore' }] },
      { barriers: [{ code: 'declinedBefore' }] },
    ]);
    const barriers =
      'query B($teamId: ID!) { teamBarriers(teamId: $teamId) { code mover remedy offers needs offeredHoursPerWeek } }';
    expect(await ask(server, 'teamLeader', barriers, { teamId: testIds.linde })).toEqual({
      teamBarriers: [
        {
          code: 'declinedBefore',
          mover: 'teamLeader',
          remedy: 'talkFirst',
          offers: 2,
          needs: 1,
          offeredHoursPerWeek: 4,
        },
      ],
    });
  });

  it('open again to who said no, once someone talked with them', async () => {
    const way = `query W($for: SuggestionSubject!) { suggestions(for: $for) {
      wayOut { steps { remedy mover policy { id } lifts { code at } } routes suggestion { offer { id } need { id } } } } }`;
    expect(await ask(server, 'teamLeader', way, { for: { offerId: offers[0]! } })).toEqual({
      suggestions: {
        wayOut: {
          steps: [
            {
              remedy: 'talkFirst',
              mover: 'teamLeader',
              policy: null,
              lifts: [{ code: 'declinedBefore', at: 'need' }],
            },
          ],
          routes: 1,
          suggestion: { offer: { id: offers[0] }, need: { id: needId } },
        },
      },
    });
    expect(await ask(server, 'consultant', way, { for: { teamId: testIds.linde } })).toEqual({
      suggestions: { wayOut: null },
    });
    const again = { offerId: offers[0], needId, hoursPerWeek: 1 };
    const { errors } = await mutate(server, 'teamLeader', 'proposeMatch', again);
    expect(errors).toMatchObject([{ code: 'BARRIER_STANDS' }]);
    await made(server, 'teamLeader', 'proposeMatch', { ...again, talkedFirst: true });
  });

  it.each<PersonaName>(['otherTeamLeader', 'foreignTeamLeader'])('are none for a %s', async (as) => {
    for (const subject of [{ needId }, { teamId: testIds.linde }, { offerId: offers[0]! }]) {
      expect(await found(as, subject)).toMatchObject({ nodes: [], totalCount: 0 });
    }
    const barriers = 'query B($teamId: ID!) { teamBarriers(teamId: $teamId) { code } }';
    expect(await ask(server, as, barriers, { teamId: testIds.linde })).toEqual({ teamBarriers: [] });
  });

  it.each<PersonaName>(['client', 'relative', 'coordinator'])('are not for a %s to ask', async (as) => {
    const { errors } = await server.graphql(suggestions, { for: { needId } }, { as });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it.each([{}, { needId: testIds.anna, teamId: testIds.linde }, { needId: 'no id' }])(
    'are for one subject, which %j is not',
    async (subject) => {
      const { data, errors } = await server.graphql(suggestions, { for: subject }, { as: 'teamLeader' });
      expect(data ?? null).toBeNull();
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    },
  );
});
