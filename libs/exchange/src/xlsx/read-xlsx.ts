import { readBytes, type FileBytes } from '../file-bytes.js';
import { fileProblem, refused, type FileReading, type ImportedCircle, type ImportedTie } from '../imported-circle.js';
import { rosterFrom } from '../roster/read-roster.js';
import { isPhotoTable, withPhotos } from '../roster/photo-table.js';
import { isTieTable, tiesInTable } from '../roster/tie-table.js';
import { tableOf } from '../table/table.js';
import { readWorkbook, type Sheet } from './read-workbook.js';

const pair = ({ from, to }: ImportedTie): string => [from, to].sort().join('|');

/** A tie with details stands for the same tie without. */
const together = (plain: readonly ImportedTie[], detailed: readonly ImportedTie[]): readonly ImportedTie[] => [
  ...new Map([...plain, ...detailed].map((tie) => [pair(tie), tie])).values(),
];

function withTies(circle: ImportedCircle, sheet: Sheet | undefined): FileReading {
  if (!sheet) return { ok: true, circle };
  const { headings, rows } = tableOf(sheet.rows);
  const { ties, problems } = tiesInTable(headings, rows, circle.people);
  return problems.length > 0
    ? refused(...problems)
    : { ok: true, circle: { ...circle, tiesAmong: together(circle.tiesAmong, ties) } };
}

function photosFrom(circle: ImportedCircle, sheet: Sheet | undefined): ImportedCircle {
  if (!sheet) return circle;
  const { headings, rows } = tableOf(sheet.rows);
  return withPhotos(circle, headings, rows);
}

/**
 * Reads a workbook (XLSX): the first visible sheet is a roster, with the same columns as in CSV. A sheet with the headings
 * Van and Naar (From and To), when there is one, holds ties among them; one with ids and photos alone, their photos.
 */
export async function readXlsx(pieces: FileBytes): Promise<FileReading> {
  const read = await readBytes(pieces);
  if (!read.ok) return refused(read.problem);
  const workbook = readWorkbook(read.bytes);
  if (!workbook.ok) return refused(workbook.problem);
  const ties = workbook.sheets.find(({ rows }) => isTieTable(rows[0]?.cells ?? []));
  const others = workbook.sheets.filter((sheet) => sheet !== ties && sheet.rows.length > 0);
  const photos = others.length > 1 ? others.find(({ rows }) => isPhotoTable(rows[0]?.cells ?? [])) : undefined;
  const roster = others.find((sheet) => sheet !== photos);
  if (!roster) return refused(fileProblem('EMPTY'));
  const circle = rosterFrom(roster.rows, 'xlsx');
  return circle.ok ? withTies(photosFrom(circle.circle, photos), ties) : circle;
}
