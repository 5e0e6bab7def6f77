import type { Page, PageRequest } from '@kring/store';

/**
 * A page of a list that is worked out anew each time. It begins after the item with the id of the cursor; when that
 * item is gone by now, after the place where it stood.
 */
export function pageOfList<Item extends { readonly id: string }>(
  list: readonly Item[],
  { first, after }: PageRequest,
): Page<Item> {
  const begin = after === null ? 0 : placeAfter(list, after);
  const items = list.slice(begin, begin + first);
  const last = items.at(-1);
  return {
    items,
    totalCount: list.length,
    hasNextPage: begin + items.length < list.length,
    end: last === undefined ? null : { text: String(begin + items.length), id: last.id },
  };
}

function placeAfter(
  list: readonly { readonly id: string }[],
  after: { readonly text: string; readonly id: string },
): number {
  const stands = list.findIndex(({ id }) => id === after.id);
  if (stands >= 0) return stands + 1;
  const stood = Number(after.text);
  return Number.isInteger(stood) && stood >= 0 ? stood : 0;
}
