import { describe, expect, it } from '@jest/globals';
import type { NeedId, OfferId, TaskId, TeamId } from '@kring/care-network';
import { goldenCases } from '../../test/golden-case.js';
import { situationFrom, type ToldSituation } from '../../test/situation-from.js';
import { barriersToOpen, openingOf, planForTeams, planWeighed, weighTeams, type PlanQuestion } from './index.js';

const period = { from: '2026-11-24', until: '2027-02-24' };
const longer = { ...period, until: '2027-12-31' };
const lindenhof = 'Lindenhof' as TeamId;
const ask = (more: Partial<PlanQuestion> = {}): PlanQuestion => ({ teamIds: [lindenhof], period, ...more });

const accountant = (file: string) => {
  const found = goldenCases.find((golden) => golden.file === file);
  if (!found) throw new Error(file);
  return situationFrom(found.situation);
};

const custom = { code: 'policyCustom', policyId: 'administration for staff' } as never;

const driving: ToldSituation = {
  today: '2026-11-24',
  helpers: [{ person: { id: 'Ans' } }, { person: { id: 'Bea' } }],
  offers: [
    { id: 'drives a', personId: 'Ans', skills: ['transport.driving'], hoursPerWeek: 4 },
    { id: 'drives b', personId: 'Bea', skills: ['transport.driving'], hoursPerWeek: 4 },
  ],
  needs: [
    { id: 'to the pool', teamId: lindenhof, taskKind: 'transport', skills: ['transport.driving'], hoursPerWeek: 4 },
  ],
};
const routes = (question: PlanQuestion, told: ToldSituation = driving) =>
  planForTeams(situationFrom(told), question).helps.map(
    ({ offerId, taskId, needId, hoursPerWeek, standing }) =>
      `${offerId}${taskId === null ? '' : ` > ${taskId}`} > ${needId}: ${hoursPerWeek} ${standing}`,
  );

describe('the plan of the accountant’s team', () => {
  const situation = accountant('accountant-4-team.json');

  it('helps nobody while custom keeps administration for staff', () => {
    const plan = planForTeams(situation, ask());
    expect(plan.helps).toEqual([]);
    expect(plan.totals).toMatchObject({ needs: 1, needsMet: 0, hoursAsked: 3, hoursMet: 0 });
    expect(plan.needs[0]).toMatchObject({ why: 'barriers', barriers: ['policyCustom'] });
  });

  it('tells what opening it would bring, by planning again', () => {
    const weighed = weighTeams(situation, ask());
    const plan = planWeighed(weighed, ask());
    const openings = barriersToOpen(weighed, ask()).map((barrier) => openingOf(weighed, ask(), { plan, barrier }));
    expect(openings.map(({ barrier, difference, newlyMet }) => [barrier.code, difference.needsMet, newlyMet])).toEqual([
      ['policyCustom', 1, ['shopping evening on Thursday']],
      ['consentMissing', 0, []],
    ]);
    expect(openings[0]?.difference).toMatchObject({ hoursMet: 3, hoursFreed: 3 });
    expect(openings[0]?.barrier.inAll.offeredHoursPerWeek).toBe(5);
  });

  it('with that barrier lifted goes from Henk to the administration to freed hours to the shopping evening', () => {
    const plan = planForTeams(situation, ask({ changes: { lifted: [custom] } }));
    expect(plan.helps).toEqual([
      {
        offerId: 'bookkeeping, three hours',
        personId: 'Henk',
        taskId: 'administration of the home',
        needId: 'shopping evening on Thursday',
        teamId: lindenhof,
        clientId: null,
        hoursPerWeek: 3,
        via: [{ taskId: 'administration of the home', teamId: lindenhof, hoursPerWeek: 3 }],
        standing: 'planned',
        until: null,
        restsOn: [custom],
      },
    ]);
    expect(plan.totals).toMatchObject({ needsMet: 1, hoursMet: 3, hoursFreed: 3, helpers: 1 });
  });

  it('is the same without the policy, and then rests on nothing', () => {
    const withoutPolicies = ['administration for staff'] as never;
    const plan = planForTeams(situation, ask({ changes: { withoutPolicies } }));
    expect(plan.helps.map(({ hoursPerWeek, restsOn }) => [hoursPerWeek, restsOn])).toEqual([[3, []]]);
  });

  it('never takes a law away', () => {
    const lawful = { ...situation, policies: situation.policies.map((one) => ({ ...one, ground: 'law' as const })) };
    const lifted = [custom, { code: 'policyLaw', policyId: 'administration for staff' } as never];
    const withoutPolicies = ['administration for staff'] as never;
    expect(planForTeams(lawful, ask({ changes: { lifted, withoutPolicies } })).helps).toEqual([]);
  });
});

describe('a plan', () => {
  it('spreads what two could do alike over both', () => {
    expect(routes(ask())).toEqual(['drives a > to the pool: 2 planned', 'drives b > to the pool: 2 planned']);
  });

  it('leaves a whole need with one of them', () => {
    expect(routes(ask({ whole: ['to the pool' as NeedId] }))).toHaveLength(1);
  });

  it('keeps out a pair that is excluded', () => {
    const excluded = [{ offerId: 'drives a' as OfferId, workId: 'to the pool' as NeedId }];
    expect(routes(ask({ excluded }))).toEqual(['drives b > to the pool: 4 planned']);
  });

  it('keeps what is pinned, and tells a pin that cannot be', () => {
    const pin = { offerId: 'drives a' as OfferId, taskId: null, needId: 'to the pool' as NeedId, hoursPerWeek: 3 };
    const gone = { ...pin, offerId: 'gone' as OfferId };
    expect(routes(ask({ pinned: [pin] }))).toEqual([
      'drives a > to the pool: 3 pinned',
      'drives b > to the pool: 1 planned',
    ]);
    expect(planForTeams(situationFrom(driving), ask({ pinned: [gone] })).pinsNotKept).toEqual([
      { ...gone, hoursPerWeek: 0 },
    ]);
  });

  it('stays as it was when nothing else is lost by it', () => {
    const previous = [
      { offerId: 'drives b' as OfferId, taskId: null, needId: 'to the pool' as NeedId, hoursPerWeek: 2 },
    ];
    const told = { ...driving, needs: [{ ...driving.needs?.[0], hoursPerWeek: 2 }] };
    expect(routes(ask(), told)).toEqual(['drives a > to the pool: 2 planned']);
    expect(routes(ask({ previous }), told)).toEqual(['drives b > to the pool: 2 planned']);
  });

  it('keeps the hours of a question that is out', () => {
    const asked = {
      id: 'asked',
      offerId: 'drives a',
      target: { kind: 'need', needId: 'to the pool' },
      hoursPerWeek: 1,
      state: 'proposed',
      proposedAt: '2026-11-20T09:00:00.000Z',
    };
    expect(routes(ask(), { ...driving, matches: [asked] })).toEqual([
      'drives a > to the pool: 1 asked',
      'drives b > to the pool: 3 planned',
    ]);
  });

  it('gives no more hours than two have in common', () => {
    const [need] = driving.needs ?? [];
    const told = {
      ...driving,
      offers: (driving.offers ?? []).map((one) => ({
        ...one,
        times: [{ weekday: 3, startMinute: 600, endMinute: one.id === 'drives a' ? 690 : 630 }],
      })),
      needs: [{ ...need, times: [{ weekday: 3, startMinute: 540, endMinute: 780 }] }],
    };
    expect(routes(ask(), told)).toEqual(['drives a > to the pool: 1.5 planned', 'drives b > to the pool: 0.5 planned']);
  });

  it('meets two small needs rather than one large', () => {
    const need = (id: string, hoursPerWeek: number) => ({ ...driving.needs?.[0], id, hoursPerWeek });
    const told = {
      ...driving,
      offers: driving.offers?.slice(0, 1) ?? [],
      needs: [need('far', 4), need('near', 2), need('mill', 2)],
    };
    expect(routes(ask(), told)).toEqual(['drives a > mill: 2 planned', 'drives a > near: 2 planned']);
  });

  it('tells of which kind one more hour would be worth most', () => {
    const pool = { ...driving.needs?.[0], hoursPerWeek: 12 };
    const walk = { id: 'a walk', teamId: lindenhof, taskKind: 'company', hoursPerWeek: 2 };
    const plan = planForTeams(situationFrom({ ...driving, needs: [pool, walk] }), ask());
    expect(plan.worth.map(({ taskKind, workId, wishes }) => [taskKind, workId, wishes])).toEqual([
      ['company', 'a walk', 0.5],
      ['transport', 'to the pool', 0.08],
    ]);
  });

  it('shows the difference that an extra offer makes', () => {
    const extraOffers = [{ taskKind: 'transport' as const, hoursPerWeek: 2 }];
    const none = { ...driving, offers: [] };
    expect(routes(ask({ changes: { extraOffers } }), none)).toHaveLength(1);
    expect(routes(ask(), none)).toEqual([]);
  });

  it('tells until when help stands that rests on an experiment', () => {
    const plan = planForTeams(accountant('accountant-2-after.json'), ask({ period: longer }));
    expect(plan.helps.map(({ taskId, until }) => [taskId as TaskId, until])).toEqual([
      ['administration of the home', expect.any(String)],
    ]);
  });

  it('tells who is asked how often, and what each client gets', () => {
    const asked = {
      id: 'asked',
      offerId: 'drives a',
      target: { kind: 'need', needId: 'to the pool' },
      hoursPerWeek: 1,
      state: 'declined',
      proposedAt: '2026-11-20T09:00:00.000Z',
    };
    const bram = { clientId: 'Bram', personId: 'Bram himself', teamId: lindenhof };
    const ofBram = { ...driving.needs?.[0], beneficiary: { kind: 'client', clientId: 'Bram' } };
    const told = { ...driving, clients: [bram], needs: [ofBram], matches: [asked] };
    const { helpers, clients } = planForTeams(situationFrom(told), ask());
    expect(helpers).toEqual([{ personId: 'Bea', hoursPerWeek: 4, askedBefore: 0, askedNow: 1 }]);
    expect(clients).toEqual([{ clientId: 'Bram', needs: 1, needsMet: 1, hoursAsked: 4, hoursMet: 4, askedBefore: 1 }]);
  });

  it('asks for a task once, however many needs its freed hours go to', () => {
    const need = (id: string) => ({ id, teamId: lindenhof, taskKind: 'garden', hoursPerWeek: 1, performer: 'staff' });
    const drive = { ...driving.needs?.[0], id: 'drive', hoursPerWeek: 2 };
    const told = {
      ...driving,
      offers: driving.offers?.slice(0, 1) ?? [],
      tasks: [drive],
      needs: [need('x'), need('y')],
    };
    const { helps, helpers } = planForTeams(situationFrom(told), ask());
    expect(helps).toHaveLength(2);
    expect(helpers).toEqual([{ personId: 'Ans', hoursPerWeek: 2, askedBefore: 0, askedNow: 1 }]);
  });
});
