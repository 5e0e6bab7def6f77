import { describe, expect, it } from '@jest/globals';
import type { TeamId } from '@kring/care-network';
import fc from 'fast-check';
import { teams } from '../../test/arbitrary-parts.js';
import { arbitrarySituation } from '../../test/arbitrary-situation.js';
import { reordered } from '../../test/reordered.js';
import type { Situation } from '../situation/situation.js';
import { weighRoute } from '../weigh-route.js';
import {
  barriersToOpen,
  openingOf,
  planForTeams,
  planWeighed,
  weighTeams,
  type HelpInPlan,
  type PlanQuestion,
  type TeamPlan,
} from './index.js';

const ask: PlanQuestion = { teamIds: teams as TeamId[], period: { from: '2026-11-24', until: '2027-02-24' } };
const holds = (check: (situation: Situation) => void) =>
  fc.assert(fc.property(arbitrarySituation, check), { numRuns: 150 });

const sum = (helps: readonly HelpInPlan[], of: (help: HelpInPlan) => string | null) => {
  const sums = new Map<string, number>();
  for (const help of helps) {
    const key = of(help);
    if (key !== null) sums.set(key, (sums.get(key) ?? 0) + help.hoursPerWeek);
  }
  return sums;
};

/** What a plan reaches in the goals that count needs and hours, the most important first, counted from its needs. */
const reachedIn = ({ needs, values }: TeamPlan): readonly number[] => [
  values.waited,
  needs.filter(({ hoursAsked, hoursMet }) => hoursMet === hoursAsked).length,
  needs.reduce((all, { hoursMet }) => all + hoursMet, 0),
  values.turns,
  needs.reduce((all, { hoursAsked, hoursMet }) => all + hoursMet / hoursAsked, 0),
];

const weigh = (situation: Situation, { offerId, needId, taskId }: HelpInPlan) =>
  weighRoute(situation, taskId === null ? { offerId, needId } : { offerId, taskId, freesFor: [needId] });

const barriersOf = (situation: Situation, help: HelpInPlan) => {
  const weighed = weigh(situation, help);
  return 'leadsNowhere' in weighed ? [weighed] : weighed.barriers;
};

describe('whatever the situation', () => {
  it('no help that is planned crosses a barrier', () =>
    holds((situation) => {
      for (const help of planForTeams(situation, ask).helps.filter(({ standing }) => standing === 'planned'))
        expect(barriersOf(situation, help)).toEqual([]);
    }));

  it('with barriers lifted nothing else is crossed, and what help rests on is told', () =>
    holds((situation) => {
      const weighed = weighTeams(situation, ask);
      const lifted = barriersToOpen(weighed, ask).map(({ code, policyId }) => ({ code, policyId }));
      const plan = planWeighed(weighed, { ...ask, changes: { lifted } });
      for (const help of plan.helps.filter(({ standing }) => standing === 'planned')) {
        const keys = new Set(help.restsOn.map(({ code, policyId }) => `${code} ${policyId}`));
        const crossed = new Set(
          barriersOf(situation, help).map((each) => ('code' in each ? `${each.code} ${each.policyId}` : 'nowhere')),
        );
        expect(crossed).toEqual(keys);
        expect(crossed.has('ratherNot null') || [...crossed].some((key) => key.startsWith('policyLaw'))).toBe(false);
      }
    }));

  it('no offer, need, task or pair gives more hours than it has', () =>
    holds((situation) => {
      const { helps } = planForTeams(situation, ask);
      const most = (items: readonly { id: string; hoursPerWeek: number }[]) =>
        new Map(items.map(({ id, hoursPerWeek }) => [id, hoursPerWeek]));
      const within = (used: ReadonlyMap<string, number>, limits: ReadonlyMap<string, number>) => {
        for (const [id, hours] of used) expect(hours).toBeLessThanOrEqual(limits.get(id) ?? 0);
      };
      within(
        sum(helps, ({ offerId }) => offerId),
        most(situation.offers),
      );
      within(
        sum(helps, ({ needId }) => needId),
        most(situation.needs),
      );
      within(
        sum(helps, ({ taskId }) => taskId),
        most(situation.tasks),
      );
      for (const help of helps) {
        const weighed = weigh(situation, help);
        const limit = 'leadsNowhere' in weighed ? 0 : weighed.mostHoursPerWeek;
        expect(help.hoursPerWeek).toBeLessThanOrEqual(limit);
        expect(help.hoursPerWeek % 0.25).toBe(0);
      }
    }));

  it('the order in which things were stored does not matter', () =>
    fc.assert(
      fc.property(
        arbitrarySituation.chain((situation) => fc.tuple(fc.constant(situation), reordered(situation))),
        ([situation, other]) => expect(planForTeams(other, ask)).toEqual(planForTeams(situation, ask)),
      ),
      { numRuns: 100 },
    ));

  it('pins of its own help keep the plan as it is, in hours and wishes', () =>
    holds((situation) => {
      const plan = planForTeams(situation, ask);
      const pinned = plan.helps.filter(({ standing }) => standing === 'planned');
      const again = planForTeams(situation, { ...ask, pinned });
      expect(again.pinsNotKept).toEqual([]);
      expect(again.totals).toEqual(plan.totals);
      expect(again.helps.filter(({ standing }) => standing === 'pinned')).toHaveLength(pinned.length);
    }));

  it('a pair that is excluded is not in the plan', () =>
    holds((situation) => {
      const [first] = planForTeams(situation, ask).helps.filter(({ standing }) => standing === 'planned');
      if (!first) return;
      const workId = first.taskId ?? first.needId;
      const { helps } = planForTeams(situation, { ...ask, excluded: [{ offerId: first.offerId, workId }] });
      expect(helps.filter((help) => help.offerId === first.offerId && (help.taskId ?? help.needId) === workId)).toEqual(
        [],
      );
    }));

  it('opening a barrier never makes a plan worse in the first goal that it changes', () =>
    holds((situation) => {
      const weighed = weighTeams(situation, ask);
      const plan = planWeighed(weighed, ask);
      for (const barrier of barriersToOpen(weighed, ask)) {
        const { code, policyId } = barrier;
        const opened = planWeighed(weighed, { ...ask, changes: { lifted: [{ code, policyId }] } });
        const changed = reachedIn(opened).map((value, goal) => value - (reachedIn(plan)[goal] ?? NaN));
        expect(changed.find((more) => Math.abs(more) > 1e-4) ?? 0).toBeGreaterThanOrEqual(0);
        expect(openingOf(weighed, ask, { plan, barrier }).difference.hoursFreed).toEqual(expect.any(Number));
      }
    }));
});
