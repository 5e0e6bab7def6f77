import type { ImportedPerson } from '../imported-circle.js';
import { photoText } from '../photo-in-file.js';

/** A cell of a spreadsheet holds 32,767 characters; two of these hold the largest photo. */
const mostInCell = 32_000;

const photoColumns = ['photo', 'photoMore'] as const;
type PhotoColumn = (typeof photoColumns)[number];

/** The photo of a person as text, in as many cells as it takes; empty without one. */
export function photoCells({ photo }: ImportedPerson): Readonly<Record<PhotoColumn, string>> {
  const text = photo ? photoText(photo) : '';
  return { photo: text.slice(0, mostInCell), photoMore: text.slice(mostInCell) };
}

/** The columns that the photos of these people take: none where nobody has one. */
export function photoColumnsFor(people: readonly ImportedPerson[]): readonly PhotoColumn[] {
  const cells = people.map(photoCells);
  return photoColumns.filter((column) => cells.some((of) => of[column] !== ''));
}
