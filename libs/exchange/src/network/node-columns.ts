import { atCell, remark, type Remark } from '../imported-circle.js';
import { fieldOf, plainHeading, type RosterField } from '../roster/columns.js';
import { kindFrom, ringFrom, sectorFrom, yesFrom, type Understands } from '../roster/values.js';

type Values = Readonly<Record<string, string>>;

/** What is known of people in a network, as columns of a roster: one cell for each person. */
export interface NodeColumns {
  readonly headings: readonly string[];
  readonly cells: readonly (readonly string[])[];
  readonly remarks: readonly Remark[];
}

/** Written for the program itself: ids, kinds and places on the screen. */
const technical =
  /^(networkcanvas|layout|nodeid$|edgeid$|label$|ego$|from$|to$|weight$|source$|target$|name$|kring[ _]id$|family_member$)/;

export const attributesOf = (all: readonly { readonly values?: Values }[]): readonly string[] =>
  [...new Set(all.flatMap(({ values = {} }) => Object.keys(values)))].filter((name) => !technical.test(name));

/** Fields in which a word that is not understood would stop the import of a roster: a network may mean something else. */
const exact: Partial<Record<RosterField, Understands<unknown>>> = {
  ring: ringFrom,
  sector: sectorFrom,
  kind: kindFrom,
  deceased: yesFrom,
};

/** On scales of others one end is near and nobody says which. */
const scales = ['closeness', 'nabijheid'];

function isMeant(name: string, cells: readonly string[]): boolean {
  const field = fieldOf(name);
  const understands = field === null || field === 'notKept' ? undefined : exact[field];
  if (!understands) return true;
  return !scales.includes(plainHeading(name)) && cells.every((cell) => cell === '' || understands(cell) !== undefined);
}

const lists: readonly RosterField[] = ['supportReceived', 'supportGiven', 'speaks'];
const isYesOrNo = (cell: string): boolean => ['', 'true', 'false'].includes(cell.toLowerCase());

/** Network Canvas writes a choice of several as a column for each answer: `support_advice` is `advice` of `support`. */
function choiceIn(name: string, cells: readonly string[]): readonly [question: string, answer: string] | null {
  const at = name.lastIndexOf('_');
  const field = fieldOf(name.slice(0, Math.max(0, at)));
  if (field === null || field === 'notKept' || !lists.includes(field) || !cells.every(isYesOrNo)) return null;
  return [name.slice(0, at), name.slice(at + 1)];
}

/** The columns, the answers to one question in one. What would be a guess is left out, with a remark. */
export function nodeColumns(nodes: readonly { readonly values: Values }[]): NodeColumns {
  const columns = new Map<string, string[]>();
  const remarks: Remark[] = [];
  for (const name of attributesOf(nodes)) {
    const cells = nodes.map(({ values }) => values[name] ?? '');
    const choice = fieldOf(name) === null ? choiceIn(name, cells) : null;
    if (choice) {
      const [question, answer] = choice;
      const before = columns.get(question) ?? cells.map(() => '');
      columns.set(
        question,
        before.map((cell, index) =>
          cells[index]?.toLowerCase() === 'true' ? [cell, answer].filter(Boolean).join(', ') : cell,
        ),
      );
    } else if (isMeant(name, cells)) columns.set(name, cells);
    else remarks.push(remark('COLUMN_UNKNOWN', atCell(1, name)));
  }
  const all = [...columns.values()];
  return { headings: [...columns.keys()], cells: nodes.map((_, row) => all.map((cells) => cells[row] ?? '')), remarks };
}
