import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { apartFor, contrast, type ColourVision } from './colour-measures.js';

const css = readFileSync(path.join(import.meta.dirname, 'tokens.css'), 'utf8');

function block(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  const body = css.slice(start, css.indexOf('\n}', start));
  return Object.fromEntries([...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]));
}

const light = block(':root');
const themes: Record<string, Record<string, string>> = {
  light,
  dark: { ...light, ...block(":root[data-theme='dark']") },
  projector: { ...light, ...block(":root[data-theme='projector']") },
};
const sectors = ['family', 'friends', 'community', 'professionals'];
const visions: readonly ColourVision[] = ['usual', 'protanopia', 'deuteranopia', 'tritanopia'];

const textPairs = [
  ...['paper', 'surface', 'sunken'].flatMap((ground) => [
    ['ink', ground],
    ['ink-soft', ground],
    ['accent-ink', ground],
    ['danger-ink', ground],
  ]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['accent-ink', 'accent-soft'],
  ['ink', 'accent-soft'],
  ...['danger', 'success', 'attention'].flatMap((tone) => [
    [`${tone}-ink`, `${tone}-soft`],
    ['ink', `${tone}-soft`],
  ]),
  ...[...sectors, 'none'].map((sector) => [`sector-${sector}-ink`, `sector-${sector}-soft`]),
  ...[1, 2, 3, 4].map((ring) => ['ink', `ring-${ring}`]),
];
const shapePairs = [
  ...['line-strong', 'focus', 'accent', 'danger', 'success', 'attention'].flatMap((shape) => [
    [shape, 'paper'],
    [shape, 'surface'],
  ]),
  ...[...sectors, 'none'].flatMap((sector) => [
    [`sector-${sector}`, 'paper'],
    [`sector-${sector}`, 'surface'],
  ]),
];

function weak(theme: Record<string, string>, pairs: readonly (readonly string[])[], least: number): string[] {
  return pairs.flatMap(([shape = '', ground = '']) => {
    const measured = contrast(theme[shape] ?? '', theme[ground] ?? '');
    return measured >= least ? [] : [`${shape} on ${ground}: ${measured.toFixed(2)}`];
  });
}

describe.each(Object.keys(themes))('the %s theme', (name) => {
  const theme = themes[name] ?? {};

  it('gives text a contrast of at least 4.5 to 1', () => {
    expect(weak(theme, textPairs, 4.5)).toEqual([]);
  });

  it('gives shapes a contrast of at least 3 to 1', () => {
    expect(weak(theme, shapePairs, 3)).toEqual([]);
  });

  it.each(visions)('keeps the four sectors apart for %s', (vision) => {
    const close = sectors.flatMap((one, index) =>
      sectors.slice(index + 1).flatMap((other) => {
        const apart = apartFor(vision, theme[`sector-${one}`] ?? '', theme[`sector-${other}`] ?? '');
        return apart >= 15 ? [] : [`${one} and ${other}: ${apart.toFixed(1)}`];
      }),
    );
    expect(close).toEqual([]);
  });
});
