/** Pools by what their freed hours may take over: pools that free nothing further come first. */
export type PoolOrder = { readonly order: Int32Array } | { readonly circle: readonly number[] };

/**
 * Orders pools so that each comes after all pools whose tasks its freed hours may take over, by depth-first search without
 * recursion (Tarjan 1976). `next[p]` lists those pools. A circle is given as the pools along it.
 */
export function orderPools(next: readonly (readonly number[])[]): PoolOrder {
  const order: number[] = [];
  const state = new Uint8Array(next.length);
  const tried = new Int32Array(next.length);
  for (let root = 0; root < next.length; root++) {
    if (state[root] !== 0) continue;
    const path = [root];
    state[root] = 1;
    while (path.length > 0) {
      const pool = path[path.length - 1] ?? 0;
      const onward = next[pool]?.[tried[pool] ?? 0];
      tried[pool] = (tried[pool] ?? 0) + 1;
      if (onward === undefined) {
        state[pool] = 2;
        order.push(pool);
        path.pop();
      } else if (state[onward] === 1) return { circle: path.slice(path.indexOf(onward)) };
      else if (state[onward] === 0) {
        state[onward] = 1;
        path.push(onward);
      }
    }
  }
  return { order: Int32Array.from(order) };
}
