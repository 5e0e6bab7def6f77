/** Where a page begins: after the item with this sort text and id. */
export interface PageStart {
  readonly text: string;
  readonly id: string;
}

/** `first` is 1 to 100; `after: null` begins at the beginning. */
export interface PageRequest {
  readonly first: number;
  readonly after: PageStart | null;
}

/** Some items of a list and where they stand in it. `totalCount` is of the whole list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  /** Where the next page begins; `null` when this page is empty. */
  readonly end: PageStart | null;
}

/** Parameters of a query that ends in `pageOrder`: one row more than asked for tells whether there is a next page. */
export const pageParameters = ({ first, after }: PageRequest) => ({
  limit: first + 1,
  afterText: after?.text ?? null,
  afterId: after?.id ?? null,
});

/** Condition that skips what stands before the page. Both are expressions on the item, such as `team.name`, `team.id`. */
export const afterPageStart = (text: string, id: string): string =>
  `($afterId IS NULL OR ${text} > $afterText OR (${text} = $afterText AND ${id} > $afterId))`;

/** Makes a page of rows that `pageParameters` asked for; `startOf` says where the page after an item begins. */
export function pageOf<Item>(
  rows: readonly Item[],
  totalCount: number,
  { first }: PageRequest,
  startOf: (item: Item) => PageStart,
): Page<Item> {
  const items = rows.slice(0, first);
  const last = items.at(-1);
  return { items, totalCount, hasNextPage: rows.length > first, end: last === undefined ? null : startOf(last) };
}
