import { setImmediate } from 'node:timers/promises';

/** So long, in milliseconds, a piece of work may hold up whatever else the process is asked. */
const longestPiece = 8;

/**
 * Makes something of each item, in order. After a piece that took some milliseconds others have their turn, so that a
 * long list, thousands of rows of an answer, keeps nobody waiting. Throws what `make` throws.
 */
export async function inPieces<Item, Made>(
  items: { readonly length: number },
  itemAt: (index: number) => Item,
  make: (item: Item) => Made,
): Promise<readonly Made[]> {
  const made: Made[] = [];
  let began = performance.now();
  for (let index = 0; index < items.length; index += 1) {
    made.push(make(itemAt(index)));
    if (performance.now() - began < longestPiece) continue;
    await setImmediate();
    began = performance.now();
  }
  return made;
}

/** `rows.map(make)`, in pieces. */
export const mappedInPieces = <Row, Made>(rows: readonly Row[], make: (row: Row) => Made): Promise<readonly Made[]> =>
  inPieces(rows, (index) => rows[index] as Row, make);
