import { describe, expect, it } from '@jest/globals';
import type { NeedId, OfferId, TeamId } from '@kring/care-network';
import { situationFrom, type ToldSituation } from '../test/situation-from.js';
import { routeKey } from './suggestion.js';
import { suggestionsForNeed } from './suggestions-for-need.js';
import { suggestionsForOffer } from './suggestions-for-offer.js';
import { suggestionsForTeam } from './suggestions-for-team.js';

const shopping = 'shopping evening' as NeedId;
const lindenhof = 'Lindenhof' as TeamId;

const story: ToldSituation = {
  today: '2026-11-24',
  helpers: [{ person: { id: 'Henk' } }, { person: { id: 'Anna' } }, { person: { id: 'Zara' } }],
  offers: [
    {
      id: 'bookkeeping',
      personId: 'Henk',
      skills: ['administration.bookkeeping'],
      ratherNot: ['activity'],
      hoursPerWeek: 3,
    },
    { id: 'shopping b', personId: 'Anna', skills: ['activity.shopping'], hoursPerWeek: 1 },
    { id: 'shopping a', personId: 'Zara', skills: ['activity.shopping'], hoursPerWeek: 1 },
  ],
  needs: [
    {
      id: shopping,
      teamId: lindenhof,
      taskKind: 'activity',
      skills: ['activity.shopping'],
      hoursPerWeek: 3,
    },
  ],
  tasks: [
    {
      id: 'books',
      teamId: lindenhof,
      taskKind: 'administration',
      skills: ['administration.bookkeeping'],
      hoursPerWeek: 6,
    },
  ],
};
const situation = situationFrom(story);
const keys = (suggestions: ReturnType<typeof suggestionsForNeed>) => suggestions.map(({ route }) => routeKey(route));

describe('suggestions for a need', () => {
  it('weigh direct routes and chains together, and break ties by id', () => {
    expect(keys(suggestionsForNeed(situation, shopping))).toEqual([
      'direct:shopping a:shopping evening',
      'direct:shopping b:shopping evening',
      'chain:bookkeeping:books:shopping evening',
    ]);
  });

  it('are no more than what was asked for', () => {
    expect(keys(suggestionsForNeed(situation, shopping, { most: 1 }))).toEqual(['direct:shopping a:shopping evening']);
  });

  it('leave out offers of another kind, unless these are asked for', () => {
    const unrelated = suggestionsForNeed(situation, shopping, { includeUnrelated: true }).find(
      ({ route }) => routeKey(route) === 'direct:bookkeeping:shopping evening',
    );
    expect(unrelated?.barriers.map(({ code }) => code)).toEqual(['ratherNot', 'skillMissing']);
  });

  it('are none for a need that is met, or that nobody knows', () => {
    const met = situationFrom({ ...story, needs: [{ ...story.needs?.[0], state: 'met' }] });
    expect([suggestionsForNeed(met, shopping), suggestionsForNeed(situation, 'unknown' as NeedId)]).toEqual([[], []]);
  });

  it('do not send freed staff to a need that is for the network only', () => {
    const forNetwork = situationFrom({ ...story, needs: [{ ...story.needs?.[0], performer: 'network' }] });
    expect(suggestionsForNeed(forNetwork, shopping).filter(({ route }) => route.kind === 'chain')).toEqual([]);
  });

  it('do not hand over a task of another team', () => {
    const elsewhere = situationFrom({ ...story, tasks: [{ ...story.tasks?.[0], teamId: 'Beukenhof' }] });
    expect(suggestionsForNeed(elsewhere, shopping).filter(({ route }) => route.kind === 'chain')).toEqual([]);
  });

  it('give a need no more than it still asks once a chain was agreed for it', () => {
    const partly = situationFrom({
      ...story,
      matches: [
        {
          id: 'agreed',
          offerId: 'bookkeeping',
          target: { kind: 'task', taskId: 'books' },
          freesFor: [{ needId: shopping, hoursPerWeek: 2.5 }],
          hoursPerWeek: 2.5,
          state: 'accepted',
          proposedAt: '2026-11-01T10:00:00.000Z',
        },
      ],
    });
    expect(suggestionsForNeed(partly, shopping).map(({ route }) => route.hoursPerWeek)).toEqual([0.5, 0.5, 0.5]);
  });
});

describe('suggestions for an offer', () => {
  it('say where it could go', () => {
    expect(keys(suggestionsForOffer(situation, 'bookkeeping' as OfferId))).toEqual([
      'chain:bookkeeping:books:shopping evening',
    ]);
  });

  it('are none for an offer that nobody knows', () => {
    expect(suggestionsForOffer(situation, 'unknown' as OfferId)).toEqual([]);
  });
});

describe('suggestions for a team', () => {
  it('put needs with an open route first', () => {
    const closedNeed = {
      id: 'a closed one',
      teamId: lindenhof,
      taskKind: 'garden',
      skills: ['garden.pruning'],
      hoursPerWeek: 1,
    };
    const nobodyFor = situationFrom({ ...story, tasks: [], needs: [closedNeed, ...(story.needs ?? [])] });
    expect(
      suggestionsForTeam(nobodyFor, lindenhof).needs.map(({ needId, openRoutes }) => [needId, openRoutes]),
    ).toEqual([
      [shopping, 2],
      ['a closed one', 0],
    ]);
  });

  it('do not count help as held back when it has an open route', () => {
    const withCustom = situationFrom({
      ...story,
      policies: [
        { id: 'custom', taskKind: 'administration', keptFor: 'staff', ground: 'custom', statement: 'By custom.' },
      ],
    });
    const [custom] = suggestionsForTeam(withCustom, lindenhof).barriers;
    expect(custom?.alone).toEqual({ offers: 1, offeredHoursPerWeek: 3, needs: 0, neededHoursPerWeek: 0 });
  });

  it('are empty lists for a team that nobody knows', () => {
    const unknown = 'unknown' as TeamId;
    expect(suggestionsForTeam(situation, unknown)).toEqual({ teamId: unknown, needs: [], barriers: [] });
  });
});
