import { inOrder, isLikeName } from '../roster/name-order.js';
import type { TableRow } from '../table/table.js';

/** What a list starts its lines with: "1.", "2)", "-", "*", "•". */
const listMark = /^(?:\d+[.)]|[-*•–])\s+/u;
const roleInBrackets = /^(?<name>[^()]+)\((?<role>[^()]+)\)$/u;

/** The name in the first cell in order, and what stands behind it as who that is to the client. */
function withName([first = '', ...rest]: readonly string[]): readonly string[] {
  const { name = first, role } = roleInBrackets.exec(first)?.groups ?? {};
  const [surname = '', behind = '', ...more] = name.split(',').map((part) => part.trim());
  const isPair = more.length === 0 && behind !== '';
  const said = isPair ? inOrder(surname, behind) : null;
  if (isPair && said === null && role === undefined && rest.length === 0) return [surname, behind];
  return [said ?? name.trim(), ...(role === undefined ? [] : [role.trim()]), ...rest];
}

/** A line on which commas part the columns: surname and first name, who they are to the client; or one name after the other. */
function partedByCommas({ row, cells }: TableRow): readonly TableRow[] {
  const [surname = '', second = '', ...behind] = cells;
  const { name: given = second, role } = isLikeName(second) ? (roleInBrackets.exec(second)?.groups ?? {}) : {};
  const rest = [...(role === undefined ? [] : [role.trim()]), ...behind];
  if (behind.length > 0 && cells.every(isLikeName)) return cells.map((cell) => ({ row, cells: [cell] }));
  const name = inOrder(surname, given.trim());
  return [{ row, cells: name === null ? cells : [name, ...rest] }];
}

/**
 * Names as people type them under each other: marks of a list fall away, a role may stand in brackets, and a surname that
 * comes first goes behind. "Piet Jansen, buurman" stays a name and a role: roles begin with a small letter or are known words.
 */
export function withTypedNames(rows: readonly TableRow[], commasPartColumns: boolean): readonly TableRow[] {
  const bare = rows.map(({ row, cells }) => ({
    row,
    cells: [(cells[0] ?? '').replace(listMark, ''), ...cells.slice(1)],
  }));
  return (commasPartColumns ? bare.flatMap(partedByCommas) : bare).map(({ row, cells }) => ({
    row,
    cells: withName(cells),
  }));
}
