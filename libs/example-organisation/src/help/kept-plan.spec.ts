import { describe, expect, it } from '@jest/globals';
import { exampleOrganisation } from '../index.js';

const today = '2026-11-24';
const data = exampleOrganisation({ today });
const [kept, ...others] = data.keptPlans ?? [];

describe('the plan that the team of the story kept before', () => {
  it('is one, of its leader, for a period that began before today and is not the same as one from today', () => {
    expect(others).toEqual([]);
    const leader = data.accounts.find(({ account }) => account.id === kept?.keptById);
    expect([leader?.account.role, leader?.worksIn]).toEqual(['teamLeader', kept?.teamIds]);
    expect([kept?.from, kept?.until, kept?.keptAt.slice(0, 10)]).toEqual(['2026-10-03', '2027-01-02', '2026-10-03']);
  });

  it('led to the questions of since: a yes, a no, and one that waits for an answer', () => {
    const states = kept?.helps.map(
      ({ offerId, needId }) =>
        data.matches.find(({ target, ...match }) => match.offerId === offerId && Object.values(target).includes(needId))
          ?.state,
    );
    expect(states?.sort()).toEqual(['accepted', 'declined', 'proposed']);
  });

  it('adds up: what clients and the team as a whole get is what helpers do', () => {
    const hours = kept?.helps.reduce((sum, { hoursPerWeek }) => sum + hoursPerWeek, 0);
    expect(kept?.figures.hoursMet).toBe(hours);
    const ofTeam = new Set(
      data.needs.filter(({ beneficiary }) => beneficiary.kind === 'team').map(({ id }) => id as string),
    );
    const forTeam = kept?.helps.filter(({ needId }) => ofTeam.has(needId)) ?? [];
    const shared = kept?.shares.reduce((sum, { hoursMet }) => sum + hoursMet, 0) ?? 0;
    expect(shared + forTeam.reduce((sum, { hoursPerWeek }) => sum + hoursPerWeek, 0)).toBe(hours);
    expect(kept?.shares.some(({ hoursAsked, hoursMet }) => hoursAsked > 0 && hoursMet === 0)).toBe(true);
  });

  it('leaves all else as it is, also in an example of a few clients', () => {
    expect(exampleOrganisation({ today, clients: 1 }).keptPlans?.length).toBeLessThanOrEqual(1);
    expect(exampleOrganisation({ today })).toEqual(data);
  });
});
