import { rings, sectors } from '@kring/care-network';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readEasynwk } from '../easynwk/read-easynwk.js';
import { justNamed, type ExchangedCircle, type ImportedPerson } from '../imported-circle.js';
import { drawCircle } from '../picture/index.js';
import { readCircle } from '../read/read-circle.js';
import { writeCircle } from './write-circle.js';

const today = '2026-11-24';
const names = {
  easynwk: 'kring.json',
  graphml: 'kring.graphml',
  'canvas-csv': 'kring.zip',
  csv: 'kring.csv',
  xlsx: 'kring.xlsx',
  'fhir-json': 'kring.fhir.json',
  'fhir-xml': 'kring.xml',
  'fhir-ndjson': 'kring.ndjson',
  vcard: 'kring.vcf',
} as const;
const formats = Object.keys(names) as (keyof typeof names)[];
const written = (circle: ExchangedCircle, format: keyof typeof names) =>
  writeCircle(circle, format, { language: 'nl', today });

async function back(circle: ExchangedCircle, format: keyof typeof names) {
  const name = names[format];
  const file = written(circle, format);
  const reading = await readCircle([{ name, bytes: Buffer.from(file) }]);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.circle.people;
}

const part = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 10_000);
const anyPerson = fc.record({
  ring: fc.constantFrom(...rings),
  sector: fc.constantFrom(...sectors),
  handPlace: fc.option(fc.record({ depth: part, angle: part }), { nil: undefined, freq: 3 }),
});
const circleOf = (people: readonly Partial<ImportedPerson>[]): ExchangedCircle => ({
  clientName: 'Mia Kok',
  people: people.map((more, index) => ({ ...justNamed(`p${index}`, `Mens ${index}`), ...more })),
  tiesAmong: [],
});
const anyCircle = fc
  .array(anyPerson, { minLength: 1, maxLength: 12 })
  .map((people) =>
    circleOf(people.map(({ handPlace, ...more }) => ({ ...more, ...(handPlace ? { handPlace } : {}) }))),
  );

describe('a place by hand that goes out and comes back', () => {
  it.each(formats)('by %s is where it was', async (format) => {
    await fc.assert(
      fc.asyncProperty(anyCircle, async (circle) => {
        const people = await back(circle, format);
        circle.people.forEach(({ sector, handPlace }, index) => {
          expect(people[index]?.sector).toBe(sector);
          if (!handPlace) expect(people[index]?.handPlace).toBeUndefined();
          else {
            expect(Math.abs(people[index]!.handPlace!.depth - handPlace.depth)).toBeLessThan(0.001);
            expect(Math.abs(people[index]!.handPlace!.angle - handPlace.angle)).toBeLessThan(0.001);
          }
        });
      }),
      { numRuns: 40 },
    );
  });

  it('is news once somebody is moved in easyNWK whom Kring had laid out', async () => {
    const file = String(written(circleOf([{ ring: 1, sector: 'family' }]), 'easynwk'));
    const moved = file.replace('"distance": 17', '"distance": 25');
    expect(moved).not.toBe(file);
    const reading = await readEasynwk([moved]);
    expect(reading.ok && reading.circle.people[0]).toMatchObject({
      ring: 1,
      sector: 'family',
      handPlace: { depth: 0.7501 },
    });
  });

  it('is where everybody stands on a map that was drawn in easyNWK, and nowhere for who was not placed', async () => {
    const alter = (id: number, angle: number, distance: number) => ({ id, name: `Mens ${id}`, angle, distance });
    const alteri = [alter(1, 45, 50), alter(2, 135, 10), alter(3, -91, 99), alter(4, 0, 0), alter(5, -10, 120)];
    const reading = await readEasynwk([JSON.stringify({ ego: { name: 'Mia' }, alteri, connections: [] })]);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    expect(reading.circle.people.map(({ handPlace }) => handPlace)).toEqual([
      { depth: 0.5, angle: 0.5 },
      { depth: 0.3, angle: 0.5 },
      { depth: 0.97, angle: 0.9889 },
      undefined,
      undefined,
    ]);
  });

  it('is not taken from coordinates that lie in another ring or sector than the file says', async () => {
    const person = { ring: 2, sector: 'family', handPlace: { depth: 0.5, angle: 0.5 } } as const;
    const graphml = String(written(circleOf([person]), 'graphml'));
    const x = /<data key="layout_X">([^<]*)</.exec(graphml)?.[1] ?? '';
    const turned = graphml.replace(`>${x}<`, `>${1 - Number(x)}<`);
    const reading = await readCircle([{ name: 'kring.graphml', bytes: Buffer.from(turned) }]);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    expect(reading.circle.people[0]).toMatchObject({ ring: 2, sector: 'family' });
    expect(reading.circle.people[0]?.handPlace).toBeUndefined();
  });
});

describe('a picture', () => {
  const nameAt = (circle: ExchangedCircle) => {
    const found = drawCircle(circle, 'nl', today).shapes.find(
      (shape) => shape.kind === 'words' && shape.anchor === 'middle' && shape.text === 'Mens 0',
    );
    if (found?.kind !== 'words') throw new Error('Mens 0 is not on the map');
    return { x: found.x, y: found.y };
  };
  const alone = { ring: 4, sector: 'friends' } as const;

  it('has people where hands put them, further along the ring and further out', () => {
    const at = (depth: number, angle: number) => nameAt(circleOf([{ ...alone, handPlace: { depth, angle } }]));
    const [low, high] = [at(0.5, 0.15), at(0.5, 0.8)];
    expect(low.x).toBeGreaterThan(high.x + 60);
    expect(low.y).toBeGreaterThan(high.y + 60);
    expect(at(1, 0.5).x).toBeGreaterThan(at(0, 0.5).x + 5);
  });

  it('leaves the others where they stand without it', () => {
    const other = { ring: 4, sector: 'community' } as const;
    const [before, after] = [undefined, { depth: 0.5, angle: 0.9 }].map((handPlace) =>
      nameAt(circleOf([alone, { ...other, ...(handPlace ? { handPlace } : {}) }])),
    );
    expect(after).toEqual(before);
  });
});
