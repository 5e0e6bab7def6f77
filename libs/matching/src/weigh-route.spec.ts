import { describe, expect, it } from '@jest/globals';
import type { NeedId, OfferId, TaskId, TeamId } from '@kring/care-network';
import { situationFrom, type ToldSituation } from '../test/situation-from.js';
import { barriersOfTeams } from './barriers-of-teams.js';
import { suggestionsForTeam } from './suggestions-for-team.js';
import { weighRoute } from './weigh-route.js';

const story: ToldSituation = {
  today: '2026-11-24',
  helpers: [{ person: { id: 'Henk' } }],
  offers: [{ id: 'bookkeeping', personId: 'Henk', skills: ['administration.bookkeeping'], hoursPerWeek: 3 }],
  needs: [
    {
      id: 'shopping',
      teamId: 'Lindenhof',
      taskKind: 'activity',
      skills: ['activity.shopping'],
      performer: 'staff',
      hoursPerWeek: 2,
    },
    {
      id: 'visits',
      teamId: 'Lindenhof',
      taskKind: 'company',
      skills: ['company'],
      performer: 'network',
      hoursPerWeek: 2,
    },
    {
      id: 'his own',
      teamId: 'Lindenhof',
      taskKind: 'administration',
      beneficiary: { kind: 'client', clientId: 'client Henk' },
      hoursPerWeek: 1,
    },
    { id: 'elsewhere', teamId: 'Esdoorn', taskKind: 'activity', performer: 'staff', hoursPerWeek: 2 },
  ],
  tasks: [
    {
      id: 'books',
      teamId: 'Lindenhof',
      taskKind: 'administration',
      skills: ['administration.bookkeeping'],
      hoursPerWeek: 2,
    },
    {
      id: 'books elsewhere',
      teamId: 'Esdoorn',
      taskKind: 'administration',
      skills: ['administration.bookkeeping'],
      hoursPerWeek: 2,
    },
  ],
  policies: [{ id: 'kept', taskKind: 'administration', keptFor: 'staff', ground: 'custom', statement: 'Staff do it.' }],
  clients: [{ clientId: 'client Henk', personId: 'Henk', teamId: 'Lindenhof' }],
};
const situation = situationFrom(story);
const withoutPolicy = situationFrom({ ...story, policies: [] });

const offerId = 'bookkeeping' as OfferId;
const taskId = 'books' as TaskId;
const direct = (needId: string, offer = offerId) => weighRoute(situation, { offerId: offer, needId: needId as NeedId });
const handover = (freesFor: readonly string[], task: TaskId = taskId) =>
  weighRoute(situation, { offerId, taskId: task, freesFor: freesFor as readonly NeedId[] });

describe('a route that someone has in mind', () => {
  it('meets the same barriers as every suggestion, also when the offer has no skill of this kind', () => {
    const weighed = direct('shopping');
    expect('barriers' in weighed && weighed.barriers.map(({ code }) => code)).toEqual(['needForStaff', 'skillMissing']);
  });

  it('may hand a task over without saying what the freed hours are for', () => {
    expect(handover([])).toMatchObject({
      barriers: [{ code: 'policyCustom', policyId: 'kept' }],
      mostHoursPerWeek: 2,
    });
    const open = weighRoute(withoutPolicy, { offerId, taskId, freesFor: ['shopping' as NeedId] });
    expect(open).toEqual({
      ...{ barriers: [], mostHoursPerWeek: 2, workHoursLeft: 2, opensUntil: null },
      ...{ teamId: 'Lindenhof', handedOn: [] },
      freed: [{ needId: 'shopping', teamId: 'Lindenhof', hoursPerWeek: 2 }],
    });
  });

  it('is open until the first of the experiments ends that it needs', () => {
    const trial = { id: 'trial', policyId: 'kept', teamId: 'Lindenhof', state: 'agreed' } as const;
    const network = { id: 'left', taskKind: 'activity', keptFor: 'network', ground: 'custom' } as const;
    const opened = situationFrom({
      ...story,
      policies: [...story.policies!, network],
      experiments: [
        { ...trial, period: { from: '2026-11-01', until: '2026-12-31' } },
        { ...trial, id: 'other', policyId: 'left', period: { from: '2026-11-01', until: '2026-12-15' } },
      ],
    });
    expect(weighRoute(opened, { offerId, taskId, freesFor: [] })).toMatchObject({ opensUntil: '2026-12-31' });
    expect(weighRoute(opened, { offerId, taskId, freesFor: ['shopping' as NeedId] })).toMatchObject({
      barriers: [],
      opensUntil: '2026-12-15',
    });
  });

  it.each([
    ['offer', () => direct('shopping', 'no offer' as OfferId)],
    ['offer', () => direct('his own')],
    ['need', () => direct('no need')],
    ['task', () => handover(['shopping'], 'no task' as TaskId)],
  ] as const)('leads nowhere when there is nothing at the end of the %s', (leadsNowhere, weigh) => {
    expect(weigh()).toEqual({ leadsNowhere });
  });

  it.each(['no need', 'visits', 'elsewhere'])('leads nowhere when freed hours cannot go to a need: %s', (needId) => {
    expect(handover([needId])).toEqual({ leadsNowhere: 'freesFor', needId });
    expect(handover(['shopping', needId])).toEqual({ leadsNowhere: 'freesFor', needId });
  });
});

describe('what holds back how much over several teams', () => {
  const teams = ['Lindenhof', 'Esdoorn'] as TeamId[];
  const ofPolicy = (sums: ReturnType<typeof barriersOfTeams>) => sums.find(({ policyId }) => policyId !== null);

  it('counts an offer once that waits in both', () => {
    expect(ofPolicy(barriersOfTeams(situation, teams))?.inAll).toMatchObject({ offers: 1, offeredHoursPerWeek: 3 });
  });

  it('is for one team what its own sums say', () => {
    for (const team of teams)
      expect(barriersOfTeams(situation, [team])).toEqual(suggestionsForTeam(situation, team).barriers);
  });

  it('looks at an offer where it is at home: where the helper is known, or whom it is meant for', () => {
    const tie = { clientId: 'client Anna', from: 'Anna', to: 'Henk' };
    const clients = [{ clientId: 'client Anna', personId: 'Anna', teamId: 'Esdoorn' }];
    const known = situationFrom({ ...story, clients, helpers: [{ person: { id: 'Henk' }, ties: [tie] }] });
    expect(teams.map((team) => barriersOfTeams(known, [team]).length > 0)).toEqual([false, true]);
    const [offer] = story.offers!;
    const meant = situationFrom({
      ...story,
      clients,
      offers: [{ ...offer, audience: { kind: 'client', clientId: 'client Anna' } }],
    });
    expect(teams.map((team) => barriersOfTeams(meant, [team]).length > 0)).toEqual([false, true]);
  });

  it('is nothing without teams', () => {
    expect(barriersOfTeams(situation, [])).toEqual([]);
  });
});
