import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testIds } from '@kring/store/testing';
import { startTestServer, type PersonaName, type TestServer } from '../testing/test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const teams = `query Teams($first: Int, $after: String) {
  teams(first: $first, after: $after) {
    nodes { id name clientCount openNeedCount viewerCanMap viewerCanAddClients members { name responsibleFor wantsToTackle } }
    totalCount
    pageInfo { hasNextPage endCursor }
  }
}`;

const deLinde = (seen: { openNeedCount: number; viewerCanMap: boolean; viewerCanAddClients: boolean }) => ({
  id: testIds.linde,
  name: 'De Linde',
  clientCount: 2,
  members: [{ name: 'Lotte', responsibleFor: ['activity'], wantsToTackle: ['administration'] }],
  ...seen,
});

describe('teams', () => {
  it.each([
    ['teamLeader', { openNeedCount: 0, viewerCanMap: true, viewerCanAddClients: true }],
    ['consultant', { openNeedCount: 0, viewerCanMap: true, viewerCanAddClients: false }],
    ['client', { openNeedCount: 0, viewerCanMap: false, viewerCanAddClients: false }],
    ['relative', { openNeedCount: 0, viewerCanMap: false, viewerCanAddClients: false }],
  ] as const)('are for a %s the one they have to do with', async (as, seen) => {
    const { data, errors } = await server.graphql(teams, {}, { as });
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      teams: { nodes: [deLinde(seen)], totalCount: 1, pageInfo: { hasNextPage: false } },
    });
  });

  it('are for a coordinator all of the organisation, and none of another', async () => {
    const { data } = await server.graphql('{ teams { nodes { name } totalCount } }', {}, { as: 'coordinator' });
    expect(data).toEqual({ teams: { nodes: [{ name: 'De Esdoorn' }, { name: 'De Linde' }], totalCount: 2 } });
  });

  it('come page by page', async () => {
    const page = async (after: string | null) => {
      const { data } = await server.graphql(teams, { first: 1, after }, { as: 'coordinator' });
      return data?.['teams'] as {
        nodes: { name: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    };
    const first = await page(null);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await page(first.pageInfo.endCursor);
    expect([...first.nodes, ...second.nodes].map(({ name }) => name)).toEqual(['De Esdoorn', 'De Linde']);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it.each([
    [{ first: 0 }, [{ code: 'OUT_OF_RANGE', field: 'first', facts: expect.anything() }]],
    [{ first: 101, after: 'x' }, [{ code: 'OUT_OF_RANGE' }, { code: 'INVALID', field: 'after' }]],
  ])('are not given for a page of %j', async (variables, problems) => {
    const { data, errors } = await server.graphql(teams, variables, { as: 'coordinator' });
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', problems } }]);
  });
});

describe('a team', () => {
  const team = 'query Team($id: ID!) { team(id: $id) { name } }';

  it.each<[PersonaName, keyof typeof testIds, string | null]>([
    ['teamLeader', 'linde', 'De Linde'],
    ['teamLeader', 'esdoorn', null],
    ['teamLeader', 'elzen', null],
    ['coordinator', 'esdoorn', 'De Esdoorn'],
    ['coordinator', 'elzen', null],
    ['foreignCoordinator', 'elzen', 'De Elzen'],
  ])('is shown to a %s when it is in their reach: %s', async (as, id, name) => {
    const { data, errors } = await server.graphql(team, { id: testIds[id] }, { as });
    expect(errors).toEqual([]);
    expect(data).toEqual({ team: name === null ? null : { name } });
  });

  it('is not there under an id that is no id', async () => {
    const { data } = await server.graphql(team, { id: 'no id' }, { as: 'coordinator' });
    expect(data).toEqual({ team: null });
  });

  it('is shown to nobody who is not signed in', async () => {
    const { data, errors } = await server.graphql(team, { id: testIds.linde });
    expect(data).toEqual({ team: null });
    expect(errors).toMatchObject([{ path: ['team'], extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});
