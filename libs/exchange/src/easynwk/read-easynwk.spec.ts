import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readEasynwk, type EasynwkWishes } from './read-easynwk.js';
import { justNamed } from '../imported-circle.js';

const lena = await readFile(new URL('../../test/files/netzwerk-von-lena.json', import.meta.url), 'utf8');

async function circleIn(text: string, wishes?: EasynwkWishes) {
  const reading = await readEasynwk([text], wishes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.circle;
}

async function problemsIn(text: string, wishes?: EasynwkWishes) {
  const reading = await readEasynwk([text], wishes);
  return reading.ok ? [] : reading.problems;
}

const inFile = { row: null, column: null, path: null };

describe('a network map of easyNWK', () => {
  it('is read in its newest version', async () => {
    expect((await circleIn(lena)).clientName).toBe('Lena Huber');
  });

  it('is read in the version that was asked for', async () => {
    const { clientName, people } = await circleIn(lena, { version: 1 });
    expect([clientName, people]).toEqual(['Lena', []]);
  });

  it('puts people in ring and sector by where they stand', async () => {
    const { people } = await circleIn(lena);
    expect(people.map(({ name, ring, sector }) => [name, ring, sector])).toEqual([
      ['Opa Karl', null, 'family'],
      ['Minka', 1, 'family'],
      ['Dr. Wolf', 4, 'professionals'],
      ['Tom', 3, 'community'],
      ['Nachbar*in', 2, 'friends'],
      ['Eva', null, null],
    ]);
  });

  it('keeps roles in the language of the file, knows pets and those who died', async () => {
    const { people } = await circleIn(lena);
    expect(people.map(({ role, kind, deceased }) => [role, kind, deceased])).toEqual([
      ['Großvater', 'person', true],
      ['Katze', 'pet', false],
      ['Ärzt*in', 'person', false],
      ['Kolleg*in', 'person', false],
      ['Nachbar*in', 'person', false],
      ['Mutter', 'person', false],
    ]);
  });

  it('takes a tie as broken only when the user said so', async () => {
    const { people } = await circleIn(lena);
    expect(people.filter(({ quality }) => quality === 'broken').map(({ name }) => name)).toEqual(['Tom']);
  });

  it('works out the year of birth from the age and the day of the map', async () => {
    const { people } = await circleIn(lena);
    expect(people.find(({ name }) => name === 'Tom')?.birthYear).toBe(1997);
  });

  it('has each tie among people once, and names those it could not keep', async () => {
    const { tiesAmong, remarks } = await circleIn(lena);
    expect(tiesAmong).toEqual([
      { from: '1', to: '6' },
      { from: '2', to: '1' },
    ]);
    expect(remarks.filter(({ code }) => code === 'TIE_NOT_KEPT').map(({ path: place }) => place)).toEqual([
      'versions.1.nwk.connections.1',
      'versions.1.nwk.connections.2',
    ]);
  });

  it('names everything else that was left out or guessed', async () => {
    const { remarks } = await circleIn(lena);
    const people = 'versions.1.nwk.alteri';
    expect(remarks.filter(({ code }) => code !== 'TIE_NOT_KEPT')).toEqual([
      { ...inFile, code: 'FIELD_NOT_KEPT', path: people, facts: { field: 'currentGender' } },
      { ...inFile, code: 'OUTSIDE_THE_RINGS', path: `${people}.0.distance`, facts: { distance: 120 } },
      { ...inFile, code: 'BIRTH_YEAR_FROM_AGE', path: `${people}.3.age`, facts: { birthYear: 1997 } },
      { ...inFile, code: 'NAME_FROM_ROLE', path: `${people}.4.name`, facts: {} },
      { ...inFile, code: 'SEVERAL_ROLES', path: `${people}.4.edgeType`, facts: {} },
      { ...inFile, code: 'NOT_PLACED', path: `${people}.5.distance`, facts: {} },
    ]);
  });

  it('may have a byte-order mark, and no versions as in the first easyNWK', async () => {
    const single = JSON.stringify({
      ego: { name: 'Lena' },
      alteri: [{ id: 1, name: 'Eva', angle: 10, distance: 40, age: '60' }],
      connections: [],
    });
    const { people, remarks } = await circleIn(`\uFEFF${single}`);
    expect(people.map(({ name, ring, birthYear }) => [name, ring, birthYear])).toEqual([['Eva', 2, null]]);
    expect(remarks).toEqual([{ ...inFile, code: 'BIRTH_YEAR_UNKNOWN', path: 'alteri.0.age', facts: {} }]);
  });
});

describe('a network map that means ill', () => {
  it('with very many versions is refused before they are looked at', async () => {
    const problems = await problemsIn(`{"versions":[${'[],'.repeat(2_000_000)}[]]}`);
    expect(problems.map(({ code, facts }) => [code, facts])).toEqual([['TOO_LARGE', { mostVersions: 1000 }]]);
  });

  it.each(['alteri', 'connections'])('with very many %s is refused before they are looked at', async (key) => {
    const nwk = { ego: {}, alteri: [], connections: [] };
    const many = JSON.stringify({ ...nwk, [key]: Array.from({ length: 300_001 }, () => ({})) });
    for (const text of [many, `{"versions":[{"nwk":${many}}]}`])
      expect((await problemsIn(text)).map(({ code }) => code)).toEqual(['TOO_LARGE']);
  });
});

describe('a network map that another program wrote', () => {
  const eva = { id: 'e-1', name: 'Eva', role: 'Schwester', angle: '10,5', distance: '20', edgeType: '2' };
  const jan = { id: 7, name: 'Jan', role: null, human: null, age: null, deceased: null, angle: null, distance: null };
  const map = (connections: unknown) => JSON.stringify({ ego: null, alteri: [eva, jan], connections });

  it('may have ids that are text, numbers that are text, and fields that stand empty', async () => {
    const { clientName, people, tiesAmong, remarks } = await circleIn(map([{ id1: '7', id2: 'e-1' }]));
    expect(clientName).toBeNull();
    expect(people).toEqual([
      { ...justNamed('e-1', 'Eva'), role: 'Schwester', ring: 1, sector: 'family', handPlace: expect.any(Object) },
      justNamed('7', 'Jan'),
    ]);
    expect(tiesAmong).toEqual([{ from: '7', to: 'e-1' }]);
    expect(remarks.map(({ code }) => code)).toEqual(['SEVERAL_ROLES', 'NOT_PLACED']);
  });

  it('has a tie with nobody, which is left out', async () => {
    const { tiesAmong, remarks } = await circleIn(map([{ id1: 7, id2: null }, { id1: 7 }]));
    expect(tiesAmong).toEqual([]);
    expect(remarks.filter(({ code }) => code === 'TIE_NOT_KEPT').map(({ path: place }) => place)).toEqual([
      'connections.0',
      'connections.1',
    ]);
  });
});

describe('a file that is no network map of easyNWK', () => {
  it('is cut off', async () => {
    expect(await problemsIn(lena.slice(0, 900))).toEqual([{ ...inFile, code: 'CUT_OFF', facts: { characters: 900 } }]);
  });

  it('is no JSON', async () => {
    expect(await problemsIn('naam;rol')).toEqual([{ ...inFile, code: 'NOT_JSON', facts: { characters: 8 } }]);
  });

  it.each(['[]', '42', 'null', '{}', '{"versions":{}}', '{"nodes":[]}'])('is something else: %s', async (text) => {
    const codes = (await problemsIn(text)).map(({ code }) => code);
    expect(codes.every((code) => code === 'NOT_EASYNWK' || code === 'WRONG_TYPE')).toBe(true);
    expect(codes).not.toEqual([]);
  });

  it('has values of the wrong type: each is named with its path', async () => {
    const eva = { id: {}, name: ['Eva'], angle: 'links', distance: 1, human: 'misschien' };
    const wrong = { ego: { name: true }, alteri: [eva], connections: 7 };
    expect((await problemsIn(JSON.stringify(wrong))).map(({ path: place, facts }) => [place, facts])).toEqual([
      ['ego.name', { expected: 'text' }],
      ['alteri.0.id', { expected: 'text' }],
      ['alteri.0.name', { expected: 'text' }],
      ['alteri.0.human', { expected: 'yesOrNo' }],
      ['alteri.0.angle', { expected: 'number' }],
      ['connections', { expected: 'list' }],
    ]);
    expect(await problemsIn('{"versions":[]}')).toEqual([{ ...inFile, code: 'REQUIRED', path: 'versions', facts: {} }]);
  });

  it('has someone without name and role, and an id twice', async () => {
    const map = {
      ego: {},
      alteri: [
        { id: 1, name: ' ', angle: 1, distance: 1 },
        { id: 1, name: 'Eva', angle: 1, distance: 1 },
      ],
    };
    expect(await problemsIn(JSON.stringify(map))).toEqual([
      { ...inFile, code: 'REQUIRED', path: 'alteri.0.name', facts: {} },
      { ...inFile, code: 'TWICE', path: 'alteri.1.id', facts: {} },
    ]);
  });

  it('has not the version that was asked for', async () => {
    expect(await problemsIn(lena, { version: 7 })).toEqual([
      {
        ...inFile,
        code: 'VERSION_NOT_FOUND',
        path: 'versions',
        facts: { version: 7, known: '1 (Erstgespräch, 2024-05-06); 2 (Nach dem Umzug, 2025-03-01)' },
      },
    ]);
  });
});

const conformanceData = process.env['KRING_CONFORMANCE_DATA'];
if (conformanceData) {
  describe('a map that easyNWK itself saved', () => {
    it('has 10 people and 5 ties among them', async () => {
      const saved = await readFile(path.join(conformanceData, 'easynwk/Rosa_Braunsteigl-Mueller.json'), 'utf8');
      const { clientName, people, tiesAmong } = await circleIn(saved);
      expect([clientName, people.length, tiesAmong.length]).toEqual(['Rosa Braunsteigl-Müller', 10, 5]);
      expect(people.find(({ kind }) => kind === 'pet')?.name).toBe('Strolchi');
      expect(people.filter(({ deceased }) => deceased).map(({ name }) => name)).toEqual(['Hubert']);
      expect(people.filter(({ sector }) => sector === 'professionals').map(({ role }) => role)).toEqual(['Ärzt*in']);
    });
  });
}
