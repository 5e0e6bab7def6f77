import { Inject, Injectable } from '@nestjs/common';
import type { CalendarDay, Instant } from '@kring/care-network';
import type { GraphDb, GraphTransaction } from '@kring/store';
import type { Call } from '../graphql/call.js';
import { refused, type Outcome } from '../graphql/outcome.js';
import { userProblem } from '../graphql/user-problem.js';
import { Clock } from './clock.js';
import { GRAPH_DB } from './graph-db.token.js';
import {
  isSameKeyAtOnce,
  isUsable,
  keep,
  keyedMutation,
  repeated,
  type Ids,
  type KeyedMutation,
} from './idempotency.js';

/** One transaction of one mutation. */
export interface Write {
  readonly tx: GraphTransaction;
  readonly now: Instant;
  readonly today: CalendarDay;
}

/** Carries problems out of a transaction, so that what was written before they were found is rolled back. */
class RolledBack<Done> extends Error {
  constructor(readonly outcome: Outcome<Done>) {
    super('rolled back');
  }
}

/** Runs what a mutation writes: all or nothing, and once for each `Idempotency-Key`. */
@Injectable()
export class Writes {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly clock: Clock,
  ) {}

  /**
   * Runs `work` in one transaction. Problems roll it back. With a key that was used before by this account for the
   * same input nothing is written and the first result is given again. `work` may run more than once: it does
   * nothing but use `tx`.
   */
  async run<Done extends Ids>(
    call: Call,
    input: object,
    work: (write: Write) => Promise<Outcome<Done>>,
  ): Promise<Outcome<Done>> {
    const mutation = keyedMutation(call, input);
    if (!isUsable(mutation)) return refused(userProblem('INVALID', 'Idempotency-Key', { most: 128 }));
    try {
      const outcome = await this.#once(mutation, work);
      return mutation && 'problems' in outcome ? await this.#unlessDoneMeanwhile(mutation, outcome) : outcome;
    } catch (error) {
      if (!(mutation && isSameKeyAtOnce(error))) throw error;
      return this.#once(mutation, work);
    }
  }

  /** A request sent again while the first is under way meets what that one wrote. It is done, not stale. */
  async #unlessDoneMeanwhile<Done extends Ids>(
    mutation: KeyedMutation,
    outcome: Outcome<Done>,
  ): Promise<Outcome<Done>> {
    return (await this.db.read((tx) => repeated<Done>(tx, mutation))) ?? outcome;
  }

  async #once<Done extends Ids>(
    mutation: KeyedMutation | null,
    work: (write: Write) => Promise<Outcome<Done>>,
  ): Promise<Outcome<Done>> {
    const now = this.clock.now();
    try {
      return await this.db.write(async (tx) => {
        const before = mutation && (await repeated<Done>(tx, mutation));
        if (before) return before;
        const outcome = await work({ tx, now, today: this.clock.today() });
        if (!('done' in outcome)) throw new RolledBack(outcome);
        if (mutation) await keep(tx, mutation, outcome.done, now);
        return outcome;
      });
    } catch (error) {
      if (error instanceof RolledBack) return error.outcome as Outcome<Done>;
      throw error;
    }
  }
}
