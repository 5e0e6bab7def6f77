import { exampleOrganisation } from '@kring/example-organisation';
import { findAnyOrganisation, holdEmptyStore, writeOrganisation, type GraphDb } from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../store/clock.js';
import { GRAPH_DB } from '../store/graph-db.token.js';

/** Carries "somebody was first" out of the transaction that would have begun to fill the store. */
class NotEmpty extends Error {}

@Injectable()
export class ExampleService {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly clock: Clock,
  ) {}

  /** Loads the example; false, and nothing done, when the store already holds an organisation. */
  async loadIntoEmpty(): Promise<boolean> {
    if (await this.db.read(findAnyOrganisation)) return false;
    try {
      await writeOrganisation(this.#intoEmpty(), exampleOrganisation({ today: this.clock.today() }));
      return true;
    } catch (error) {
      if (error instanceof NotEmpty) return false;
      throw error;
    }
  }

  /** The store as long as nobody else began to fill it: that is seen in the very transaction that begins. */
  #intoEmpty(): Pick<GraphDb, 'write'> {
    let begun = false;
    return {
      write: async (work) => {
        const result = await this.db.write(async (tx) => {
          if (!begun && !(await holdEmptyStore(tx))) throw new NotEmpty();
          return work(tx);
        });
        begun = true;
        return result;
      },
    };
  }
}
