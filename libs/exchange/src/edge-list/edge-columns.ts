import { plainHeading } from '../roster/columns.js';
import type { TableRow } from '../table/table.js';

/** Which columns of an edge list hold what, and where its rows begin. */
export interface EdgeColumns {
  readonly from: number;
  readonly to: number;
  /** `null` when the ties have no weight. */
  readonly weight: number | null;
  /** Where Gephi says of each tie whether it is an arrow; `null` when nothing does. */
  readonly type: number | null;
  readonly firstRow: number;
}

const headings = {
  from: ['from', 'source', 'van', 'bron', 'id1', 'id 1', 'node1', 'node 1', 'person1', 'person 1', 'persoon 1', 'ego'],
  to: ['to', 'target', 'naar', 'doel', 'id2', 'id 2', 'node2', 'node 2', 'person2', 'person 2', 'persoon 2', 'alter'],
  weight: ['weight', 'gewicht', 'strength', 'sterkte', 'value', 'waarde'],
  type: ['type'],
} as const;

/** What people call the two who are tied, in files of no program in particular. */
const endWord =
  /\b(from|to|van|naar|source|target|bron|doel|nodes?|vert(ex|ices)|persons?|persoon|personen|naam|names?|actor|ego|alter|ids?|member|lid|friend|vriend|contact|knows|kent|nominator|nominee|sender|receiver|tail|head|start|begin|end|einde|wie|metwie)( ?[a-z]| ?\d+)?$/;

const isNumber = (text: string): boolean => text !== '' && Number.isFinite(Number(text.replace(',', '.')));

const placeOf = (plain: readonly string[], names: readonly string[]): number | null => {
  const place = plain.findIndex((heading) => names.includes(heading));
  return place < 0 ? null : place;
};

function namedColumns(first: readonly string[]): EdgeColumns | null {
  const plain = first.map(plainHeading);
  const [from, to] = [placeOf(plain, headings.from), placeOf(plain, headings.to)];
  if (from === null || to === null) return null;
  return { from, to, weight: placeOf(plain, headings.weight), type: placeOf(plain, headings.type), firstRow: 1 };
}

/** The heading of a list of people, as Gephi writes it: who is tied to whom is not in it. */
const isListOfPeople = ([one = '', other = '']: readonly string[]): boolean =>
  plainHeading(one) === 'id' && ['label', 'name', 'naam'].includes(plainHeading(other));

/** Whether the first row names the columns: nobody below is called so, and no person is likely to be. */
function isHeaded(first: readonly string[], rest: readonly TableRow[]): boolean {
  const ends = first.slice(0, 2);
  const below = rest.flatMap(({ cells }) => cells.slice(0, 2)).filter((cell) => cell !== '');
  if (below.length === 0 || ends.some((end) => end === '' || below.includes(end))) return false;
  const none = (fits: (text: string) => boolean) => !ends.some(fits);
  return (
    ends.every((end) => endWord.test(plainHeading(end))) ||
    (none(isNumber) && below.every(isNumber)) ||
    (ends.every(({ length }) => length === 1) && below.every(({ length }) => length > 1))
  );
}

/** Without headings that are known, the first two columns are the people and a third that is a number the weight. */
function columnsByPlace(rows: readonly TableRow[]): EdgeColumns | null {
  const [{ cells: first = [] } = {}, ...rest] = rows;
  const headed = isHeaded(first, rest);
  const least = Math.min(...rows.map(({ cells }) => cells.length));
  const widest = Math.max(...rows.map(({ cells }) => cells.length));
  if (least < 2 || (widest > 3 && !headed) || isListOfPeople(first)) return null;
  const below = headed ? rest : rows;
  const thirds = below.map(({ cells }) => cells[2] ?? '').filter((cell) => cell !== '');
  const numbered = thirds.some(isNumber);
  const named = headed ? placeOf(first.map(plainHeading), headings.weight) : null;
  const unheadedWeight = !headed && numbered && first[2] !== undefined && !isNumber(first[2]);
  return {
    from: 0,
    to: 1,
    weight: named ?? (numbered && widest === 3 ? 2 : null),
    type: null,
    firstRow: headed || unheadedWeight ? 1 : 0,
  };
}

/** `null` when the table is no list of ties. */
export const edgeColumnsOf = (rows: readonly TableRow[]): EdgeColumns | null =>
  rows.length === 0 ? null : (namedColumns(rows[0]?.cells ?? []) ?? columnsByPlace(rows));
