import { describe, expect, it } from '@jest/globals';
import type { NeedId, TeamId } from '@kring/care-network';
import fc from 'fast-check';
import { teams } from '../../../test/arbitrary-parts.js';
import { arbitraryTeamPlanChange } from '../../../test/arbitrary-plan-changes.js';
import { arbitrarySituation } from '../../../test/arbitrary-situation.js';
import {
  barriersToOpen,
  openingOf,
  planForTeams,
  startTeamPlanner,
  weighTeams,
  type PlanQuestion,
  type TeamPlan,
} from '../index.js';

const period = { from: '2026-11-24', until: '2027-02-24' };
const question = fc.record({
  teamIds: fc.constant(teams as TeamId[]),
  period: fc.constant(period),
  mostHandovers: fc.integer({ min: 0, max: 3 }),
  rounds: fc.constantFrom(
    [],
    [{ helpers: [], clients: [{ client: 'Bram', askedHours: 2, metHours: 0 }] }],
    [{ helpers: [], clients: [{ client: 'Lies', askedHours: 2, metHours: 1 }] }],
  ),
});

/** What must be the same whichever of the equally good plans it is. */
const worthOf = ({ values, proof, pinsNotKept, totals: { needs, hoursAsked, hoursMet } }: TeamPlan) => ({
  ...{ values, proof, pinsNotKept, needs, hoursAsked, hoursMet },
});

const changes = fc.array(fc.array(arbitraryTeamPlanChange, { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 6,
});

describe('a planner, whatever happens', () => {
  it('is exactly as good after each change as a plan made anew, and proves it', () =>
    fc.assert(
      fc.property(arbitrarySituation, question, changes, (situation, ask, all) => {
        const planner = startTeamPlanner(situation, ask);
        expect(planner.plan).toEqual(planForTeams(situation, ask));
        for (const made of all) {
          const { plan, madeAnew } = planner.change(made);
          expect([null, 'moreNeeds']).toContain(madeAnew);
          expect(worthOf(plan)).toEqual(worthOf(planForTeams(situation, planner.question)));
          expect(plan.proof).toMatchObject({ optimal: true, certificateChecked: true });
          const { legs } = weighTeams(situation, planner.question);
          expect(planner.weighed.legs.nearest).toEqual(legs.nearest);
        }
      }),
      { numRuns: 100 },
    ));

  it('comes back exactly by undo, and what if leaves it as it was', () =>
    fc.assert(
      fc.property(arbitrarySituation, question, changes, (situation, ask, all) => {
        const planner = startTeamPlanner(situation, ask);
        const plans = [planner.plan];
        for (const made of all) {
          const { plan } = planner.whatIf(made);
          expect(planner.plan).toBe(plans.at(-1));
          expect(planner.change(made).plan).toEqual(plan);
          plans.push(planner.plan);
        }
        for (const plan of plans.reverse().slice(1)) {
          expect(planner.undo()).toBe(true);
          expect(planner.plan).toEqual(plan);
        }
        expect(planner.undo()).toBe(false);
        for (const made of all.slice(0, 1)) planner.change(made);
        expect(worthOf(planner.plan)).toEqual(worthOf(planForTeams(situation, planner.question)));
      }),
      { numRuns: 50 },
    ));

  it('stays near what was kept', () =>
    fc.assert(
      fc.property(arbitrarySituation, question, changes, (situation, ask, all) => {
        const planner = startTeamPlanner(situation, ask);
        for (const made of all) {
          planner.change(made);
          const { helps } = planner.plan;
          planner.keep();
          expect(planner.undo()).toBe(false);
          expect(planner.plan.helps).toEqual(helps);
          expect(planner.question.previous).toEqual(helps);
        }
        expect(planner.change([{ do: 'withdraw', needId: 'need 0' as NeedId }]).plan.values).toEqual(
          planForTeams(situation, planner.question).values,
        );
      }),
      { numRuns: 50 },
    ));

  it('makes plans with whole needs anew, says so, and goes on from there', () =>
    fc.assert(
      fc.property(arbitrarySituation, changes, (situation, [made = []]) => {
        const planner = startTeamPlanner(situation, { teamIds: teams as TeamId[], period });
        const [need] = planner.plan.needs;
        if (need === undefined) return;
        planner.change(made);
        const { plan, madeAnew } = planner.change([{ do: 'whole', needId: need.needId }]);
        const isThere = plan.needs.some(({ needId }) => needId === need.needId);
        expect(isThere ? ['wholeNeeds'] : [null, 'moreNeeds']).toContain(madeAnew);
        expect(plan).toEqual(isThere ? planForTeams(situation, planner.question) : expect.anything());
        const back = planner.change([{ do: 'divisible', needId: need.needId }]);
        expect([null, 'moreNeeds']).toContain(back.madeAnew);
        expect(worthOf(back.plan)).toEqual(worthOf(planForTeams(situation, planner.question)));
      }),
      { numRuns: 50 },
    ));

  it('opens a barrier as planning again without it does', () =>
    fc.assert(
      fc.property(arbitrarySituation, question, (situation, ask) => {
        const planner = startTeamPlanner(situation, ask);
        const { weighed, plan } = planner;
        for (const barrier of barriersToOpen(weighed, planner.question)) {
          const { code, policyId } = barrier;
          const opened = planForTeams(situation, { ...planner.question, changes: { lifted: [{ code, policyId }] } });
          const { difference } = planner.opening(barrier);
          expect(difference.hoursMet).toBe(opened.totals.hoursMet - plan.totals.hoursMet);
          expect(openingOf(weighed, ask, { plan, barrier }).difference.hoursMet).toBe(difference.hoursMet);
        }
      }),
      { numRuns: 50 },
    ));
});

describe('a planner', () => {
  it('has nothing to take back at first', () => {
    const ask: PlanQuestion = { teamIds: [], period };
    const nothing = { helpers: [], offers: [], needs: [], tasks: [], policies: [], experiments: [], matches: [] };
    const situation = { ...nothing, agreements: [], clients: [], today: '2026-11-24' };
    const planner = startTeamPlanner(situation, ask);
    expect(planner.undo()).toBe(false);
    expect(planner.plan.helps).toEqual([]);
  });
});
