import { describe, expect, it } from '@jest/globals';
import { asId, type ClientId, type PersonId, type TieId } from '../branded.js';
import { checkTie, tiesAmongMembers, tieWithClient, type Circle } from './circle.js';
import type { Person } from '../person.js';
import type { Ring, Sector } from './ring-and-sector.js';
import type { Tie } from './tie.js';

const id = (end: number): string => `018f0000-0000-7000-8000-${String(end).padStart(12, '0')}`;
const daan = asId<PersonId>(id(1));
const henk = asId<PersonId>(id(2));
const ria = asId<PersonId>(id(3));
const stranger = asId<PersonId>(id(4));
const clientId = asId<ClientId>(id(10));

const person = (personId: PersonId, name: string): Person => ({
  id: personId,
  name,
  kind: 'person',
  deceased: false,
  birthYear: null,
  speaks: [],
  home: null,
  symbol: null,
  certificateUntil: null,
  note: null,
  version: 1,
});

const tie = (end: number, from: PersonId, to: PersonId): Tie => ({
  id: asId<TieId>(id(end)),
  clientId,
  from,
  to,
  role: null,
  ring: null,
  sector: null,
  quality: null,
  supportGiven: [],
  supportReceived: [],
  contactFrequency: null,
  lastContactOn: null,
  version: 1,
});

const circle: Circle = {
  client: { id: clientId, personId: daan, house: 'Huis De Linde', version: 1 },
  self: person(daan, 'Daan de Vries'),
  members: [
    { person: person(henk, 'Henk de Vries'), skills: [], consents: [] },
    { person: person(ria, 'Ria Bakker'), skills: [], consents: [] },
  ],
  ties: [tie(20, daan, henk), tie(21, daan, ria), tie(22, henk, ria)],
};

const offered = (from: PersonId, to: PersonId, ring: Ring | null = null, sector: Sector | null = null) => ({
  id: null,
  from,
  to,
  ring,
  sector,
});

describe('a circle', () => {
  it('knows the tie that puts a person in it', () => {
    expect(tieWithClient(circle, henk)?.id).toBe(id(20));
    expect(tieWithClient(circle, stranger)).toBeNull();
  });

  it('tells the ties among members from those with the client', () => {
    expect(tiesAmongMembers(circle).map((one) => one.id)).toEqual([id(22)]);
  });
});

describe('a tie that is offered', () => {
  it('joins two different people', () => {
    expect(checkTie(circle, offered(henk, henk))).toEqual([{ code: 'TIE_WITH_ONESELF', field: 'to', facts: {} }]);
  });

  it('joins people who are in the circle', () => {
    expect(checkTie(circle, offered(stranger, henk))).toEqual([{ code: 'NOT_IN_CIRCLE', field: 'from', facts: {} }]);
  });

  it('does not exist yet, whichever way round', () => {
    expect(checkTie(circle, offered(ria, henk))).toEqual([{ code: 'TIE_EXISTS', field: 'to', facts: {} }]);
  });

  it('may be itself when it is changed', () => {
    expect(checkTie(circle, { ...offered(henk, ria), id: asId<TieId>(id(22)) })).toEqual([]);
  });

  it('has a ring and a sector only with the client', () => {
    const among = { ...offered(henk, ria, 2, 'family'), id: asId<TieId>(id(22)) };
    expect(checkTie(circle, among).map(({ code, field }) => [code, field])).toEqual([
      ['RING_WITHOUT_CLIENT', 'ring'],
      ['RING_WITHOUT_CLIENT', 'sector'],
    ]);
  });
});
