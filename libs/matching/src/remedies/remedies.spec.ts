import { describe, expect, it } from '@jest/globals';
import type { NeedId, OfferId } from '@kring/care-network';
import fc from 'fast-check';
import { afterRemedy } from '../../test/after-remedies.js';
import { arbitrarySituation } from '../../test/arbitrary-situation.js';
import { reordered } from '../../test/reordered.js';
import { situationFrom, type ToldSituation } from '../../test/situation-from.js';
import type { Mover } from '../barrier.js';
import type { Situation } from '../situation/situation.js';
import { suggestionsForNeed } from '../suggestions-for-need.js';
import type { Suggestion } from '../suggestion.js';
import { weighRoute } from '../weigh-route.js';
import type { Means } from './remedy.js';
import { lighterFirst, smallestSet } from './smallest-set.js';
import { wayOutForNeed, wayOutForOffer } from './way-out.js';

const runs = 300;

const means = (key: string, mover: Mover): Means => ({
  key,
  remedy: { code: 'askHelper', mover, policyId: null, facts: {} },
});

const arbitraryMeans = fc.constantFrom(
  means('a', 'teamLeader'),
  means('b', 'helper'),
  means('c', 'helper'),
  means('d', 'client'),
  means('e', 'coordinator'),
  means('f', 'teamLeader'),
);
const arbitraryChoices = fc.array(
  fc.uniqueArray(arbitraryMeans, { minLength: 1, maxLength: 3, selector: ({ key }) => key }),
  {
    maxLength: 5,
  },
);

/** Every set of the means that are there, tried one by one. */
function byTrying(choices: readonly (readonly Means[])[]): readonly Means[] {
  const all = [...new Map(choices.flat().map((each) => [each.key, each])).values()];
  const sets = Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((_means, at) => (bits >> at) % 2 === 1));
  const hits = sets.filter((set) => choices.every((ways) => ways.some((way) => set.includes(way))));
  return hits.sort(lighterFirst)[0]!;
}

describe('the smallest set of remedies', () => {
  it('is what trying every set finds: as many, and as light', () =>
    fc.assert(
      fc.property(arbitraryChoices, (choices) => {
        const [found, best] = [smallestSet(choices), byTrying(choices)];
        const heaviest = (set: readonly Means[]) => set.map(({ remedy }) => remedy.mover).sort();
        expect(heaviest(found)).toEqual(heaviest(best));
        expect(choices.every((ways) => ways.some(({ key }) => found.some((each) => each.key === key)))).toBe(true);
      }),
      { numRuns: 500 },
    ));

  it('rather has two act lightly than one more', () => {
    const [light, other, heavy] = [means('a', 'teamLeader'), means('b', 'helper'), means('e', 'coordinator')];
    expect(
      smallestSet([
        [light, heavy],
        [other, heavy],
      ]),
    ).toEqual([heavy]);
    expect(smallestSet([[light, heavy]])).toEqual([light]);
  });
});

const custom = {
  id: 'custom',
  taskKind: 'administration',
  keptFor: 'staff',
  ground: 'custom',
  statement: 'By custom.',
};
const need = { id: 'a walk', teamId: 'Lindenhof', taskKind: 'company', skills: ['company.walking'], hoursPerWeek: 1 };
const walking = { id: 'walking', personId: 'Fatima', skills: ['company.walking'], hoursPerWeek: 2 };
const told = (more: Partial<ToldSituation>) =>
  situationFrom({
    today: '2026-11-24',
    helpers: [{ person: { id: 'Fatima' } }, { person: { id: 'Henk' } }],
    offers: [walking],
    needs: [need],
    clients: [{ clientId: 'Bram', personId: 'Bram in person', teamId: 'Lindenhof' }],
    ...more,
  });
const toWalk = (more: Partial<ToldSituation>) => {
  const way = wayOutForNeed(told(more), 'a walk' as NeedId);
  return way && { remedies: way.remedies.map(({ code }) => code), routes: way.routes };
};

describe('a way out', () => {
  it('is nothing to do where a route is open', () => {
    expect(toWalk({})).toEqual({ remedies: [], routes: 1 });
  });

  it('is one talk where the helper can say yes to all of it', () => {
    const offer = {
      ...walking,
      audience: { kind: 'client', clientId: 'Bram' },
      times: [{ weekday: 1, startMinute: 540, endMinute: 600 }],
    };
    const times = [{ weekday: 2, startMinute: 540, endMinute: 600 }];
    expect(toWalk({ offers: [offer], needs: [{ ...need, times }] })).toEqual({ remedies: ['askHelper'], routes: 1 });
  });

  it('leaves the helper alone when the team can do it', () => {
    const times = (weekday: number) => [{ weekday, startMinute: 540, endMinute: 600 }];
    expect(toWalk({ offers: [{ ...walking, times: times(1) }], needs: [{ ...need, times: times(2) }] })).toEqual({
      remedies: ['moveTime'],
      routes: 1,
    });
  });

  it('takes the helper with the fewest remedies', () => {
    const offers = [
      { ...walking, state: 'paused', confirmedAt: '2025-01-01T10:00:00.000Z' },
      { ...walking, id: 'his', personId: 'Henk', state: 'paused' },
    ];
    expect(toWalk({ offers })).toEqual({ remedies: ['resumeOffer'], routes: 1 });
  });

  it('of what asks as much takes what brings hours, before hours that are given away', () => {
    const offers = [walking, { ...walking, id: 'his', personId: 'Henk', state: 'paused' }];
    const matches = [
      { id: 'm', offerId: 'walking', target: { kind: 'need', needId: 'another' }, hoursPerWeek: 2, state: 'accepted' },
    ];
    expect(toWalk({ offers, matches })).toEqual({ remedies: ['resumeOffer'], routes: 1 });
    expect(toWalk({ offers: [walking], matches })).toEqual({ remedies: ['askHelper'], routes: 1 });
  });

  it('is not there when what stands in the way is respected', () => {
    expect(toWalk({ offers: [{ ...walking, ratherNot: ['company'] }] })).toBeNull();
    expect(toWalk({ offers: [{ ...walking, state: 'withdrawn' }] })).toBeNull();
  });

  it('goes round a need for staff by a chain, and one experiment opens every chain through it', () => {
    const books = { id: 'books', personId: 'Fatima', skills: ['administration.bookkeeping'], hoursPerWeek: 2 };
    const task = (id: string) => ({ ...need, id, taskKind: 'administration', skills: ['administration.bookkeeping'] });
    expect(
      toWalk({
        offers: [walking, books, { ...books, id: 'his books', personId: 'Henk' }],
        needs: [{ ...need, performer: 'staff' }],
        tasks: [task('bills'), task('rota')],
        policies: [custom],
      }),
    ).toEqual({ remedies: ['proposeExperiment'], routes: 4 });
  });

  it('tells the same of a need and of its only offer', () => {
    const situation = told({ offers: [{ ...walking, state: 'paused' }] });
    expect(wayOutForOffer(situation, 'walking' as OfferId)).toEqual(wayOutForNeed(situation, 'a walk' as NeedId));
  });
});

const holdsFor = (check: (situation: Situation) => void) =>
  fc.assert(fc.property(arbitrarySituation, check), { numRuns: runs });

const isLiftable = ({ barriers }: Suggestion) =>
  barriers.every(({ remedy }) => remedy !== 'respect' && remedy !== 'handOverTask');

describe('in any situation', () => {
  it('the route is open once the remedies are taken', () =>
    holdsFor((situation) => {
      for (const { id } of situation.needs) {
        const way = wayOutForNeed(situation, id);
        if (way === null) continue;
        const { route } = way.suggestion;
        const after = way.remedies.reduce((before, remedy) => afterRemedy(before, route, remedy), situation);
        const inMind =
          route.kind === 'direct'
            ? { offerId: route.offerId, needId: route.needId }
            : { offerId: route.offerId, taskId: route.taskId, freesFor: [route.needId] };
        expect(weighRoute(after, inMind)).toMatchObject({ barriers: [] });
      }
    }));

  it('every step lifts something of the route that is shown, and together they lift all of it', () =>
    holdsFor((situation) => {
      for (const { id } of situation.offers) {
        const way = wayOutForOffer(situation, id);
        if (way === null) continue;
        const { barriers } = way.suggestion;
        for (const { lifts } of way.remedies) expect(barriers).toEqual(expect.arrayContaining([...lifts]));
        expect(way.remedies.every(({ lifts }) => lifts.length > 0)).toBe(true);
        const lifted = new Set(way.remedies.flatMap(({ lifts }) => lifts.map((each) => JSON.stringify(each))));
        expect(lifted).toEqual(new Set(barriers.map((each) => JSON.stringify(each))));
      }
    }));

  it('no route has fewer remedies, and there is none only where every route is respected', () =>
    holdsFor((situation) => {
      for (const { id } of situation.needs) {
        const ways = suggestionsForNeed(situation, id).filter(isLiftable);
        const way = wayOutForNeed(situation, id);
        expect(way === null).toBe(ways.length === 0);
        const fewest = Math.min(...ways.map(({ barriers }) => barriers.length));
        if (way !== null) expect(way.remedies.length).toBeLessThanOrEqual(fewest);
        if (way !== null) expect(way.remedies.length === 0).toBe(fewest === 0);
      }
    }));

  it('the order in which things were stored does not matter', () =>
    fc.assert(
      fc.property(
        arbitrarySituation.chain((situation) => fc.tuple(fc.constant(situation), reordered(situation))),
        ([situation, other]) => {
          for (const { id } of situation.offers)
            expect(wayOutForOffer(other, id)).toEqual(wayOutForOffer(situation, id));
          for (const { id } of situation.needs) expect(wayOutForNeed(other, id)).toEqual(wayOutForNeed(situation, id));
        },
      ),
      { numRuns: runs },
    ));
});
