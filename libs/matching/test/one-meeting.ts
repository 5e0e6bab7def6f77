import type { NeedId } from '@kring/care-network';
import { situationFrom, type ToldHelper, type ToldSituation } from './situation-from.js';
import { suggestionsForNeed } from '../src/suggestions-for-need.js';

type Told<Key extends 'offers' | 'needs'> = NonNullable<ToldSituation[Key]>[number];

export interface Change {
  readonly helper?: Partial<ToldHelper>;
  readonly offer?: Told<'offers'>;
  readonly need?: Told<'needs'>;
  readonly situation?: Partial<ToldSituation>;
}

const client = { clientId: 'Bram', personId: 'Bram in person', teamId: 'Lindenhof' };
const elsewhere = { clientId: 'Mo', personId: 'Mo in person', teamId: 'Beukenhof' };
const utrecht = { name: 'Utrecht', latitude: 52.0907, longitude: 5.1214 };
export const zeist = { name: 'Zeist', latitude: 52.0907, longitude: 5.2332 };

/** One offer and one need that meet without a word; each test changes one thing. */
export function answer({ helper, offer, need, situation }: Change) {
  const told = situationFrom({
    today: '2026-11-24',
    helpers: [
      { person: { id: 'Fatima', speaks: ['nl'] }, ties: [{ clientId: 'Bram', from: 'Bram in person' }], ...helper },
    ],
    offers: [
      {
        id: 'walking',
        personId: 'Fatima',
        skills: ['company.walking'],
        hoursPerWeek: 2,
        place: utrecht,
        travelKm: 5,
        times: [{ weekday: 7, startMinute: 600, endMinute: 720 }],
        ...offer,
      },
    ],
    needs: [
      {
        id: 'a walk',
        teamId: 'Lindenhof',
        beneficiary: { kind: 'client', clientId: 'Bram' },
        taskKind: 'company',
        skills: ['company.walking'],
        hoursPerWeek: 2,
        place: utrecht,
        ...need,
      },
    ],
    clients: [client, elsewhere],
    ...situation,
  });
  const [suggestion] = suggestionsForNeed(told, 'a walk' as NeedId);
  return {
    barriers: suggestion?.barriers.map(({ code, facts }) => ({ code, ...facts })),
    unknowns: suggestion?.unknowns.map(({ code }) => code).filter((code) => !ofTheScore.has(code)),
  };
}

const ofTheScore = new Set<string>([
  'levelNotRecorded',
  'sourceNotRecorded',
  'likingNotRecorded',
  'ringNotPlaced',
  'supportNotRecorded',
]);
/** Nothing stands in the way and nothing is unknown. */
export const open = { barriers: [], unknowns: [] };
export const closedBy = (code: string, facts: object = {}) => ({ barriers: [{ code, ...facts }], unknowns: [] });
export const openButUnknown = (code: string) => ({ barriers: [], unknowns: [code] });
