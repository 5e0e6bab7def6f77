import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitrarySituation } from '../../test/arbitrary-situation.js';
import { reordered } from '../../test/reordered.js';
import { situationFrom } from '../../test/situation-from.js';
import { placesOfWork, regionTeams } from './index.js';

const utrecht = { name: 'Utrecht', latitude: 52.09, longitude: 5.12 };
const zeist = { name: 'Zeist', latitude: 52.09, longitude: 5.23 };
const groningen = { name: 'Groningen', latitude: 53.22, longitude: 6.57 };
const need = { taskKind: 'company', hoursPerWeek: 1 };

describe('the teams of a region', () => {
  it('have work or clients within so many kilometres; what is not known is told', () => {
    const situation = situationFrom({
      today: '2026-11-24',
      helpers: [{ person: { id: 'Bram in person', home: zeist } }],
      needs: [
        { ...need, id: 'near', teamId: 'Domplein', place: utrecht },
        { ...need, id: 'somewhere', teamId: 'Domplein' },
        { ...need, id: 'far', teamId: 'Martini', place: groningen },
        { ...need, id: 'met', teamId: 'Martini', place: utrecht, state: 'met' },
        { ...need, id: 'unknown', teamId: 'Nowhere' },
      ],
      clients: [{ clientId: 'Bram', personId: 'Bram in person', teamId: 'Slot' }],
    } as never);
    expect(regionTeams(situation, { place: utrecht, km: 10 })).toEqual({
      within: [
        { teamId: 'Domplein', nearestKm: 0, unknown: 1 },
        { teamId: 'Slot', nearestKm: 7.5, unknown: 0 },
      ],
      beyond: [{ teamId: 'Martini', nearestKm: 159.2, unknown: 0 }],
      unknown: ['Nowhere'],
    });
  });

  it('are found from the places where there is work, each once by its name', () => {
    const situation = situationFrom({
      today: '2026-11-24',
      tasks: [
        { ...need, id: 'books', teamId: 'Domplein', place: zeist },
        { ...need, id: 'nowhere', teamId: 'Domplein' },
      ],
      needs: [
        { ...need, id: 'near', teamId: 'Domplein', place: utrecht },
        { ...need, id: 'again', teamId: 'Slot', place: { ...utrecht, latitude: 52.1 } },
        { ...need, id: 'met', teamId: 'Slot', place: groningen, state: 'met' },
      ],
    } as never);
    expect(placesOfWork(situation, { withNeeds: true })).toEqual([utrecht, zeist]);
    expect(placesOfWork(situation, { withNeeds: false })).toEqual([zeist]);
  });

  it('are each told once, in the same order however they were stored, and more the wider it is', () =>
    fc.assert(
      fc.property(
        arbitrarySituation.chain((situation) => fc.tuple(fc.constant(situation), reordered(situation))),
        fc.nat(20),
        ([situation, other], km) => {
          const found = regionTeams(situation, { place: utrecht, km });
          expect(regionTeams(other, { place: utrecht, km })).toEqual(found);
          const all = [...found.within, ...found.beyond].map(({ teamId }) => teamId).concat(found.unknown);
          const open = situation.needs.filter(({ state }) => state === 'open');
          const teams = new Set([...open, ...situation.tasks, ...situation.clients].map(({ teamId }) => teamId));
          expect([...all].sort()).toEqual([...teams].sort());
          const wider = regionTeams(situation, { place: utrecht, km: km + 5 });
          expect(wider.within.length).toBeGreaterThanOrEqual(found.within.length);
        },
      ),
    ));
});
