import type { FileReading, ImportedPerson, ImportedTie } from '../imported-circle.js';
import { rosterIn } from '../roster/read-roster.js';
import { tiesInTable } from '../roster/tie-table.js';
import type { Card } from './cards.js';
import { partsOf, unescaped } from './content-lines.js';
import { partOf, tieHeadings, tieProperty } from './kring-properties.js';
import { nameOn } from './person-from-card.js';

const valueOf = ({ lines }: Card, property: string): string =>
  unescaped(lines.find(({ name }) => name === property)?.value ?? '');

export const keyByKring = (card: Card): string => valueOf(card, 'X-KRING-KRING-ID');

/** Cards that Kring wrote, read as the rows of a roster; `null` when there are none. */
export function peopleOfKring(cards: readonly Card[]): FileReading | null {
  const written = cards.filter((card) => keyByKring(card) !== '');
  if (written.length === 0) return null;
  const properties = new Set(written.flatMap(({ lines }) => lines.map(({ name }) => name)));
  const own = [...properties].filter((name) => partOf(name) !== null && name !== tieProperty);
  const headings = ['name', 'note', ...own.map((name) => partOf(name) ?? '')];
  const rows = written.map((card, index) => ({
    row: index + 1,
    cells: [nameOn(card) ?? '', valueOf(card, 'NOTE'), ...own.map((name) => valueOf(card, name))],
  }));
  return rosterIn(headings, rows, 'vcard');
}

/** The id in `urn:uuid:…`, as other cards refer to it. */
const plainId = (text: string): string => text.replace(/^urn:uuid:/i, '');

/**
 * Who knows whom: by Kring's own property with what is known of the tie, and else by RELATED where the other has a card too.
 * Only people in `keys` count; those are the keys of the cards, in the same order.
 */
export function tiesOn(
  cards: readonly Card[],
  keys: readonly string[],
  people: readonly ImportedPerson[],
): readonly ImportedTie[] {
  const keyOf = new Map(cards.flatMap((card, index) => [[plainId(valueOf(card, 'UID')), keys[index] ?? ''] as const]));
  const rows = cards.flatMap(({ lines }, index) =>
    lines
      .filter(({ name }) => name === tieProperty)
      .map(({ value }) => ({ row: index + 1, cells: [keys[index] ?? '', ...partsOf(value)] })),
  );
  const told = tiesInTable(tieHeadings, rows, people).ties;
  const pairs = new Set(told.map(({ from, to }) => [from, to].toSorted().join('\n')));
  const related = cards.flatMap(({ lines }, index) =>
    lines
      .filter(({ name }) => name === 'RELATED')
      .flatMap(({ value }) => {
        const [from = '', to = ''] = [keys[index], keyOf.get(plainId(unescaped(value)))];
        const pair = [from, to].toSorted().join('\n');
        if (from === '' || to === '' || from === to || pairs.has(pair)) return [];
        pairs.add(pair);
        return [{ from, to }];
      }),
  );
  return [...told, ...related];
}
