import type { GraphDb } from '@kring/store';
import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Clock } from './clock.js';
import { GRAPH_DB } from './graph-db.token.js';
import { Writes } from './writes.js';

@Global()
@Module({})
export class StoreModule {
  /** The store is opened before the app is made, so that a folder in use is told before anything listens. */
  static using(db: GraphDb, clock: Clock): DynamicModule {
    const providers = [{ provide: GRAPH_DB, useValue: db }, { provide: Clock, useValue: clock }, Writes];
    return { module: StoreModule, providers, exports: providers };
  }
}
