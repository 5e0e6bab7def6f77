import { describe, expect, it } from '@jest/globals';
import type { NeedId, TeamId } from '@kring/care-network';
import fc from 'fast-check';
import { clients, teams } from '../../test/arbitrary-parts.js';
import { arbitrarySituation } from '../../test/arbitrary-situation.js';
import { bestByGoals, isTiny } from '../../test/best-team-plan.js';
import { situationFrom } from '../../test/situation-from.js';
import { loadProver } from '../plan/index.js';
import type { PlanRound } from '../plan/fairness/rounds.js';
import { planForTeams, teamGoals, type PlanQuestion, type TeamPlanValues } from './index.js';
import { teamWeights } from './weights/team-weights.js';

const ask: PlanQuestion = { teamIds: teams as TeamId[], period: { from: '2026-11-24', until: '2027-02-24' } };
const waiting: PlanRound = { helpers: [], clients: [{ client: 'Bram', askedHours: 2, metHours: 0 }] };

const kind = fc.constantFrom('administration', 'activity');
const little = fc.constantFrom(0.25, 0.5);
const listOf = <Item>(item: fc.Arbitrary<Item>, most: number, what: string) =>
  fc
    .array(item, { minLength: 1, maxLength: most })
    .map((items) => items.map((each, index) => ({ id: `${what} ${index}`, ...each })));

/** Few who offer little, with hardly anything in the way, so that goals compete and every plan can be tried. */
const tiny = fc
  .record({
    today: fc.constant('2026-11-24'),
    clients: fc.constant(clients),
    helpers: fc.tuple(
      ...['Ans', 'Bo'].map((id) =>
        fc.record({
          person: fc.constant({ id }),
          agreedHoursPerWeek: fc.constantFrom(0, 1.75, 2, 4),
          skills: fc
            .record({ skill: kind, level: fc.constantFrom('expert', null), likesDoingIt: fc.boolean() })
            .map((one) => [one]),
        }),
      ),
    ),
    offers: listOf(
      fc.record({
        personId: fc.constantFrom('Ans', 'Bo'),
        skills: fc.subarray(['administration', 'activity'], { minLength: 1 }),
        hoursPerWeek: little,
      }),
      3,
      'offer',
    ),
    needs: listOf(
      fc.record({
        teamId: fc.constant('Beukenhof'),
        taskKind: kind,
        hoursPerWeek: fc.constantFrom(0.25, 0.5, 0.75),
        performer: fc.constantFrom('anyone', 'staff', 'network'),
        beneficiary: fc.constantFrom({ kind: 'team' }, { kind: 'client', clientId: 'Bram' }),
      }),
      3,
      'need',
    ),
    tasks: listOf(fc.record({ teamId: fc.constant('Beukenhof'), taskKind: kind, hoursPerWeek: little }), 1, 'task'),
  })
  .map((told) => situationFrom(told as never));

/** Above 0 when the one is better by the goals in their order. */
const compare = (one: TeamPlanValues, other: TeamPlanValues): number => {
  for (const goal of teamGoals) {
    const more = Math.round(2880 * (one[goal] - other[goal]));
    if (more !== 0) return goal === 'load' || goal === 'chains' ? -more : more;
  }
  return 0;
};

describe('the goals of a team plan', () => {
  it('are reached one after the other: no other plan is better, and prices prove it', () => {
    let tried = 0;
    fc.assert(
      fc.property(
        tiny.filter(isTiny),
        fc.constantFrom([], [waiting], [waiting, waiting, waiting]),
        (situation, rounds) => {
          const { values, proof } = planForTeams(situation, { ...ask, rounds });
          const points = rounds.length > 0 ? rounds.length + 1 : 0;
          const best = bestByGoals(situation, ask.teamIds, (client) => (client === 'Bram' ? points : 0));
          if (values.wishes > 0) tried++;
          for (const goal of teamGoals) expect(values[goal]).toBeCloseTo(best[goal], 6);
          expect(proof).toEqual({
            ...{ optimal: true, gapHours: 0, gapNeeds: 0, gapGoal: null, cutBy: null },
            ...{ certificateChecked: true, exactGoals: teamGoals },
          });
        },
      ),
      { numRuns: 300 },
    );
    expect(tried).toBeGreaterThan(200);
  });

  it('are reached one after the other with whole needs too, as far as the plan says so', () => {
    let different = 0;
    const needs = fc.subarray(['need 0', 'need 1', 'need 2'] as NeedId[], { minLength: 1 });
    fc.assert(
      fc.property(tiny.filter(isTiny), fc.constantFrom([], [waiting]), needs, (situation, rounds, whole) => {
        const { values, proof } = planForTeams(situation, { ...ask, rounds, whole });
        const turnOf = (client: string | null): number => (rounds.length > 0 && client === 'Bram' ? 2 : 0);
        const best = bestByGoals(situation, ask.teamIds, turnOf, whole);
        if (compare(values, planForTeams(situation, { ...ask, rounds }).values) !== 0) different++;
        expect(proof.optimal).toBe(true);
        expect(proof.exactGoals).toEqual(teamGoals.slice(0, proof.exactGoals.length));
        if (proof.gapNeeds === 0) expect(proof.exactGoals.length).toBeGreaterThanOrEqual(5);
        for (const goal of proof.exactGoals) expect(values[goal]).toBeCloseTo(best[goal], 6);
      }),
      { numRuns: 300 },
    );
    expect(different).toBeGreaterThan(20);
  });

  it('are reached with whole needs in their order from the number of needs on, with a prover', async () => {
    const options = { now: () => 0, prover: await loadProver() };
    const needs = fc.subarray(['need 0', 'need 1', 'need 2'] as NeedId[], { minLength: 1 });
    fc.assert(
      fc.property(tiny.filter(isTiny), needs, (situation, whole) => {
        const { values, proof } = planForTeams(situation, { ...ask, whole }, options);
        const best = bestByGoals(situation, ask.teamIds, () => 0, whole);
        expect(proof).toMatchObject({ optimal: true, gapNeeds: 0, gapHours: 0 });
        expect(proof.exactGoals).toEqual(teamGoals.slice(0, Math.max(2, proof.exactGoals.length)));
        for (const goal of proof.exactGoals) expect(values[goal]).toBeCloseTo(best[goal], 6);
      }),
      { numRuns: 200 },
    );
  });

  it('are never reached less when somebody offers more', () =>
    fc.assert(
      fc.property(
        arbitrarySituation,
        fc.constantFrom('administration' as const, 'activity' as const),
        fc.integer({ min: 0, max: 3 }),
        (situation, taskKind, mostHandovers) => {
          const question = { ...ask, rounds: [waiting], mostHandovers };
          const changes = { extraOffers: [{ taskKind, hoursPerWeek: 2 }] };
          const more = planForTeams(situation, { ...question, changes });
          expect(compare(more.values, planForTeams(situation, question).values)).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 100 },
    ));

  it('are reached no less when chains may be longer, up to what the question allows', () =>
    fc.assert(
      fc.property(arbitrarySituation, (situation) => {
        const plans = [0, 1, 2, 3].map((mostHandovers) => planForTeams(situation, { ...ask, mostHandovers }));
        for (const [most, { helps, values }] of plans.entries()) {
          expect(values.wishes).toBeGreaterThanOrEqual(plans[Math.min(most, most - 1)]?.values.wishes ?? 0);
          for (const { via, taskId, teamId, standing } of helps) {
            // What was asked before stands, however short the chains are that are planned now.
            if (standing !== 'asked') expect(via.length).toBeLessThanOrEqual(most);
            expect(via[0]?.taskId ?? null).toBe(taskId);
            expect(new Set(via.map((each) => each.teamId)).size).toBe(via.length);
            expect(via.at(-1)?.teamId ?? teamId).toBe(teamId);
          }
        }
      }),
      { numRuns: 100 },
    ));

  it('are weighed together only where numbers would no longer be exact, the last first', () => {
    const bounds = { works: 130, tasks: 30, mostShare: 180, mostTurn: 9, someWaited: true };
    expect(teamWeights(bounds).exactGoals).toEqual(teamGoals);
    const large = teamWeights({ ...bounds, works: 1000, tasks: 300 });
    expect(large.exactGoals).toEqual(['waited', 'met', 'wishes', 'turns', 'shares', 'score']);
    expect(large.of.load).toBeGreaterThan(large.of.stay);
    const huge = teamWeights({ ...bounds, works: 1e6, tasks: 3e5 });
    expect(huge.exactGoals).toEqual(['waited', 'met', 'wishes', 'turns', 'shares', 'score']);
    expect(huge.of.stay).toBe(0);
  });
});

describe('turns', () => {
  const today = '2026-11-24';
  const lindenhof = 'Lindenhof' as TeamId;
  const clientNames = ['Bram', 'Lies', 'Mo', 'Noor'];
  const team = (sizes: readonly number[], offered: number) =>
    situationFrom({
      today,
      helpers: [{ person: { id: 'Ans' } }],
      offers: [{ id: 'drives', personId: 'Ans', skills: ['transport.driving'], hoursPerWeek: offered }],
      clients: clientNames.map((clientId) => ({ clientId, personId: `${clientId} in person`, teamId: lindenhof })),
      needs: sizes.map((hoursPerWeek, index) => ({
        id: `need of ${clientNames[index]}`,
        teamId: lindenhof,
        taskKind: 'transport',
        skills: ['transport.driving'],
        beneficiary: { kind: 'client', clientId: clientNames[index] },
        hoursPerWeek,
      })),
    } as never);

  it('come round: no client is always last, whoever asks for much or little', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 4 }),
        fc.integer({ min: 1, max: 4 }),
        (sizes, offered) => {
          const situation = team(sizes, offered);
          const rounds: PlanRound[] = [];
          for (let period = 0; period < 12; period++) {
            const plan = planForTeams(situation, { teamIds: [lindenhof], period: ask.period, rounds });
            rounds.push(plan.fairness.round);
            for (const turn of plan.fairness.turns) expect(turn.roundsWithout).toBeLessThanOrEqual(2 * sizes.length);
            expect(plan.fairness.record.aboveNamed).toEqual([]);
          }
        },
      ),
      { numRuns: 40 },
    ));

  it('bring the hours to who waited, and tell it', () => {
    const situation = team([2, 2], 2);
    const question = { teamIds: [lindenhof], period: ask.period };
    const met = (plan: ReturnType<typeof planForTeams>) => plan.helps.map(({ clientId }) => String(clientId));
    const [first] = met(planForTeams(situation, question));
    const [waited = ''] = ['Bram', 'Lies'].filter((client) => client !== first);
    const rounds = [{ helpers: [], clients: [{ client: waited, askedHours: 2, metHours: 0 }] }];
    const plan = planForTeams(situation, { ...question, rounds });
    expect([first, ...met(plan)].toSorted()).toEqual(['Bram', 'Lies']);
    const turnOf = (client: string) => plan.fairness.turns.find(({ clientId }) => clientId === client);
    expect(turnOf(waited)).toEqual({ clientId: waited, points: 2, roundsWithout: 1, hoursAsked: 2, hoursMet: 2 });
    expect(turnOf(first ?? '')).toEqual({ clientId: first, points: 0, roundsWithout: 0, hoursAsked: 2, hoursMet: 0 });
    expect(plan.fairness.round.helpers).toEqual([{ helper: 'Ans', namedHours: 2, hours: 2, asked: 1 }]);
  });

  it('give nobody more than they named', () =>
    fc.assert(
      fc.property(arbitrarySituation, (situation) => {
        const plan = planForTeams(situation, { ...ask, rounds: [waiting], mostHandovers: 3 });
        expect(plan.fairness.record.aboveNamed).toEqual([]);
      }),
      { numRuns: 100 },
    ));
});
