import { sectors } from '@kring/care-network';
import type { ExchangedCircle } from '../imported-circle.js';
import { wordsIn, type ExportLanguage } from '../write/words-out.js';
import { widthOf, type Shape, type Words } from './drawing.js';
import { ink, markOf, quiet } from './look.js';
import { pictureWords } from './picture-words.js';

const left = 610;
const right = 820;
const top = 70;
const bottom = 575;
const lineHeight = 12;

const words = (text: string, x: number, y: number, more: Partial<Words> = {}): Words => ({
  ...{ kind: 'words', size: 8.5, anchor: 'start', bold: false, fill: ink, seam: null },
  ...{ x, y, text },
  ...more,
});

function fitted(text: string, width: number, size: number): string {
  const letters = [...text];
  while (letters.length > 1 && widthOf(letters.join(''), size) > width) letters.pop();
  return letters.length < [...text].length ? `${letters.slice(0, -1).join('')}…` : text;
}

/** Names under each other, in as many columns as they need, smaller when there are many; the rest is counted. */
function list(lines: readonly string[], from: number, until: number, language: ExportLanguage): readonly Words[] {
  const most = Math.floor((until - from) / lineHeight);
  const columns = Math.min(3, Math.max(1, Math.ceil(lines.length / most)));
  const rows = Math.min(most, Math.ceil(lines.length / columns));
  const room = most * columns;
  const over = lines.length - room + 1;
  const shown = over > 1 ? [...lines.slice(0, room - 1), pictureWords[language].more(over)] : lines;
  const width = (right - left) / columns;
  const size = columns === 1 ? 8.5 : 7;
  return shown.map((line, index) => {
    const [column, row] = [Math.floor(index / rows), index % rows];
    return words(fitted(line, width - 6, size), left + column * width, from + (row + 1) * lineHeight, { size });
  });
}

/** The names that belong to the numbers on the map, and under them whoever has no place in it yet. */
function names(circle: ExchangedCircle, numbered: readonly string[], from: number, language: ExportLanguage) {
  const unplaced = circle.people.filter(({ ring }) => ring === null).map(({ name }) => name);
  if (unplaced.length === 0) return list(numbered, from, bottom, language);
  const first = list(numbered, from, from + (bottom - from) * 0.6, language);
  const heading = Math.max(from, ...first.map(({ y }) => y + 6)) + lineHeight;
  const title = words(`${pictureWords[language].notPlaced}:`, left, heading, { bold: true });
  return [...first, title, ...list(unplaced, heading, bottom, language)];
}

/** What stands beside the map: what each mark means, and the names that have no room on the map. */
export function sidePanel(
  circle: ExchangedCircle,
  language: ExportLanguage,
  numbered: readonly string[],
): readonly Shape[] {
  const said = pictureWords[language];
  const sectorNames = wordsIn[language].sectors;
  const known = sectors.map((sector) => ({ sector, name: sectorNames[sector] }));
  const unknown = circle.people.some(({ ring, sector }) => ring !== null && sector === null);
  const legend = [...known, ...(unknown ? [{ sector: null, name: said.unknownSector }] : [])];
  const marks = legend.flatMap(({ sector, name }, index): Shape[] => {
    const y = top + index * 18;
    return [markOf(sector, { x: left + 6, y }, 6), words(name, left + 20, y + 3)];
  });
  const after = top + legend.length * 18 + 6;
  const tie: Shape[] =
    circle.tiesAmong.length === 0
      ? []
      : [
          {
            kind: 'line',
            from: { x: left, y: after },
            to: { x: left + 14, y: after },
            stroke: quiet,
            width: 0.8,
            dashed: false,
          },
          words(said.tie, left + 20, after + 3),
        ];
  return [...marks, ...tie, ...names(circle, numbered, after + 12, language)];
}
