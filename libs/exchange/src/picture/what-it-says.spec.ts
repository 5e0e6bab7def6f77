import { describe, expect, it } from '@jest/globals';
import { personKinds, rings, sectors, tieQualities } from '@kring/care-network';
import { justNamed, noDetails, type ExchangedCircle, type ImportedPerson } from '../imported-circle.js';
import { pseudonymised } from '../write/pseudonymised.js';
import type { Line, Words } from './drawing.js';
import { drawCircle, writeSvg } from './index.js';
import { danger } from './look.js';

const today = '2026-11-22';

const person = (key: string, name: string, more: Partial<ImportedPerson> = {}): ImportedPerson => ({
  ...justNamed(key, name),
  ring: 2,
  sector: 'family',
  ...more,
});

const circleOf = (...people: readonly ImportedPerson[]): ExchangedCircle => ({
  clientName: 'Mia Kok',
  people,
  tiesAmong: [],
});

const shapesOf = (circle: ExchangedCircle) => drawCircle(circle, 'nl', today).shapes;
const textsOf = (circle: ExchangedCircle): readonly string[] =>
  shapesOf(circle).flatMap((shape) => (shape.kind === 'words' ? [shape.text] : []));
const svgOf = (circle: ExchangedCircle): string => writeSvg(drawCircle(circle, 'nl', today), 'nl');

/** Lines of the map itself, without the cross between sectors. */
const linesOf = (circle: ExchangedCircle): readonly Line[] =>
  shapesOf(circle).filter(
    (shape): shape is Line => shape.kind === 'line' && shape.points[0]!.x < 622 && shape.width !== 1.6,
  );

describe('a picture', () => {
  it('says of which day it is', () => {
    expect(textsOf(circleOf())).toContain('Stand van 22 november 2026');
  });

  it('joins everybody on the map with the client', () => {
    expect(linesOf(circleOf(person('p1', 'Riet Kok'), person('p2', 'Jan Kok')))).toHaveLength(2);
    expect(linesOf(circleOf(person('p1', 'Riet Kok', { ring: null, sector: null })))).toHaveLength(0);
  });

  it('draws every quality in a way of its own, and explains those that occur alone', () => {
    const drawn = [null, ...tieQualities].map((quality) => {
      const lines = linesOf(circleOf(person('p1', 'Riet Kok', { quality })));
      return JSON.stringify(lines.map(({ dashes, stroke, points, ends }) => [dashes, stroke, points.length > 2, ends]));
    });
    expect(new Set(drawn).size).toBe(5);
    const words = ['sterke band', 'zwakke band', 'verbroken', 'conflict', 'band niet ingevuld'];
    const said = (quality: ImportedPerson['quality']) =>
      textsOf(circleOf(person('p1', 'Riet Kok', { quality }))).filter((text) => words.includes(text));
    expect([said('strong'), said('weak'), said('broken'), said('conflict'), said(null)]).toEqual(
      words.map((word) => [word]),
    );
  });

  it('draws a conflict among others red and in a zigzag', () => {
    const circle: ExchangedCircle = {
      ...circleOf(person('p1', 'Riet Kok'), person('p2', 'Jan Kok')),
      tiesAmong: [{ from: 'p1', to: 'p2', details: { ...noDetails, quality: 'conflict' } }],
    };
    expect(svgOf(circle)).toContain(`stroke="${danger}"`);
    expect(linesOf(circle).filter(({ points }) => points.length > 4)).toHaveLength(1);
  });

  it('is thicker the more often there is contact, and leaves the ends open where it has been long', () => {
    const [daily, yearly] = (['daily', 'yearly'] as const).map(
      (contactFrequency) => linesOf(circleOf(person('p1', 'Riet Kok', { contactFrequency })))[0]!,
    );
    expect(daily!.width).toBeGreaterThan(yearly!.width * 2);
    const lengthOf = (lastContactOn: string): number => {
      const [from, to] = linesOf(circleOf(person('p1', 'Riet Kok', { contactFrequency: 'weekly', lastContactOn })))[0]!
        .points as Line['points'];
      return Math.hypot(to!.x - from!.x, to!.y - from!.y);
    };
    expect(lengthOf('2026-11-20') - lengthOf('2026-01-01')).toBeCloseTo(12, 5);
    const late = circleOf(person('p1', 'Riet Kok', { contactFrequency: 'weekly', lastContactOn: '2026-01-01' }));
    expect(textsOf(late)).toContain('los: lang geen contact');
    expect(textsOf(circleOf(person('p1', 'Riet Kok')))).not.toContain('los: lang geen contact');
  });

  it('shows who died by a sign and a dotted edge', () => {
    const circle = circleOf(person('p1', 'Riet Kok', { deceased: true }));
    expect(textsOf(circle)).toEqual(expect.arrayContaining(['† Riet Kok', '† overleden']));
    const marks = shapesOf(circle).filter((shape) => shape.kind === 'disc' && shape.edge?.isDotted);
    expect(marks).toHaveLength(2);
    expect(textsOf(circleOf(person('p1', 'Riet Kok'))).join()).not.toContain('†');
  });

  it('has initials for a human being and a sign for every other kind, also beside a picture', () => {
    const signs = (more: Partial<ImportedPerson>): number =>
      shapesOf(circleOf(person('p1', 'Riet Kok', more))).filter(({ kind }) => kind === 'lines').length;
    expect(textsOf(circleOf(person('p1', 'Riet Kok')))).toContain('RK');
    expect(personKinds.map((kind) => signs({ kind }))).toEqual(personKinds.map((kind) => (kind === 'person' ? 0 : 2)));
    expect(signs({ kind: 'pet', symbol: 'dog' })).toBe(3);
    expect(textsOf(circleOf(person('p1', 'Bello', { kind: 'pet' })))).toContain('huisdier');
  });

  it('stands people in the order of the screen: from the horizontal line, by their tie', () => {
    const pair = (['family', 'friends', 'community', 'professionals'] as const).map((sector) => {
      const texts = shapesOf(
        circleOf(person('p1', 'Aad', { sector, tieKey: 't2' }), person('p2', 'Bea', { sector, tieKey: 't1' })),
      ).filter((shape): shape is Words => shape.kind === 'words' && shape.anchor === 'middle');
      const at = (name: string): number => Math.abs(texts.find(({ text, size }) => text === name && size > 8)!.y - 317);
      return at('Bea') < at('Aad');
    });
    expect(pair).toEqual([true, true, true, true]);
  });

  it.each([60, 90])('of %d people has every full name on the page', (count) => {
    const people = Array.from({ length: count }, (_, index) =>
      person(`p${index}`, `Annemarie van der Heijden ${index}`, {
        ring: rings[index % 4]!,
        sector: sectors[index % 3]!,
      }),
    );
    const drawing = drawCircle(circleOf(...people), 'nl', today);
    const texts = drawing.shapes.filter((shape): shape is Words => shape.kind === 'words');
    for (const { name } of people) expect(texts.some(({ text }) => text.endsWith(name))).toBe(true);
    expect(texts.every(({ y }) => y < drawing.height - 5)).toBe(true);
  });

  it('keeps no name, initial, tie or picture of anybody without names', () => {
    const whole = circleOf(
      person('p1', 'Riet Kok', { tieKey: 'tie-1', symbol: 'garden', deceased: true }),
      person('p2', 'Zorggroep Eemland', { kind: 'organisation', role: 'buurvrouw Ank' }),
    );
    const svg = svgOf(pseudonymised(whole));
    for (const word of ['Riet', 'Kok', 'Mia', 'Zorg', 'Ank', 'RK', 'tie-1']) expect(svg).not.toContain(word);
    expect(svg).toContain('† P1');
  });
});
