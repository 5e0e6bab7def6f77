import { rings } from '@kring/care-network';
import type { ExchangedCircle } from '../imported-circle.js';
import { wordsIn, type ExportLanguage } from '../write/words-out.js';
import { widthOf, type Shape, type Words } from './drawing.js';
import { legend } from './legend.js';
import { pictureWords } from './picture-words.js';
import type { Placed } from './placing.js';
import type { DrawnTie } from './tie-looks.js';
import { from } from './words.js';

const left = 628;
const right = 828;
const top = 58;
const bottom = 582;
const gap = 6;
/** A long name gets smaller letters before it is cut, down to this, in points. */
const least = 4.8;

/** A line of the list; headings are bold. */
interface Entry {
  readonly text: string;
  /** With more about somebody, where there is room. */
  readonly longer: string;
  readonly bold: boolean;
}

/** How the list is set, roomiest first: the first in which everybody has a line is taken. */
interface Setting {
  readonly columns: number;
  readonly lineHeight: number;
  readonly size: number;
}

const settings: readonly Setting[] = [
  { columns: 1, lineHeight: 13, size: 8.5 },
  { columns: 1, lineHeight: 11, size: 8 },
  { columns: 2, lineHeight: 10, size: 7 },
  { columns: 2, lineHeight: 8.5, size: 6.2 },
  { columns: 3, lineHeight: 7.5, size: 5.5 },
];

function fitted(text: string, width: number, size: number): string {
  const letters = [...text];
  while (letters.length > 1 && widthOf(letters.join(''), size) > width + 0.01) letters.pop();
  return letters.length < [...text].length ? `${letters.slice(0, -1).join('')}…` : text;
}

/** Names under each other, in as many columns as they need, smaller when there are many; the rest is counted. */
function list(entries: readonly Entry[], above: number, until: number, language: ExportLanguage): readonly Words[] {
  const rowsIn = ({ lineHeight }: Setting): number => Math.max(1, Math.floor((until - above) / lineHeight));
  const setting = settings.find((each) => rowsIn(each) * each.columns >= entries.length) ?? settings.at(-1)!;
  const { columns, lineHeight, size } = setting;
  const room = rowsIn(setting) * columns;
  const rows = Math.min(rowsIn(setting), Math.ceil(entries.length / columns));
  const over = entries.length - room + 1;
  const more = (text: string): Entry => ({ text, longer: text, bold: false });
  const shown = over > 1 ? [...entries.slice(0, room - 1), more(pictureWords[language].more(over))] : entries;
  const width = (right - left) / columns - gap;
  return shown.map(({ text, longer, bold }, index) => {
    const [column, row] = [Math.floor(index / rows), index % rows];
    const said = widthOf(longer, size) <= width ? longer : text;
    const own = Math.max(least, Math.min(size, (size * width) / widthOf(said, size)));
    const at = { x: left + column * (width + gap), y: above + (row + 1) * lineHeight };
    return from(fitted(said, width, own), at.x, at.y, { size: own, bold });
  });
}

/** Everybody on the map by their full name, ring by ring, with the number that stands on the map where it has numbers. */
function namesOf(people: readonly Placed[], areNumbered: boolean, language: ExportLanguage): readonly Entry[] {
  const entry = (person: Placed): Entry => {
    const number = areNumbered ? `${people.indexOf(person) + 1}  ` : '';
    const text = `${number}${person.deceased ? '† ' : ''}${person.name}`;
    return { text, longer: [text, person.role].filter(Boolean).join(', '), bold: false };
  };
  if (areNumbered) return people.map(entry);
  return rings.flatMap((ring) => {
    const here = people.filter((person) => person.ring === ring);
    const name = wordsIn[language].rings[ring];
    return here.length === 0 ? [] : [{ text: name, longer: name, bold: true }, ...here.map(entry)];
  });
}

/** Beside the map: what its marks and lines mean, everybody's full name, and who has no place in it yet. */
export function sidePanel(
  circle: ExchangedCircle,
  people: readonly Placed[],
  ties: readonly DrawnTie[],
  areNumbered: boolean,
  language: ExportLanguage,
): readonly Shape[] {
  const key = legend(people, ties, language, { left, right, top });
  const unplaced = circle.people
    .filter(({ ring }) => ring === null)
    .map(({ name, role }) => ({ text: name, longer: [name, role].filter(Boolean).join(', '), bold: false }));
  const placed = namesOf(people, areNumbered, language);
  if (unplaced.length === 0) return [...key.shapes, ...list(placed, key.bottom, bottom, language)];
  const share = Math.min(0.6, (placed.length + 1) / (placed.length + unplaced.length + 2));
  const first = list(placed, key.bottom, key.bottom + (bottom - key.bottom) * share, language);
  const heading = Math.max(key.bottom, ...first.map(({ y }) => y + 4)) + 13;
  const title = from(`${pictureWords[language].notPlaced}:`, left, heading, { bold: true });
  return [...key.shapes, ...first, title, ...list(unplaced, heading, bottom, language)];
}
