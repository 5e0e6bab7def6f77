import { sectors, type Sector } from '@kring/care-network';
import { useEffect, useState } from 'react';

export interface SectorLook {
  readonly line: string;
  readonly fill: string;
  readonly shape: string;
}

/** The design tokens that a canvas needs as plain values. */
export interface MapColours {
  readonly sectors: Readonly<Record<Sector, SectorLook>>;
  /** By number of the lens, from 0: see lens.css, where the numbers have the same. */
  readonly lens: readonly string[];
  /** What a disc is filled with, by the same number: the neutral one is the paper itself. */
  readonly lensFills: readonly string[];
  readonly ink: string;
  readonly inkSoft: string;
  readonly surface: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly danger: string;
}

/** Used where a page carries no tokens: a test, or a picture outside the product. */
const plain: Readonly<Record<Sector, SectorLook>> = {
  family: { line: '#b8442c', fill: '#f8e3da', shape: 'ellipse' },
  friends: { line: '#b38000', fill: '#f8ebc8', shape: 'round-rectangle' },
  community: { line: '#2166a8', fill: '#dde9f5', shape: 'round-hexagon' },
  professionals: { line: '#47525b', fill: '#e4e6e7', shape: 'round-diamond' },
};

const lensTokens = [
  ['--sector-none-ink', '#5d564b'],
  ['--sector-community-ink', '#184d80'],
  ['--sector-friends-ink', '#694b00'],
  ['--accent', '#0e5c63'],
  ['--sector-family-ink', '#86301e'],
  ['--success-ink', '#24552f'],
  ['--sector-professionals-ink', '#39424a'],
] as const;

function readColours(): MapColours {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string, otherwise: string): string => style.getPropertyValue(name).trim() || otherwise;
  const lookOf = (sector: Sector): SectorLook => ({
    line: token(`--sector-${sector}`, plain[sector].line),
    fill: token(`--sector-${sector}-soft`, plain[sector].fill),
    shape: token(`--sector-${sector}-shape`, plain[sector].shape),
  });
  const [family, friends, community, professionals] = sectors.map(lookOf) as [
    SectorLook,
    SectorLook,
    SectorLook,
    SectorLook,
  ];
  const surface = token('--surface', '#fffdf9');
  const lens = lensTokens.map(([name, otherwise]) => token(name, otherwise));
  return {
    sectors: { family, friends, community, professionals },
    lens,
    lensFills: [surface, ...lens.slice(1)],
    ink: token('--ink', '#24211c'),
    inkSoft: token('--ink-soft', '#5d564b'),
    surface,
    accent: token('--accent', '#0e5c63'),
    onAccent: token('--on-accent', '#ffffff'),
    danger: token('--danger', '#a3312a'),
  };
}

/** A canvas does not follow CSS variables by itself: reads the tokens again when the theme changes. */
export function useMapColours(): MapColours {
  const [colours, setColours] = useState(readColours);
  useEffect(() => {
    const observer = new MutationObserver(() => setColours(readColours()));
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
    return () => observer.disconnect();
  }, []);
  return colours;
}
