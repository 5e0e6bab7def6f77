import type { ImportedPerson } from '../imported-circle.js';
import { photoInText } from '../photo-in-file.js';
import type { RowCells } from './row-cells.js';

/** The photo in a row, which may take two cells, by the checks of any photo; one that is none is left out with a remark. */
export function photoIn(cells: RowCells): Pick<ImportedPerson, 'photo'> {
  const text = `${cells.text('photo') ?? ''}${cells.text('photoMore') ?? ''}`;
  if (text === '') return {};
  const read = photoInText(text);
  if ('photo' in read) return { photo: read.photo };
  cells.notice('PHOTO_NOT_KEPT', 'photo', { reason: read.reason });
  return {};
}
