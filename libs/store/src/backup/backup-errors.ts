import { StoreError } from '../engine/store-error.js';

/** The backup cannot be restored; `line` counts from 1. Nothing was changed. */
export class BackupInvalid extends StoreError {
  readonly code = 'BACKUP_INVALID';
  constructor(
    readonly line: number,
    readonly reason: string,
  ) {
    super(`Line ${line} of the backup: ${reason}`);
  }
}

/** There is something in the store already. Nothing was changed. */
export class StoreNotEmpty extends StoreError {
  readonly code = 'STORE_NOT_EMPTY';
  constructor() {
    super('The store is not empty. Restore into an empty one, or say that what it holds may go.');
  }
}

/** What was written meanwhile is half in the backup: throw it away. */
export class StoreChanged extends StoreError {
  readonly code = 'STORE_CHANGED';
  constructor() {
    super('The store changed while the backup was made, so the backup is not whole. Make it again at a quiet moment.');
  }
}

/** A node that no backup of this version can hold. */
export class UnknownNodes extends StoreError {
  readonly code = 'UNKNOWN_NODES';
  constructor(readonly labels: readonly string[]) {
    super(`The store holds nodes that this version does not know (${labels.join(', ') || 'without a label'})`);
  }
}
