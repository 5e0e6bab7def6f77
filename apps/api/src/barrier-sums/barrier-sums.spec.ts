import { afterAll, describe, expect, it } from '@jest/globals';
import type { TeamId } from '@kring/care-network';
import { exampleOrganisation } from '@kring/example-organisation';
import { barriersOfTeams, type Situation } from '@kring/matching';
import { BarrierSums } from './barrier-sums.js';
import { SumsThread } from './sums-thread.js';

/** An organisation as matching sees it, of so many clients. */
function situationOf(clients: number): { readonly situation: Situation; readonly teamIds: readonly TeamId[] } {
  const today = '2026-11-24';
  const { people, ties, teams, clients: cared, ...rest } = exampleOrganisation({ clients, today });
  const offering = new Set(rest.offers.map(({ personId }) => personId));
  const helpers = people
    .filter(({ person }) => offering.has(person.id))
    .map((known) => ({ ...known, ties: ties.filter(({ to }) => to === known.person.id), agreedHoursPerWeek: 0 }));
  const own = cared.map(({ teamId, client }) => ({ teamId, clientId: client.id, personId: client.personId }));
  return { situation: { ...rest, today, helpers, clients: own }, teamIds: teams.map(({ team }) => team.id) };
}

const sums = new BarrierSums();
const thread = new SumsThread();
afterAll(async () => {
  await sums.onModuleDestroy();
  await thread.end();
});

describe('what barriers hold back', () => {
  const large = situationOf(400);

  it('is the same on a thread as it is here, and leaves others their turn', async () => {
    let turns = 0;
    const count = setInterval(() => turns++, 0);
    const found = await sums.ofTeams(large.situation, large.teamIds).finally(() => clearInterval(count));
    expect(found).toEqual(barriersOfTeams(large.situation, large.teamIds));
    expect(found.length).toBeGreaterThan(5);
    expect(turns).toBeGreaterThan(0);
  });

  it('is added up for several who ask at once', async () => {
    const small = situationOf(40);
    const [one, other] = await Promise.all([
      thread.ask(small.situation, small.teamIds),
      thread.ask(small.situation, small.teamIds.slice(0, 1)),
    ]);
    expect(one).toEqual(barriersOfTeams(small.situation, small.teamIds));
    expect(other).toEqual(barriersOfTeams(small.situation, small.teamIds.slice(0, 1)));
  });

  it('is told to be lost when the thread ends, and asked again of another', async () => {
    const lost = thread.ask(large.situation, large.teamIds);
    const ended = thread.end();
    await expect(lost).rejects.toThrow('Barriers could not be added up');
    await ended;
    expect(await thread.ask(large.situation, large.teamIds)).toEqual(barriersOfTeams(large.situation, large.teamIds));
  });

  it('is nothing without teams', async () => {
    expect(await sums.ofTeams(large.situation, [])).toEqual([]);
  });
});
