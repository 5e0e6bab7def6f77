import { describe, expect, it } from '@jest/globals';
import { smallPhoto } from '../../test/photos.js';
import { justNamed, type ExchangedCircle, type ImportedPerson } from '../imported-circle.js';
import { writeEasynwk } from '../write/write-easynwk.js';
import { readEasynwk } from './read-easynwk.js';

const riet: ImportedPerson = {
  ...justNamed('r-1', 'Riet Kok'),
  ...{ role: 'moeder', ring: 3, sector: 'professionals', birthYear: 1958, quality: 'strong', symbol: 'music' },
  ...{ contactFrequency: 'weekly', speaks: ['nl'], photo: smallPhoto },
};
const circle: ExchangedCircle = {
  clientName: 'Mia',
  people: [riet, justNamed('a-1', 'Ank')],
  tiesAmong: [{ from: 'a-1', to: 'r-1' }],
};

interface File {
  versions: { nwk: { alteri: Record<string, unknown>[]; connections: Record<string, unknown>[] } }[];
  kringPhotos?: Record<string, string>;
}

/** What is read once somebody changed the file. */
async function after(change: (file: File) => void) {
  const file = JSON.parse(writeEasynwk(circle, '2026-11-24').slice(1)) as File;
  change(file);
  const reading = await readEasynwk([JSON.stringify(file)]);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.circle;
}
const changing = (fields: Record<string, unknown>) => (file: File) =>
  Object.assign(file.versions[0]!.nwk.alteri[0]!, fields);

describe('what Kring wrote into a map of easyNWK', () => {
  it('comes back whole and without a remark', async () => {
    const { people, remarks } = await after(() => undefined);
    expect([people, remarks]).toEqual([circle.people, []]);
  });

  it.each([
    ['place', { angle: 45, distance: 20 }, { ring: 1, sector: 'family' }],
    ['age', { age: '60' }, { birthYear: 1966 }],
    ['tie', { edgeType: 0, edgeTypeByUser: 0 }, { quality: 'broken' }],
    ['name and role', { name: 'Rie', role: 'tante' }, { name: 'Rie', role: 'tante' }],
  ])('gives way to a %s that was changed there, and to nothing else', async (_, fields, expected) => {
    const { people } = await after(changing(fields));
    const { handPlace: _handPlace, ...person } = people[0]!;
    expect(person).toEqual({ ...riet, ...expected });
  });

  it('stays without the photos once easyNWK saved it', async () => {
    const { people } = await after((file) => delete file.kringPhotos);
    const { photo: _photo, ...without } = riet;
    expect(people[0]).toEqual(without);
  });

  it('names only one person when somebody copied it to another', async () => {
    const { people, tiesAmong } = await after(({ versions: [version] }) => {
      const [first, second] = version!.nwk.alteri;
      second!['kring'] = first!['kring'];
    });
    expect(people.map(({ key }) => key)).toEqual(['r-1', '2']);
    expect(tiesAmong).toEqual([{ from: '2', to: 'r-1' }]);
  });

  it.each([[{ kring: 'x' }], [{ kring: { written: null, parts: 7 } }], [{ kring: { parts: { ring: 2 } } }]])(
    'is passed over where it is of another form: %j',
    async (fields) => {
      const { people } = await after(changing(fields));
      expect(people[0]).toMatchObject({ key: '1', name: 'Riet Kok', ring: 4, speaks: [] });
    },
  );
});
