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
function list(lines: readonly string[], from: number, language: ExportLanguage): readonly Shape[] {
  const rows = Math.floor((bottom - from) / lineHeight);
  const columns = Math.min(3, Math.max(1, Math.ceil(lines.length / rows)));
  const room = rows * columns;
  const shown =
    lines.length > room ? [...lines.slice(0, room - 1), pictureWords[language].more(lines.length - room + 1)] : lines;
  const width = (right - left) / columns;
  const size = columns === 1 ? 8.5 : 7;
  return shown.map((line, index) => {
    const [column, row] = [Math.floor(index / rows), index % rows];
    return words(fitted(line, width - 6, size), left + column * width, from + (row + 1) * lineHeight, { size });
  });
}

/** What stands beside the map: what each mark means, and the names that have no room on the map. */
export function sidePanel(
  circle: ExchangedCircle,
  language: ExportLanguage,
  numbered: readonly string[],
): readonly Shape[] {
  const said = pictureWords[language];
  const names = wordsIn[language].sectors;
  const known = sectors.map((sector) => ({ sector, name: names[sector] }));
  const unknown = circle.people.some(({ ring, sector }) => ring !== null && sector === null);
  const legend = [...known, ...(unknown ? [{ sector: null, name: said.unknownSector }] : [])];
  const marks = legend.flatMap(({ sector, name }, index): Shape[] => {
    const y = top + index * 18;
    return [markOf(sector, { x: left + 6, y }, 6), words(name, left + 20, y + 3)];
  });
  const after = top + legend.length * 18 + 6;
  const unplaced = circle.people.filter(({ ring }) => ring === null).map(({ name }) => name);
  const lists = [...numbered, ...(numbered.length > 0 && unplaced.length > 0 ? [''] : [])];
  const heading = unplaced.length > 0 ? [`${said.notPlaced}:`, ...unplaced] : [];
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
  return [...marks, ...tie, ...list([...lists, ...heading], after + 12, language)];
}
