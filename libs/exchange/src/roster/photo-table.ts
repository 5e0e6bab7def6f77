import { atCell, remark, type ImportedCircle, type ImportedPerson, type Remark } from '../imported-circle.js';
import type { TableRow } from '../table/table.js';
import { fieldOf } from './columns.js';
import { readHeadings } from './headings.js';
import { keysByWord, plainName } from './names.js';
import { photoIn } from './photo-cell.js';
import { RowCells } from './row-cells.js';

const fieldsOfPhotos: readonly unknown[] = ['id', 'name', 'photo', 'photoMore'];

/** Whether a table holds photos of people and nothing else of them. */
export function isPhotoTable(headings: readonly string[]): boolean {
  const fields = headings.filter((heading) => heading !== '').map(fieldOf);
  const namesSomebody = fields.includes('id') || fields.includes('name');
  return namesSomebody && fields.includes('photo') && fields.every((field) => fieldsOfPhotos.includes(field));
}

/** The people with their photos from a table of its own: each row has somebody's id or name. */
export function withPhotos(
  circle: ImportedCircle,
  headings: readonly string[],
  rows: readonly TableRow[],
): ImportedCircle {
  const { columns } = readHeadings(headings);
  const keys = keysByWord(circle.people);
  const photos = new Map<string, Pick<ImportedPerson, 'photo'>>();
  const remarks: Remark[] = [];
  for (const row of rows) {
    const cells = new RowCells(columns, row);
    const words = [cells.text('id'), cells.text('name')].flatMap((word) => word ?? []);
    const key = words.map((word) => keys.get(plainName(word))).find((found) => found !== undefined);
    if (key === undefined)
      remarks.push(remark('PHOTO_NOT_KEPT', atCell(row.row, null), { reason: 'of nobody in the file' }));
    else photos.set(key, photoIn(cells));
    remarks.push(...cells.remarks);
  }
  return {
    ...circle,
    people: circle.people.map((person) => ({ ...person, ...photos.get(person.key) })),
    remarks: [...circle.remarks, ...remarks],
  };
}
