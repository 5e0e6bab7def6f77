import { describe, expect, it } from '@jest/globals';
import { createRequire } from 'node:module';
import { rings, sectors } from '@kring/care-network';
import fc from 'fast-check';
import { circles } from '../../test/circles.js';
import { justNamed, type ExchangedCircle, type ImportedPerson } from '../imported-circle.js';
import { pseudonymised } from '../write/pseudonymised.js';
import { parseXml } from '../xml/parse-xml.js';
import { drawCircle, writePdf, writePng, writeSvg } from './index.js';
import { widthOf, type Words } from './drawing.js';

const { resolve } = createRequire(import.meta.url);
const fonts = {
  regular: resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  bold: resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
};
const today = '2026-11-24';

const names = ['Riet Kok', 'Jan Kok', 'Ank de Boer', 'Hengelsportvereniging De Eem', 'Mehmet Yılmaz', 'Dr. Haan'];

const circleOf = (people: number, at: (index: number) => Partial<ImportedPerson> = () => ({})): ExchangedCircle => ({
  clientName: 'Mia Kok',
  people: Array.from({ length: people }, (_, index) => ({
    ...justNamed(`p${index}`, `${names[index % names.length]} ${index}`),
    ring: rings[(index * 7) % 4]!,
    sector: sectors[index % 4]!,
    ...at(index),
  })),
  tiesAmong: people > 1 ? [{ from: 'p0', to: 'p1' }] : [],
});

const wordsIn = (circle: ExchangedCircle): readonly Words[] =>
  drawCircle(circle, 'nl', today).shapes.filter((shape): shape is Words => shape.kind === 'words');

/** Boxes of the words on the map, as large as they can be. */
function overlaps(circle: ExchangedCircle): readonly string[] {
  const boxes = wordsIn(circle)
    .filter(({ anchor, bold }) => anchor === 'middle' && !bold)
    .map(({ x, y, size, text }) => ({ text, half: widthOf(text, size) / 2, x, y, size }));
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => Math.abs(one.x - other.x) < one.half + other.half - 2)
      .filter((other) => Math.abs(one.y - other.y) < Math.min(one.size, other.size) * 0.7)
      .map((other) => `${one.text} / ${other.text}`),
  );
}

describe('a circle as a picture', () => {
  it.each([0, 1, 5, 14, 28, 40])('of %d people shows every name without covering another', (people) => {
    const circle = circleOf(people);
    expect(overlaps(circle)).toEqual([]);
    const shown = wordsIn(circle)
      .map(({ text }) => text)
      .join(' ');
    for (const { name } of circle.people) expect(shown).toContain(name.split(' ')[0]!.slice(0, 14));
  });

  it('gives numbers when names do not fit, with the names beside the map', () => {
    const crowded = circleOf(60, () => ({ ring: 1, sector: 'family' }));
    const texts = wordsIn(crowded).map(({ text }) => text);
    expect(overlaps(crowded)).toEqual([]);
    expect(texts).toContain('60');
    expect(texts.some((text) => /^1 {2}Riet Kok 0/.test(text))).toBe(true);
  });

  it('lists who has no ring yet, and counts whom the page cannot hold', () => {
    const waiting = circleOf(500, () => ({ ring: null }));
    const texts = wordsIn(waiting).map(({ text }) => text);
    expect(texts).toContain('Nog geen plek in de kring:');
    expect(texts.some((text) => /^en nog \d+$/.test(text))).toBe(true);
  });

  it('is well-formed SVG whatever the names, and says what it shows', () => {
    fc.assert(
      fc.property(circles, (circle) => {
        const read = parseXml(writeSvg(drawCircle(circle, 'nl', today), 'nl'));
        expect(read.ok && read.root.children.slice(0, 2).map(({ text }) => text)).toEqual([
          'Kring van Mia Kok',
          `${circle.people.length} mensen in vier ringen, met ${circle.tiesAmong.length} banden onderling.`,
        ]);
      }),
      { numRuns: 30 },
    );
  });

  it('holds no name when it is pseudonymised', () => {
    const svg = writeSvg(drawCircle(pseudonymised(circleOf(14)), 'nl', today), 'nl');
    for (const name of names) expect(svg).not.toContain(name.split(' ')[0]);
  });

  it('is one page of PDF', async () => {
    const pdf = await writePdf(drawCircle(circleOf(20), 'nl', today), fonts, 'nl', today);
    const text = Buffer.from(pdf).toString('latin1');
    expect(text.startsWith('%PDF-')).toBe(true);
    expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1);
  });

  it('is a PNG of 2400 pixels wide with letters in it, on a machine without fonts', () => {
    const empty = Buffer.from(
      writePng(writeSvg(drawCircle({ ...circleOf(0), clientName: null }, 'nl', today), 'nl'), fonts),
    );
    const png = Buffer.from(writePng(writeSvg(drawCircle(circleOf(20), 'nl', today), 'nl'), fonts));
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16)]).toEqual(['PNG', 2400]);
    expect(png.length).toBeGreaterThan(empty.length * 1.2);
  });
});

describe('faces', () => {
  const bytes = Uint8Array.of(0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 64, 0, 64, 1, 1, 0x11, 0, 0xff, 0xd9);
  const photo = { type: 'image/jpeg', widthPx: 64, heightPx: 64, bytes } as const;
  const faced = circleOf(4, (index) => [{ photo }, { symbol: 'garden' }, { symbol: '🎣' }, {}][index] ?? {});
  const kindsIn = (circle: ExchangedCircle) => drawCircle(circle, 'nl', today).shapes.map(({ kind }) => kind);

  it('are drawn: a photo, and a pictogram in the lines of Kring', async () => {
    expect(kindsIn(faced).filter((kind) => kind === 'photo' || kind === 'lines')).toEqual(['photo', 'lines']);
    const svg = writeSvg(drawCircle(faced, 'nl', today), 'nl');
    expect(svg).toContain(`data:image/jpeg;base64,${Buffer.from(bytes).toString('base64')}`);
    expect(svg).not.toContain('🎣');
    expect((await writePdf(drawCircle(faced, 'nl', today), fonts, 'nl', today)).length).toBeGreaterThan(1000);
    expect(writePng(svg, fonts).length).toBeGreaterThan(1000);
  });

  it('stay out of a circle without names', () => {
    const bare = pseudonymised(faced);
    expect(bare.people.some((person) => 'photo' in person || 'symbol' in person)).toBe(false);
    expect(kindsIn(bare).filter((kind) => kind === 'photo' || kind === 'lines')).toEqual([]);
  });

  it('stay out of a drawing when they are no JPEG', () => {
    const png = circleOf(1, () => ({ photo: { ...photo, type: 'image/png' } }));
    expect(kindsIn(png)).not.toContain('photo');
  });
});
