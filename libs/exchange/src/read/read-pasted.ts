import { checkedCircle } from '../checked-circle.js';
import { readText } from '../file-text.js';
import { inFile, refused, remark, type FileReading } from '../imported-circle.js';
import { guessHeadings } from '../roster/guess-headings.js';
import { namesPeople } from '../roster/name-parts.js';
import { rosterIn } from '../roster/read-roster.js';
import { readRows } from '../table/table.js';
import { withTypedNames } from './pasted-names.js';

/**
 * Reads rows that were copied from a spreadsheet, or names under each other. With headings it is a roster. Without, the
 * first column is the name, perhaps surname first, and what the others are shows from their values: that is a remark.
 */
export async function readPasted(pasted: string): Promise<FileReading> {
  const read = await readText([pasted]);
  if (!read.ok) return refused(read.problem);
  const table = readRows(read.text);
  if (!table.ok) return refused(table.problem);
  const [first, ...rest] = table.rows;
  const headings = first?.cells ?? [];
  if (namesPeople(headings) && rest.length > 0) return checkedCircle(rosterIn(headings, rest, 'roster'));
  const rows = withTypedNames(table.rows, !/[;\t|]/.test(read.text));
  const guessed = guessHeadings(rows.map(({ cells }) => cells));
  const reading = checkedCircle(rosterIn(guessed, rows, 'roster'));
  if (!reading.ok || guessed.length < 2) return reading;
  const columns = guessed.map((heading, index) => heading || `${index + 1}`).join(', ');
  const remarks = [remark('HEADINGS_GUESSED', inFile, { columns }), ...reading.circle.remarks];
  return { ok: true, circle: { ...reading.circle, remarks } };
}
