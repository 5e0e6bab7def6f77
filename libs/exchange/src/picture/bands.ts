import { rings, sectors } from '@kring/care-network';
import { wordsIn, type ExportLanguage } from '../write/words-out.js';
import { widthOf, type Shape, type Words } from './drawing.js';
import { bandColours, bandEdge, colourOf, paper, quiet } from './look.js';
import { quarters, type Box, type Map4 } from './placing.js';
import { centred } from './words.js';

/** Of the colour of their ring around them, so that ties do not cross them out. */
export const ringNames = (map: Map4, language: ExportLanguage): readonly Words[] =>
  rings.map((ring) =>
    centred(wordsIn[language].rings[ring], { x: map.middle.x, y: map.middle.y - map.outer[ring] + 10 }, 7, {
      fill: quiet,
      seam: bandColours[ring - 1]!,
    }),
  );

/** In the four corners, as on the screen. */
function sectorNames(map: Map4, language: ExportLanguage): readonly Words[] {
  const [wide, high] = [map.outer[4] * map.stretch, map.outer[4]];
  return sectors.map((sector) => {
    const { x, y } = quarters[sector];
    const name = wordsIn[language].sectors[sector];
    const at = { x: map.middle.x + x * wide * 0.995, y: map.middle.y + (y < 0 ? -high + 9 : high - 2) };
    const text = `${name.slice(0, 1).toLocaleUpperCase()}${name.slice(1)}`;
    return centred(text, at, 8, { anchor: x < 0 ? 'start' : 'end', bold: true, fill: colourOf(sector) });
  });
}

/** Rings and sectors, with the names of sectors; those of rings come over the ties. */
export function bands(map: Map4, language: ExportLanguage): readonly Shape[] {
  const ovals = rings.toReversed().map((ring): Shape => ({
    ...{ kind: 'oval', ...map.middle, fill: bandColours[ring - 1]!, stroke: bandEdge },
    wide: map.outer[ring] * map.stretch,
    high: map.outer[ring],
  }));
  const { x, y } = map.middle;
  const [wide, high] = [map.outer[4] * map.stretch, map.outer[4]];
  const ends = [
    [
      { x: x - wide, y },
      { x: x + wide, y },
    ],
    [
      { x, y: y - high },
      { x, y: y + high },
    ],
  ];
  const cross = ends.map((points): Shape => ({
    ...{ kind: 'line', points, stroke: paper, width: 1.6, dashes: null, ends: 'butt', opacity: 1 },
  }));
  return [...ovals, ...cross, ...sectorNames(map, language)];
}

/** What the names of rings and sectors cover. */
export const bandBoxes = (map: Map4, language: ExportLanguage): readonly Box[] =>
  [...ringNames(map, language), ...sectorNames(map, language)].map(({ x, y, size, text, anchor }) => {
    const width = widthOf(text, size);
    const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
    return { left, right: left + width, top: y - size, bottom: y + 2 };
  });
