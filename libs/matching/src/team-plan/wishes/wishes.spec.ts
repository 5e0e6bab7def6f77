import { describe, expect, it } from '@jest/globals';
import type { TeamId } from '@kring/care-network';
import fc from 'fast-check';
import { arbitraryTeamPlanChange } from '../../../test/arbitrary-plan-changes.js';
import { arbitrarySituation } from '../../../test/arbitrary-situation.js';
import { teams } from '../../../test/arbitrary-parts.js';
import { situationFrom } from '../../../test/situation-from.js';
import { planForTeams, startTeamPlanner, type PlanQuestion, type TeamPlanChange } from '../index.js';

const lindenhof = 'Lindenhof' as TeamId;
const ask: PlanQuestion = { teamIds: [lindenhof], period: { from: '2026-11-24', until: '2027-02-24' } };

/** One who helps for an hour, and a need of two hours and of one: there is more than enough to choose from. */
const home = situationFrom({
  today: '2026-11-24',
  helpers: [{ person: { id: 'Ans' } }, { person: { id: 'Bo' } }],
  offers: [
    { id: 'Ans drives', personId: 'Ans', skills: ['transport.driving'], hoursPerWeek: 2 },
    { id: 'Bo repairs', personId: 'Bo', skills: ['technology.computers'], hoursPerWeek: 1 },
  ],
  needs: [
    { id: 'a drive', teamId: lindenhof, taskKind: 'transport', skills: ['transport.driving'], hoursPerWeek: 2 },
    { id: 'a radio', teamId: lindenhof, taskKind: 'technology', skills: [], hoursPerWeek: 1 },
  ],
} as never);

const offer: TeamPlanChange = { do: 'addOffer', offer: { taskKind: 'technology', hoursPerWeek: 1 } };
const need: TeamPlanChange = {
  do: 'addNeed',
  need: { taskKind: 'technology', hoursPerWeek: 2, teamId: lindenhof, performer: 'anyone' },
};
const times = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item);

describe('needs that ask two hours, and people who offer one', () => {
  it('are met whole, as many as can be, however many more ask', () => {
    const metMore = [
      [2, 3],
      [3, 3],
      [4, 3],
      [5, 3],
      [6, 5],
      [8, 7],
    ].map(([needs, offers]) => {
      const planner = startTeamPlanner(home, ask);
      const { difference, plan } = planner.whatIf([...times(offers!, offer), ...times(needs!, need)]);
      expect(plan.proof).toMatchObject({ optimal: true, gapNeeds: 0 });
      return difference.needsMet;
    });
    const free = planForTeams(home, ask).totals.needsMet;
    expect([free, ...metMore]).toEqual([2, 1, 1, 1, 1, 2, 3]);
  });

  it('are as many in whatever order they came', () => {
    const orders = [
      [times(2, need), times(3, offer), times(2, need)],
      [times(4, need), times(3, offer)],
      [times(3, offer), times(4, need)],
      [...times(2, need).map((each) => [each]), ...times(3, offer).map((each) => [each]), times(2, need)],
    ];
    const met = orders.map((changes) => {
      const planner = startTeamPlanner(home, ask);
      for (const made of changes) planner.change(made);
      return planner.plan.totals.needsMet;
    });
    expect(new Set(met)).toEqual(new Set([3]));
  });
});

const question = fc.record({
  teamIds: fc.constant(teams as TeamId[]),
  period: fc.constant(ask.period),
  mostHandovers: fc.integer({ min: 0, max: 2 }),
});

/** Much that is asked and offered anew, so that needs compete. */
const addition: fc.Arbitrary<TeamPlanChange> = fc.oneof(
  { weight: 2, arbitrary: arbitraryTeamPlanChange },
  fc.record({
    do: fc.constant('addNeed' as const),
    need: fc.record({
      taskKind: fc.constantFrom('technology' as const, 'company' as const),
      hoursPerWeek: fc.constantFrom(1, 2, 3),
      teamId: fc.constantFrom(...(teams as TeamId[])),
      performer: fc.constant('anyone' as const),
    }),
  }),
  fc.record({
    do: fc.constant('addOffer' as const),
    offer: fc.record({
      taskKind: fc.constantFrom('technology' as const, 'company' as const),
      hoursPerWeek: fc.constantFrom(1, 2),
    }),
  }),
);

/** Changes that name nothing that another of them brings in, so that their order is of no matter to the question. */
const isFree = (change: TeamPlanChange): boolean => change.do === 'addNeed' || change.do === 'addOffer';

describe('the number of needs met', () => {
  it('is that of a plan made anew, in whatever order changes came and after steps back', () =>
    fc.assert(
      fc.property(
        arbitrarySituation,
        question,
        fc.array(addition, { minLength: 2, maxLength: 10 }),
        fc.nat(1000),
        (situation, asked, changes, seed) => {
          const shuffled = changes
            .filter(isFree)
            .map((change, place) => ({ change, at: ((place + 1) * 7919 * (seed + 1)) % 997 }))
            .sort((one, other) => one.at - other.at)
            .map(({ change }) => change);
          const others = changes.filter((change) => !isFree(change));
          const one = startTeamPlanner(situation, asked);
          one.change([...others, ...changes.filter(isFree)]);
          const other = startTeamPlanner(situation, asked);
          for (const change of [...others, ...shuffled]) {
            other.whatIf([need]);
            other.change([offer]);
            other.undo();
            other.change([change]);
            expect(other.plan.totals.needsMet).toBe(planForTeams(situation, other.question).totals.needsMet);
          }
          expect(other.plan.totals.needsMet).toBe(one.plan.totals.needsMet);
          expect(one.plan.proof).toMatchObject({ optimal: true, gapNeeds: 0 });
        },
      ),
      { numRuns: 60 },
    ));
});
