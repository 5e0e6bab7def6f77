import type { GraphTransaction } from '../engine/graph-db.js';

/** A change of what is stored, once per store: `work` and the record of it are one transaction. */
export interface Migration {
  /** The day it was written and what it does, for instance `2026-11-21 ties know who reported them`. Never changes. */
  readonly name: string;
  work(tx: GraphTransaction): Promise<void>;
}

/** In the order in which they are applied; new ones go at the end. */
export const migrations: readonly Migration[] = [];
