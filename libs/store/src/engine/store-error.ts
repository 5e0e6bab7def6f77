/**
 * What can go wrong with the store itself. Messages name queries, labels, properties and folders, never values:
 * they may be logged. The engines' own messages quote values, so they are not passed on as `cause`.
 */
export abstract class StoreError extends Error {
  abstract readonly code: string;
  override get name(): string {
    return this.constructor.name;
  }
}

/** The store cannot be reached, opened or written just now. Trying later may help. */
export class StoreUnavailable extends StoreError {
  readonly code = 'STORE_UNAVAILABLE';
}

/** Another process has the folder of the embedded store. */
export class StoreInUse extends StoreError {
  readonly code = 'STORE_IN_USE';
  constructor(readonly folder: string) {
    super(
      `Another Kring is using the store in ${folder}. Stop that one first, or choose another folder with KRING_DATA. ` +
        `To run several at once, use Neo4j (NEO4J_URI).`,
    );
  }
}

/** A restore into this store was started and not finished: what it holds is not the whole. */
export class StoreHalfRestored extends StoreError {
  readonly code = 'STORE_HALF_RESTORED';
  constructor() {
    super('A restore into this store did not finish. Run `kring restore` again with the same file before using it.');
  }
}

/** The write met another one, again and again. Nothing of it is stored. */
export class StoreConflict extends StoreError {
  readonly code = 'STORE_CONFLICT';
  constructor(readonly query: string) {
    super(`"${query}" kept conflicting with other writes`);
  }
}

/** There is already a node with this label and the same value of this property. */
export class ConstraintViolated extends StoreError {
  readonly code = 'CONSTRAINT_VIOLATED';
  constructor(
    readonly query: string,
    readonly label: string | null,
    readonly property: string | null,
  ) {
    super(`"${query}" would give two ${label ?? 'nodes'} the same ${property ?? 'key'}`);
  }
}

/** A parameter cannot be stored the same way on both engines; `path` says which, `reason` why. */
export class ValueRefused extends StoreError {
  readonly code = 'VALUE_REFUSED';
  constructor(
    readonly query: string,
    readonly path: string,
    readonly reason: string,
  ) {
    super(`"${query}": ${path} ${reason}`);
  }
}

/** The engine rejected the query, or its answer cannot be told the same way by both engines. A fault in our code. */
export class QueryFailed extends StoreError {
  readonly code = 'QUERY_FAILED';
  constructor(
    readonly query: string,
    readonly reason: string,
  ) {
    super(`"${query}" failed: ${reason}`);
  }
}
