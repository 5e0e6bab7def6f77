import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { ImportedCircle, ImportedPerson } from '../imported-circle.js';
import { readRoster } from './read-roster.js';

const file = (name: string): Promise<string> => readFile(new URL(`../../test/files/${name}`, import.meta.url), 'utf8');

async function circleIn(...pieces: readonly string[]): Promise<ImportedCircle> {
  const reading = await readRoster(pieces);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.circle;
}

async function problemsIn(...pieces: readonly string[]) {
  const reading = await readRoster(pieces);
  return reading.ok ? [] : reading.problems;
}

const nothingKnown: Omit<ImportedPerson, 'key' | 'name'> = {
  kind: 'person',
  deceased: false,
  birthYear: null,
  speaks: [],
  certificateUntil: null,
  note: null,
  role: null,
  ring: null,
  sector: null,
  quality: null,
  supportGiven: [],
  supportReceived: [],
  contactFrequency: null,
  lastContactOn: null,
  home: null,
  skills: [],
  consents: [],
};

describe('a roster from a Dutch spreadsheet', () => {
  it('is read with its byte-order mark, semicolons, quotes and a cell of two lines', async () => {
    const { people } = await circleIn(await file('kring-van-mia.csv'));
    expect(people).toEqual([
      {
        ...nothingKnown,
        key: 'riet kok',
        name: 'Riet Kok',
        role: 'moeder',
        ring: 1,
        sector: 'family',
        contactFrequency: 'weekly',
        lastContactOn: '2026-11-16',
        birthYear: 1958,
        supportReceived: ['practical', 'company'],
        note: 'Belt elke zondag;\nook in de vakantie',
      },
      {
        ...nothingKnown,
        key: 'jan kok',
        name: 'Jan Kok',
        role: 'broer',
        ring: 1,
        sector: 'family',
        contactFrequency: 'monthly',
        lastContactOn: '2026-10-01',
        birthYear: 1985,
      },
      {
        ...nothingKnown,
        key: 'smit, ank',
        name: 'Ank Smit',
        role: 'buurvrouw',
        ring: 2,
        sector: 'friends',
        contactFrequency: 'daily',
        supportReceived: ['company'],
        note: 'zegt "hoi" bij de deur',
      },
      { ...nothingKnown, key: 'bobbie', name: 'Bobbie', role: 'hond', ring: 1 },
      {
        ...nothingKnown,
        key: 'dr. haan',
        name: 'Dr. Haan',
        role: 'huisarts',
        ring: 4,
        sector: 'professionals',
        supportReceived: ['advice'],
      },
    ]);
  });

  it('says who knows whom, each pair once', async () => {
    const { tiesAmong } = await circleIn(await file('kring-van-mia.csv'));
    expect(tiesAmong).toEqual([
      { from: 'riet kok', to: 'jan kok' },
      { from: 'smit, ank', to: 'riet kok' },
    ]);
  });

  it('reports what was not taken over, with row and column', async () => {
    const { remarks } = await circleIn(await file('kring-van-mia.csv'));
    expect(remarks).toEqual([
      { code: 'COLUMN_NOT_KEPT', row: 1, column: 'Telefoon', path: null, facts: {} },
      { code: 'COLUMN_UNKNOWN', row: 1, column: 'Schoenmaat', path: null, facts: {} },
      {
        ...{ code: 'NAME_IN_ORDER', row: 5, column: 'Naam', path: null },
        facts: { value: 'Smit, Ank', name: 'Ank Smit' },
      },
      { code: 'VALUE_NOT_UNDERSTOOD', row: 7, column: 'Contact', path: null, facts: { value: 'soms' } },
    ]);
  });
});

describe('a roster with English headings', () => {
  it('is read with commas', async () => {
    const { people, remarks } = await circleIn(await file('network-of-mia.csv'));
    expect(people.map(({ name, kind, deceased, speaks }) => ({ name, kind, deceased, speaks }))).toEqual([
      { name: 'Riet Kok', kind: 'person', deceased: false, speaks: ['nl', 'en'] },
      { name: 'Piet Kok', kind: 'person', deceased: true, speaks: [] },
      { name: 'Choir', kind: 'organisation', deceased: false, speaks: [] },
    ]);
    expect(remarks).toEqual([]);
  });
});

describe('a roster that stops halfway', () => {
  const whole = 'naam;rol;ring\nRiet;moeder;1\nJan;broer;1\nAnk;buur;2\nRuud;oom;3\n';

  it('within a row is refused, with the row', async () => {
    expect(await problemsIn(whole.slice(0, -6))).toEqual([
      { code: 'CUT_OFF', row: 5, column: null, path: null, facts: {} },
    ]);
  });

  it('is read when only the end of its last line is missing', async () => {
    expect((await circleIn(whole.trimEnd())).people).toHaveLength(4);
  });
});

describe('a roster as it comes', () => {
  it('may arrive in pieces of any size', async () => {
    const text = await file('kring-van-mia.csv');
    expect(await circleIn(...text)).toEqual(await circleIn(text));
  });

  it('may have only names', async () => {
    expect((await circleIn('Naam\nAnk\n')).people).toEqual([{ ...nothingKnown, key: 'ank', name: 'Ank' }]);
  });

  it('may have Windows line ends, tabs and rows that are too short', async () => {
    const { people } = await circleIn('naam\trol\tring\r\nAnk\tbuurvrouw\r\nJan\r\n');
    expect(people.map(({ name, role, ring }) => [name, role, ring])).toEqual([
      ['Ank', 'buurvrouw', null],
      ['Jan', null, null],
    ]);
  });

  it('tells two people of one name apart', async () => {
    const { people } = await circleIn('naam,rol\nJan Smit,oom\nJan  smit,neef\n');
    expect(people.map(({ key }) => key)).toEqual(['jan smit', 'jan smit (2)']);
  });

  it('may head two columns alike; the first counts and the other is reported', async () => {
    const { people, remarks } = await circleIn('naam,rol,relatie\nAnk,buurvrouw,vriendin\n');
    expect(people[0]?.role).toBe('buurvrouw');
    expect(remarks).toEqual([{ code: 'COLUMN_TWICE', row: 1, column: 'relatie', path: null, facts: {} }]);
  });
});

describe('a roster that cannot be imported', () => {
  const inFile = { row: null, column: null, path: null };

  it('says all that is wrong at once', async () => {
    const text =
      'naam,rol,soort,overleden,kent\nAnk,buurvrouw,planeet,soms,\n,oom,persoon,nee,\nJan,neef,persoon,nee,Piet\n';
    expect(await problemsIn(text)).toEqual([
      { code: 'UNKNOWN_VALUE', row: 2, column: 'soort', path: null, facts: { value: 'planeet' } },
      { code: 'UNKNOWN_VALUE', row: 2, column: 'overleden', path: null, facts: { value: 'soms' } },
      { code: 'REQUIRED', row: 3, column: 'naam', path: null, facts: {} },
      { code: 'UNKNOWN_PERSON', row: 4, column: 'kent', path: null, facts: { value: 'Piet' } },
    ]);
  });

  it('needs a column with names', async () => {
    expect(await problemsIn('rol,ring\noom,1\n')).toEqual([
      { code: 'NO_NAME_COLUMN', row: 1, column: null, path: null, facts: {} },
    ]);
  });

  it.each(['', '\uFEFF', ' \n \n'])('is empty: %j', async (text) => {
    expect(await problemsIn(text)).toEqual([{ ...inFile, code: 'EMPTY', facts: {} }]);
  });

  it('has headings only', async () => {
    expect(await problemsIn('naam,rol\n')).toEqual([{ ...inFile, code: 'EMPTY', facts: {} }]);
  });

  it('has a quote that never closes', async () => {
    expect(await problemsIn('naam,rol\n"Ank,buurvrouw\n')).toEqual([
      { code: 'NOT_CSV', row: expect.any(Number), column: null, path: null, facts: { reason: 'CSV_QUOTE_NOT_CLOSED' } },
    ]);
  });

  it('was saved in another encoding', async () => {
    expect(await problemsIn('naam\nAnk\nRen\uFFFDe\n')).toEqual([{ ...inFile, code: 'NOT_UTF8', facts: { line: 3 } }]);
  });

  it('has more people than a circle can have', async () => {
    const text = `naam\n${Array.from({ length: 1001 }, (_, index) => `Buur ${index}`).join('\n')}\n`;
    expect(await problemsIn(text)).toEqual([
      { ...inFile, code: 'TOO_MANY_PEOPLE', facts: { mostPeople: 1000, people: 1001 } },
    ]);
  });

  it('is not read further once it is too large', async () => {
    let pieces = 0;
    function* endless(): Generator<string> {
      for (;;) {
        pieces += 1;
        yield 'x'.repeat(1_000_000);
      }
    }
    const reading = await readRoster(endless());
    expect(reading).toEqual({
      ok: false,
      problems: [{ ...inFile, code: 'TOO_LARGE', facts: { mostCharacters: 20_000_000 } }],
    });
    expect(pieces).toBe(21);
  });
});

describe('a roster as people keep it', () => {
  const people = async (text: string) => {
    const reading = await readRoster([text]);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    return reading.circle;
  };

  it.each([
    ['2x per week', 'weekly'],
    ['5 keer per week', 'daily'],
    ['2 x per dag', 'daily'],
    ['1x per maand', 'monthly'],
    ['4 times a year', 'quarterly'],
    ['eens per jaar', 'yearly'],
    ['twice a month', 'monthly'],
  ])('says how often as %s', async (text, frequency) => {
    expect((await people(`Naam;Contact\nAnk;${text}`)).people[0]?.contactFrequency).toBe(frequency);
  });

  it.each(['1 nov 2026', '1 november 2026', '1-11-2026', '01/11/2026', '1 nov. 2026', '1-nov-2026'])(
    'says a day as %s',
    async (text) => {
      expect((await people(`Naam;Laatste contact\nAnk;${text}`)).people[0]?.lastContactOn).toBe('2026-11-01');
    },
  );

  it('leaves out what is no time and no day', async () => {
    const { people: read, remarks } = await people('Naam;Contact;Laatste contact\nAnk;0x per week;31 feb 2026');
    expect(read[0]).toMatchObject({ contactFrequency: null, lastContactOn: null });
    expect(remarks.map(({ code }) => code)).toEqual(['VALUE_NOT_UNDERSTOOD', 'VALUE_NOT_UNDERSTOOD']);
  });

  it('brings in who has a ring or sector that is none, unplaced and with a remark', async () => {
    const { people: read, remarks } = await people('Naam;Ring;Sector\nAnk;7;familie\nPiet;2;planeten');
    expect(read.map(({ ring, sector }) => [ring, sector])).toEqual([
      [null, 'family'],
      [2, null],
    ]);
    expect(remarks).toMatchObject([
      { code: 'VALUE_NOT_UNDERSTOOD', row: 2, column: 'Ring', facts: { value: '7' } },
      { code: 'VALUE_NOT_UNDERSTOOD', row: 3, column: 'Sector', facts: { value: 'planeten' } },
    ]);
  });
});
