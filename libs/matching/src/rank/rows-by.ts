/** Rows by some key: short lists that are filled and emptied one by one. */
export class RowsBy<Key> {
  private readonly lists = new Map<Key, number[]>();

  add(key: Key, row: number): void {
    const list = this.lists.get(key);
    if (list) list.push(row);
    else this.lists.set(key, [row]);
  }

  remove(key: Key, row: number): void {
    const list = this.lists.get(key);
    const at = list?.indexOf(row) ?? -1;
    if (!list || at < 0) return;
    const last = list.pop()!;
    if (at < list.length) list[at] = last;
    if (list.length === 0) this.lists.delete(key);
  }

  of(key: Key): readonly number[] {
    return this.lists.get(key) ?? none;
  }
}

const none: readonly number[] = [];
