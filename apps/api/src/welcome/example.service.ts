import { exampleOrganisation } from '@kring/example-organisation';
import { findAnyOrganisation, writeOrganisation, type GraphDb } from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../store/clock.js';
import { GRAPH_DB } from '../store/graph-db.token.js';

@Injectable()
export class ExampleService {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly clock: Clock,
  ) {}

  /** Loads the example; false, and nothing done, when the store already holds an organisation. */
  async loadIntoEmpty(): Promise<boolean> {
    if (await this.db.read(findAnyOrganisation)) return false;
    await writeOrganisation(this.db, exampleOrganisation({ today: this.clock.today() }));
    return true;
  }
}
