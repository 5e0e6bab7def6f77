import type { Viewer } from '@kring/access';
import DataLoader from 'dataloader';
import { viewerOf } from './call.js';
import type { RequestContext } from './request-context.js';

/**
 * Answers many single questions of one request with one query. What a request has seen stays the same for the rest
 * of it; a mutation clears what it changed. `null` is "not there, or out of reach".
 */
export abstract class PerRequest<Id extends string, Value> {
  readonly #loaders = new WeakMap<RequestContext, DataLoader<Id, Value | null>>();

  /** What there is for these ids; an id that is left out is answered with `null`. */
  protected abstract load(viewer: Viewer, ids: readonly Id[]): Promise<ReadonlyMap<Id, Value>>;

  of(context: RequestContext): DataLoader<Id, Value | null> {
    const known = this.#loaders.get(context);
    if (known) return known;
    const loader = new DataLoader<Id, Value | null>(
      async (ids) => {
        const found = await this.load(viewerOf(context), ids);
        return ids.map((id) => found.get(id) ?? null);
      },
      { maxBatchSize: 500 },
    );
    this.#loaders.set(context, loader);
    return loader;
  }

  /** For a reference that must be there, such as the team of a need. Throws when the graph was broken from outside. */
  async existing(context: RequestContext, id: Id): Promise<Value> {
    const value = await this.of(context).load(id);
    if (value === null) throw new Error('A reference in the graph leads nowhere');
    return value;
  }
}

export const byId = <Value extends { readonly id: string }>(values: readonly Value[]): Map<Value['id'], Value> =>
  new Map(values.map((value) => [value.id, value]));
