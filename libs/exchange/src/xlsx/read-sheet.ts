import type { TableRow } from '../table/table.js';
import { childOf, childrenOf, type XmlElement } from '../xml/xml-element.js';
import { dayOfSerial } from './number-formats.js';

/** What the cells of all sheets refer to. */
export interface WorkbookParts {
  readonly sharedStrings: readonly string[];
  readonly isDay: (style: number) => boolean;
  readonly since1904: boolean;
}

const mostColumns = 200;

/** `B7` is column 1; `null` for a reference that is none or too far to the right. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^([A-Z]{1,3})\d+$/.exec(reference ?? '')?.[1];
  if (!letters) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return column < mostColumns ? column : null;
}

/** The text of a string that may be in parts with a look of their own. Readings above characters are left out. */
export const textOf = (element: XmlElement): string =>
  [...childrenOf(element, 't'), ...childrenOf(element, 'r').flatMap((run) => childrenOf(run, 't'))]
    .map(({ text }) => text)
    .join('');

function valueOf(cell: XmlElement, { sharedStrings, isDay, since1904 }: WorkbookParts): string {
  const value = childOf(cell, 'v')?.text.trim() ?? '';
  switch (cell.attributes['t'] ?? 'n') {
    case 's':
      return sharedStrings[Number(value)] ?? '';
    case 'inlineStr': {
      const inside = childOf(cell, 'is');
      return inside ? textOf(inside) : '';
    }
    case 'b':
      return value === '1' ? 'ja' : 'nee';
    case 'n':
      return value !== '' && isDay(Number(cell.attributes['s'] ?? 0)) ? dayOfSerial(Number(value), since1904) : value;
    case 'e':
      return '';
    default:
      return value;
  }
}

/** Rows with something in them. Formulas are not worked out: what the spreadsheet last showed counts. */
export function rowsOf(sheet: XmlElement, parts: WorkbookParts): readonly TableRow[] {
  const rows = childrenOf(childOf(sheet, 'sheetData') ?? sheet, 'row').map((row, index) => {
    const cells: string[] = [];
    childrenOf(row, 'c').forEach((cell, place) => {
      const column = cell.attributes['r'] === undefined ? place : columnOf(cell.attributes['r']);
      if (column === null || column >= mostColumns) return;
      while (cells.length < column) cells.push('');
      cells[column] = valueOf(cell, parts).trim();
    });
    return { row: Number(row.attributes['r'] ?? index + 1), cells };
  });
  return rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
}
