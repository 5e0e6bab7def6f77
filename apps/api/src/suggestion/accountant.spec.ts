import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testIds } from '@kring/store/testing';
import { accessEvents } from '../testing/access-events.js';
import { tellAccountantStory, type AccountantStory } from '../testing/accountant-story.js';
import { ask, made, mutate } from '../testing/help.js';
import { startTestServer, type TestServer } from '../testing/test-server.js';

/** The accountant's story as suggestions and matches tell it. */
let server: TestServer;
let story: AccountantStory;
beforeAll(async () => {
  server = await startTestServer();
  story = await tellAccountantStory(server);
});
afterAll(() => server.stop());

const suggestions = `query S($for: SuggestionSubject!) {
  suggestions(for: $for) {
    nodes {
      kind hoursPerWeek handedOverHoursPerWeek freedHoursPerWeek score
      offer { id person { name } } need { id title client { person { name } } } task { id title } opensWith { id scope }
      reasons { code points }
      barriers { code mover remedy at facts { name value } policy { id statement hoursWaiting viewerCanPropose owner { name } } }
    }
    totalCount
  }
}`;

interface Suggested {
  readonly suggestions: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly score: number;
      readonly reasons: readonly { readonly points: number }[];
      readonly barriers: readonly { readonly facts: readonly unknown[] }[];
    }[];
  };
}

const suggestedFor = async (subject: object) =>
  ((await ask(server, 'teamLeader', suggestions, { for: subject })) as Suggested).suggestions;

const route = () => ({
  kind: 'chain',
  hoursPerWeek: 3,
  handedOverHoursPerWeek: 3,
  freedHoursPerWeek: 3,
  offer: { id: story.offer, person: { name: 'Bert' } },
  need: { id: story.need, title: 'Winkelavond', client: { person: { name: 'Anna' } } },
  task: { id: story.task, title: 'Administratie van de groep' },
});

const proposal = () => ({
  offerId: story.offer,
  taskId: story.task,
  freesFor: [{ needId: story.need, hoursPerWeek: 3 }],
  hoursPerWeek: 3,
});

const stillOpen = async () => {
  const { policies } = (await ask(server, 'coordinator', '{ policies { nodes { hoursWaiting } } }')) as {
    policies: { nodes: { hoursWaiting: number }[] };
  };
  return policies.nodes[0]?.hoursWaiting;
};

describe("the accountant's story, before", () => {
  it('asks for an experiment, and that is the least', async () => {
    const way = `query W($for: SuggestionSubject!) { suggestions(for: $for) {
      wayOut { steps { remedy mover policy { statement } lifts { code } } routes suggestion { kind task { id } } } } }`;
    const { wayOut } = (
      (await ask(server, 'teamLeader', way, { for: { needId: story.need } })) as {
        suggestions: { wayOut: object };
      }
    ).suggestions;
    expect(wayOut).toEqual({
      steps: [
        {
          remedy: 'proposeExperiment',
          mover: 'coordinator',
          policy: { statement: expect.any(String) },
          lifts: [{ code: 'policyCustom' }],
        },
      ],
      routes: expect.any(Number),
      suggestion: { kind: 'chain', task: { id: story.task } },
    });
  });

  it('tells what it holds back over all teams in reach, in sums', async () => {
    const text = '{ teamBarriers { code offeredHoursPerWeek needs } }';
    for (const as of ['teamLeader', 'coordinator'] as const)
      expect(await ask(server, as, text)).toEqual({
        teamBarriers: expect.arrayContaining([expect.objectContaining({ code: 'policyCustom', needs: 1 })]),
      });
  });

  it('says that the administration is kept for staff by custom, and what would change it', async () => {
    const found = await suggestedFor({ needId: story.need });
    expect(found.nodes).toContainEqual(
      expect.objectContaining({
        ...route(),
        opensWith: null,
        barriers: [
          expect.objectContaining({
            code: 'policyCustom',
            mover: 'coordinator',
            remedy: 'proposeExperiment',
            at: 'task',
            policy: {
              id: story.policy,
              statement: 'Administratie is voor medewerkers.',
              hoursWaiting: 3,
              viewerCanPropose: true,
              owner: { name: 'Lotte' },
            },
          }),
        ],
      }),
    );
  });

  it('shows the same route for the offer and for the team, and what waits behind the policy', async () => {
    for (const subject of [{ offerId: story.offer }, { teamId: testIds.linde }]) {
      expect((await suggestedFor(subject)).nodes).toContainEqual(expect.objectContaining(route()));
    }
    const barriers = await ask(
      server,
      'coordinator',
      'query B($teamId: ID!) { teamBarriers(teamId: $teamId) { code policy { id } offeredHoursPerWeek offers needs } }',
      { teamId: testIds.linde },
    );
    expect(barriers).toMatchObject({
      teamBarriers: expect.arrayContaining([
        { code: 'policyCustom', policy: { id: story.policy }, offeredHoursPerWeek: 3, offers: 1, needs: 1 },
      ]),
    });
  });

  it('refuses to ask him, and names the barrier', async () => {
    const { match, errors } = await mutate(server, 'teamLeader', 'proposeMatch', proposal());
    expect(match).toBeNull();
    expect(errors).toMatchObject([{ code: 'BARRIER_STANDS', field: 'offerId' }]);
    expect(errors[0]?.facts).toEqual(
      expect.arrayContaining([
        { name: 'barrier', value: 'policyCustom' },
        { name: 'mover', value: 'coordinator' },
        { name: 'policyId', value: story.policy },
        { name: 'statement', value: 'Administratie is voor medewerkers.' },
      ]),
    );
  });
});

describe("the accountant's story, after an experiment", () => {
  let experiment: { id: string; version: number };
  let match: { id: string; version: number };

  it('is opened by the team leader who proposes and the coordinator who agrees', async () => {
    experiment = await made(server, 'teamLeader', 'proposeExperiment', {
      policyId: story.policy,
      teamId: testIds.linde,
      scope: 'Boekhouding van de groep door een vader',
      from: '2026-11-24',
      until: '2027-02-24',
      safeguards: ['Werkt op kantoor', 'Geheimhouding getekend'],
    });
    const fields =
      'experiment { state agreedBy openToday viewerCanAgree version policy { hoursWaiting } team { name } }';
    const agreed = await mutate(
      server,
      'coordinator',
      'agreeExperiment',
      { id: experiment.id, expectedVersion: experiment.version },
      { fields },
    );
    expect(agreed).toEqual({
      experiment: {
        state: 'agreed',
        agreedBy: ['Petra'],
        openToday: true,
        viewerCanAgree: false,
        version: 2,
        policy: { hoursWaiting: 0 },
        team: { name: 'De Linde' },
      },
      errors: [],
    });
  });

  it('gives the chain: his three hours of administration free three hours for the shopping evening', async () => {
    const found = await suggestedFor({ needId: story.need });
    expect(found.nodes[0]).toMatchObject({
      ...route(),
      opensWith: { id: experiment.id, scope: 'Boekhouding van de groep door een vader' },
      barriers: [],
    });
    for (const { score, reasons } of found.nodes) {
      expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score);
    }
    expect(await stillOpen()).toBe(0);
  });

  it('asks him', async () => {
    match = await made(server, 'teamLeader', 'proposeMatch', { ...proposal(), message: 'Wil je de boeken doen?' });
    const asked = await ask(
      server,
      'relative',
      `{ requests { nodes { id state message hoursPerWeek viewerCanAnswer viewerCanWithdraw team { name }
         offer { title } need { title } task { title policies { id } } freesFor { hoursPerWeek need { title client { person { name } } } } agreement { id } } } }`,
    );
    expect(asked).toEqual({
      requests: {
        nodes: [
          {
            id: match.id,
            state: 'proposed',
            message: 'Wil je de boeken doen?',
            hoursPerWeek: 3,
            viewerCanAnswer: true,
            viewerCanWithdraw: false,
            team: { name: 'De Linde' },
            offer: { title: 'Ik ben goed met cijfers' },
            need: null,
            task: { title: 'Administratie van de groep', policies: [] },
            freesFor: [{ hoursPerWeek: 3, need: { title: 'Winkelavond', client: { person: { name: 'Anna' } } } }],
            agreement: null,
          },
        ],
      },
    });
  });

  it('makes an agreement of his yes for as long as the experiment lasts, and the need is met', async () => {
    const answered = await mutate(
      server,
      'relative',
      'answerMatch',
      { id: match.id, expectedVersion: match.version, answer: 'yes', from: '2026-12-01' },
      {
        fields:
          'match { state version freesFor { need { state } } } agreement { hoursPerWeek from until times { weekday } }',
      },
    );
    expect(answered).toEqual({
      match: { state: 'accepted', version: 2, freesFor: [{ need: { state: 'met' } }] },
      agreement: { hoursPerWeek: 3, from: '2026-12-01', until: '2027-02-24', times: [] },
      errors: [],
    });
    const seen = await ask(
      server,
      'teamLeader',
      `query A($teamId: ID!, $needId: ID!) {
         agreements(teamId: $teamId) { totalCount nodes { match { id offer { person { name } } } } }
         need(id: $needId) { state version }
       }`,
      { teamId: testIds.linde, needId: story.need },
    );
    expect(seen).toEqual({
      agreements: { totalCount: 1, nodes: [{ match: { id: match.id, offer: { person: { name: 'Bert' } } } }] },
      need: { state: 'met', version: 2 },
    });
    expect(await suggestedFor({ needId: story.need })).toEqual({ nodes: [], totalCount: 0 });
  });

  it('left a trace with whoever saw or changed something of Anna', async () => {
    const { rows } = await server.db.read(async (tx) => ({
      rows: await tx.run<{ operation: string; role: string }>(accessEvents, { clientId: testIds.anna }),
    }));
    const traces = rows.map(({ operation, role }) => `${role} ${operation}`);
    for (const trace of [
      'teamLeader recordNeed',
      'teamLeader suggestions',
      'teamLeader proposeMatch',
      'relative requests',
      'relative answerMatch',
      'teamLeader agreements',
      'teamLeader need',
    ]) {
      expect(traces).toContain(trace);
    }
  });
});
