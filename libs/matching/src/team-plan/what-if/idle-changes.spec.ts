import { describe, expect, it } from '@jest/globals';
import type { TeamId } from '@kring/care-network';
import { situationFrom, type ToldSituation } from '../../../test/situation-from.js';
import {
  barriersOfPlan,
  idleChanges,
  neverLifted,
  planWeighed,
  weighTeams,
  type PlanQuestion,
  type WhyIdle,
} from '../index.js';

const lindenhof = 'Lindenhof' as TeamId;
const period = { from: '2026-11-24', until: '2027-02-24' };
type Changes = NonNullable<PlanQuestion['changes']>;

const keptForStaff = (taskKind: string, ground: string, keptFor = 'staff') => ({
  ...{ id: `${taskKind} for ${keptFor}`, taskKind, keptFor, ground, statement: 'Zo is het.', source: null },
  ...{ ownerId: null, decidedOn: null, reviewOn: null, version: 1 },
});
const barrier = (code: string, policyId: string | null = null) => ({ code, policyId });

/** Why each of these what-ifs changes nothing: what it is, the reason, and what else stands in the way. */
function idle(told: ToldSituation, changes: object, more: Partial<PlanQuestion> = {}) {
  const question: PlanQuestion = { teamIds: [lindenhof], period, ...more };
  const wondered: PlanQuestion = { ...question, changes: changes as Changes };
  const situation = situationFrom(told);
  const base = planWeighed(weighTeams(situation, question), question);
  const weighed = weighTeams(situation, wondered);
  const plan = planWeighed(weighed, wondered);
  return idleChanges({ weighed, question: wondered, plan, base }).map(({ about, why, barriers }) => [
    about.what,
    why,
    ...barriers.map(({ code, policyId }) => (policyId === null ? code : `${code} ${policyId}`)),
  ]);
}

const work = (id: string, taskKind: string, more: object = {}) => ({
  ...{ id, teamId: lindenhof, taskKind, skills: [taskKind], hoursPerWeek: 2 },
  ...more,
});
const told = (more: object): ToldSituation => ({ today: '2026-11-24', ...more }) as ToldSituation;
const extra = (taskKind: string) => ({ extraOffers: [{ taskKind, hoursPerWeek: 2 }] });
const pool = work('to the pool', 'transport');
const shopping = work('shopping evening', 'activity', { performer: 'staff' });
const books = work('books', 'administration');

const ans = { person: { id: 'Ans' } };
const drives = { id: 'drives', personId: 'Ans', skills: ['transport'], hoursPerWeek: 2 };

describe('a what-if that changes nothing', () => {
  it.each<[string, ToldSituation, object, readonly [WhyIdle, ...string[]]]>([
    ['help that nobody asks', told({ needs: [pool] }), extra('garden'), ['nothingFits']],
    [
      'help that a policy keeps away',
      told({ needs: [pool], policies: [keptForStaff('transport', 'custom')] }),
      extra('transport'),
      ['barriers', 'policyCustom transport for staff'],
    ],
    [
      'help where all is met already',
      told({ helpers: [ans], offers: [drives], needs: [pool] }),
      extra('transport'),
      ['allMet'],
    ],
    [
      'help with a task in a team without needs for staff',
      told({ needs: [{ ...pool, performer: 'network' }], tasks: [books] }),
      extra('administration'),
      ['freesNothing'],
    ],
  ])('says of %s why', (_, situation, changes, [why, ...barriers]) => {
    const found = idle(situation, changes);
    expect(found.filter(([what]) => what === 'extraOffer')).toEqual([['extraOffer', why, ...barriers]]);
  });

  it('says that work may not be handed over when the question allows none', () => {
    const situation = told({ needs: [shopping], tasks: [books] });
    expect(idle(situation, extra('administration'), { mostHandovers: 0 })).toEqual([['extraOffer', 'noHandovers']]);
    expect(idle(situation, extra('administration'))).toEqual([]);
  });

  const closedTwice = told({
    helpers: [ans],
    offers: [drives],
    needs: [{ ...pool, certificateRequired: true }],
    policies: [keptForStaff('transport', 'custom')],
  });
  const custom = barrier('policyCustom', 'transport for staff');

  it('names what remains beside a barrier that is lifted, and falls silent once that is lifted too', () => {
    expect(idle(closedTwice, { lifted: [custom] })).toEqual([['lifted', 'barriers', 'certificateMissing']]);
    expect(idle(closedTwice, { lifted: [barrier('certificateMissing')] })).toEqual([
      ['lifted', 'barriers', 'policyCustom transport for staff'],
    ]);
    expect(idle(closedTwice, { lifted: [custom, barrier('certificateMissing')] })).toEqual([]);
  });

  it('says when nothing waits behind a barrier', () => {
    expect(idle(closedTwice, { lifted: [barrier('tooFar')] })).toEqual([['lifted', 'nothingBehind']]);
  });

  it('says of a need that gets nothing whether nobody offers, or what stands in the way', () => {
    const need = (taskKind: string) => ({
      extraNeeds: [{ teamId: lindenhof, taskKind, hoursPerWeek: 1, performer: 'network' }],
    });
    expect(idle(told({ needs: [pool] }), need('garden'))).toEqual([['extraNeed', 'nothingFits']]);
    expect(idle(closedTwice, need('transport'))).toEqual([
      ['extraNeed', 'barriers', 'policyCustom transport for staff'],
    ]);
    expect(idle(told({ helpers: [ans], offers: [drives], needs: [pool] }), need('transport')).length).toBe(0);
  });

  it('says that the plan does not rest on what is left out or kept for staff', () => {
    const situation = told({ helpers: [ans], offers: [drives], needs: [pool, work('garden', 'garden')] });
    expect(idle(situation, { withoutNeeds: ['garden'] })).toEqual([['withoutNeed', 'notInPlan']]);
    expect(idle(situation, { withoutOffers: ['drives'] })).toEqual([]);
    expect(idle(situation, { extraPolicies: [{ taskKind: 'garden', keptFor: 'staff' }] })).toEqual([
      ['extraPolicy', 'notInPlan'],
    ]);
  });
});

describe('what stands in the way of a plan', () => {
  const situation = situationFrom(
    told({
      helpers: [ans, { person: { id: 'Bea' } }],
      offers: [drives, { id: 'drives too', personId: 'Bea', skills: ['transport'], hoursPerWeek: 3 }],
      needs: [{ ...pool, certificateRequired: true }],
      policies: [keptForStaff('transport', 'custom'), keptForStaff('transport', 'law', 'staff')].map((each, index) => ({
        ...each,
        id: `policy ${index}`,
      })),
    }),
  );
  const question: PlanQuestion = { teamIds: [lindenhof], period };

  it('counts apart what can be lifted to see what that brings, and what is for nobody to lift', () => {
    const { toOpen, others } = barriersOfPlan(weighTeams(situation, question), question);
    expect([...toOpen, ...others].map(({ code }) => code).sort()).toEqual([
      'certificateMissing',
      'policyCustom',
      'policyLaw',
    ]);
    expect(toOpen.some(({ code }) => neverLifted.has(code))).toBe(false);
    expect(others.map(({ code }) => code)).toContain('policyLaw');
  });

  it('no longer counts behind one barrier who only waited for another that is lifted', () => {
    const onlyCertificate = situationFrom(
      told({
        helpers: [ans],
        offers: [drives, { id: 'gardens', personId: 'Ans', skills: ['garden'], hoursPerWeek: 3 }],
        needs: [{ ...pool, certificateRequired: true }, work('garden', 'garden', { certificateRequired: true })],
        policies: [keptForStaff('garden', 'custom')],
      }),
    );
    const sums = (changes: Changes) => {
      const asked = { ...question, changes };
      return barriersOfPlan(weighTeams(onlyCertificate, asked), asked).toOpen.map(({ code, alone, inAll }) => [
        code,
        alone.offers,
        inAll.offers,
      ]);
    };
    expect(sums({})).toEqual([
      ['certificateMissing', 1, 2],
      ['policyCustom', 0, 1],
    ]);
    expect(sums({ lifted: [barrier('certificateMissing') as never] })).toEqual([['policyCustom', 1, 1]]);
  });
});
