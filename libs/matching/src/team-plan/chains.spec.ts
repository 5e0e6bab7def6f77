import { describe, expect, it } from '@jest/globals';
import type { NeedId, OfferId, TaskId, TeamId } from '@kring/care-network';
import { situationFrom, type ToldSituation } from '../../test/situation-from.js';
import { loadProver } from '../plan/index.js';
import { planForTeams, type PlanQuestion } from './index.js';

const period = { from: '2026-11-24', until: '2027-02-24' };
const [lindenhof, beukenhof] = ['Lindenhof' as TeamId, 'Beukenhof' as TeamId];
const ask = (more: Partial<PlanQuestion> = {}): PlanQuestion => ({ teamIds: [beukenhof, lindenhof], period, ...more });

/** Henk keeps the books of Lindenhof; its staff can then keep those of Beukenhof, whose staff have time for the garden. */
const books: ToldSituation = {
  today: '2026-11-24',
  helpers: [{ person: { id: 'Henk' } }],
  offers: [
    {
      id: 'books',
      personId: 'Henk',
      skills: ['administration'],
      hoursPerWeek: 3,
      audience: { kind: 'team', teamId: lindenhof },
    },
  ],
  tasks: [
    { id: 'books of Lindenhof', teamId: lindenhof, taskKind: 'administration', hoursPerWeek: 4 },
    { id: 'books of Beukenhof', teamId: beukenhof, taskKind: 'administration', hoursPerWeek: 3 },
  ],
  needs: [{ id: 'garden', teamId: beukenhof, taskKind: 'garden', hoursPerWeek: 2, performer: 'staff' }],
} as never;

const met = (question: PlanQuestion, told: ToldSituation = books) =>
  planForTeams(situationFrom(told), question).totals.hoursMet;

describe('a chain across teams', () => {
  it('goes on from the freed staff of one team to a task of another, when the question allows it', () => {
    expect(met(ask())).toBe(0);
    const { helps, takeovers } = planForTeams(situationFrom(books), ask({ mostHandovers: 2 }));
    expect(helps).toHaveLength(1);
    expect(helps[0]).toMatchObject({ taskId: 'books of Lindenhof', needId: 'garden', teamId: beukenhof });
    expect(helps[0]?.via).toEqual([
      { taskId: 'books of Lindenhof', teamId: lindenhof, hoursPerWeek: 2 },
      { taskId: 'books of Beukenhof', teamId: beukenhof, hoursPerWeek: 2 },
    ]);
    expect(takeovers).toMatchObject([{ offerId: 'books', taskId: 'books of Lindenhof', teamId: lindenhof }]);
  });

  it('is not for staff who have no work of that kind', () => {
    const [first, second] = books.tasks ?? [];
    expect(met(ask({ mostHandovers: 2 }), { ...books, tasks: [first!, { ...second!, taskKind: 'transport' }] })).toBe(
      0,
    );
  });

  it('is closed where a policy keeps the task for the network', () => {
    const [first, second] = books.tasks ?? [];
    const driving = { ...second!, skills: ['transport.driving'] } as never;
    const both = { ...first!, skills: ['administration', 'transport.driving'] } as never;
    const [offer] = books.offers ?? [];
    const offers = [{ ...offer!, skills: ['administration', 'transport.driving'] }] as never;
    const told = { ...books, offers, tasks: [both, driving] };
    const policy = { id: 'driving', taskKind: 'transport', keptFor: 'network', ground: 'custom', statement: 'Ours.' };
    expect(met(ask({ mostHandovers: 2 }), told)).toBe(2);
    const kept = { ...told, policies: [policy] as never };
    expect(met(ask({ mostHandovers: 2 }), kept)).toBe(0);
    const lifted = [{ code: 'policyCustom', policyId: 'driving' }] as never;
    expect(met(ask({ mostHandovers: 2, changes: { lifted } }), kept)).toBe(2);
  });

  it('stays when it is pinned with its way, and not where a step of it is closed', () => {
    const via = [{ taskId: 'books of Lindenhof' as TaskId }, { taskId: 'books of Beukenhof' as TaskId }];
    const route = { offerId: 'books' as OfferId, needId: 'garden' as NeedId, taskId: 'books of Lindenhof' as TaskId };
    const pinned = [{ ...route, hoursPerWeek: 1, via }];
    const plan = planForTeams(situationFrom(books), ask({ mostHandovers: 2, pinned }));
    expect(plan.helps.map(({ standing, hoursPerWeek }) => [standing, hoursPerWeek])).toEqual([
      ['pinned', 1],
      ['planned', 1],
    ]);
    expect(plan.pinsNotKept).toEqual([]);
    expect(planForTeams(situationFrom(books), ask({ pinned })).pinsNotKept).toEqual([
      { ...pinned[0], hoursPerWeek: 0 },
    ]);
  });

  it('leaves all help direct when no handover may be', () => {
    expect(met({ ...ask({ mostHandovers: 1 }), teamIds: [lindenhof] })).toBe(0);
    const garden = { ...books.needs![0]!, teamId: lindenhof } as never;
    expect(met(ask({ mostHandovers: 1 }), { ...books, needs: [garden] })).toBe(2);
    expect(met(ask({ mostHandovers: 0 }), { ...books, needs: [garden] })).toBe(0);
  });
});

describe('a task that is taken over', () => {
  it('is one ask, with all needs that it frees hours for', () => {
    const needs = ['hedge', 'lawn'].map((id) => ({
      ...books.needs![0]!,
      id,
      teamId: lindenhof,
      hoursPerWeek: 1,
    })) as never;
    const { helps, takeovers } = planForTeams(situationFrom({ ...books, needs }), ask());
    expect(helps).toHaveLength(2);
    expect(takeovers).toEqual([
      {
        ...{ offerId: 'books', taskId: 'books of Lindenhof', personId: 'Henk', teamId: lindenhof },
        ...{ standing: 'planned', hoursPerWeek: 2 },
        frees: ['hedge', 'lawn'].map((needId) => ({
          ...{ needId, teamId: lindenhof, clientId: null, hoursPerWeek: 1 },
          via: [{ taskId: 'books of Lindenhof', teamId: lindenhof, hoursPerWeek: 1 }],
        })),
      },
    ]);
  });
});

describe('a takeover that was asked and waits', () => {
  const needs = ['hedge', 'lawn'].map((id) => ({
    ...{ ...books.needs![0]!, id, teamId: lindenhof, hoursPerWeek: 1 },
  })) as never;
  const asked = (freesFor: readonly object[], hoursPerWeek = 2) => {
    const target = { kind: 'task', taskId: 'books of Lindenhof' };
    const match = { id: 'm', offerId: 'books', target, freesFor, hoursPerWeek, state: 'proposed' };
    const matches = [{ ...match, proposedAt: '2026-11-20T10:00:00.000Z' }] as never;
    return planForTeams(situationFrom({ ...books, needs, matches }), ask({ mostHandovers: 1 }));
  };
  const freeing = (...needIds: readonly string[]) => needIds.map((needId) => ({ needId, hoursPerWeek: 1 }));

  it('keeps for each need the hours that it would free', () => {
    const { takeovers, clients } = asked(freeing('hedge', 'lawn'));
    expect(takeovers.map(({ standing, frees }) => [standing, frees.map(({ needId }) => needId)])).toEqual([
      ['asked', ['hedge', 'lawn']],
    ]);
    expect(clients.map(({ askedBefore }) => askedBefore)).toEqual([1]);
  });

  it('keeps its other hours too, though they free nothing that is named', () => {
    const { helps } = asked(freeing('lawn'));
    expect(helps.map(({ needId, standing, hoursPerWeek }) => [needId, standing, hoursPerWeek])).toEqual([
      ['lawn', 'asked', 1],
    ]);
  });
});

describe('whole needs', () => {
  const gardens: ToldSituation = {
    today: '2026-11-24',
    helpers: [{ person: { id: 'Ans' } }, { person: { id: 'Bo' } }],
    offers: ['Ans', 'Bo'].map((personId) => ({ id: `by ${personId}`, personId, skills: ['garden'], hoursPerWeek: 3 })),
    needs: ['hedge', 'lawn', 'roses'].map((id) => ({ id, teamId: lindenhof, taskKind: 'garden', hoursPerWeek: 2 })),
  } as never;
  const whole = ['hedge', 'lawn', 'roses'] as NeedId[];
  const question = ask({ teamIds: [lindenhof], whole });

  it('are met whole or not at all, and proven in time by a prover', async () => {
    const options = { now: () => performance.now(), timeLimitMs: 10_000, prover: await loadProver() };
    const plan = planForTeams(situationFrom(gardens), question, options);
    expect(plan.needs.map(({ hoursMet }) => hoursMet).sort()).toEqual([0, 2, 2]);
    expect(plan.proof).toEqual({
      ...{ optimal: true, gapHours: 0, gapNeeds: 0, gapGoal: null, cutBy: null },
      ...{ certificateChecked: true, exactGoals: ['waited', 'met', 'wishes', 'turns'] },
    });
  });

  it('are met as many as can be before more hours, also beside needs that can be divided', async () => {
    const [ans] = gardens.offers ?? [];
    const asked = { orchard: 4, hedge: 1, lawn: 1, roses: 1 };
    const needs = Object.entries(asked).map(([id, hoursPerWeek]) => ({ ...gardens.needs![0]!, id, hoursPerWeek }));
    const situation = situationFrom({ ...gardens, offers: [{ ...ans!, hoursPerWeek: 4 }], needs } as never);
    const options = { now: () => performance.now(), prover: await loadProver() };
    for (const whole of [['orchard', 'hedge', 'lawn', 'roses'], ['orchard', 'hedge'], ['orchard']] as NeedId[][]) {
      const { values, proof } = planForTeams(situation, { ...question, whole }, options);
      expect([values.met, proof.gapNeeds, proof.optimal]).toEqual([3, 0, true]);
      expect(values.wishes).toBe(3);
    }
    expect(planForTeams(situation, { ...question, whole: ['hedge'] as NeedId[] }, options).values).toMatchObject({
      ...{ met: 3, wishes: 4 },
    });
  });

  it('keep all goals in their strict order where they come out whole by themselves', () => {
    const two = { ...gardens, needs: gardens.needs!.slice(0, 2) };
    const [ans] = gardens.offers ?? [];
    const alone = { ...two, offers: [{ ...ans!, hoursPerWeek: 4 }] } as never;
    expect(planForTeams(situationFrom(alone), question).proof.exactGoals).toHaveLength(9);
  });
});
