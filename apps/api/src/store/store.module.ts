import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Clock } from './clock.js';
import { GRAPH_DB } from './graph-db.token.js';
import { GROUND, type Ground } from './ground.js';
import { Writes } from './writes.js';

@Global()
@Module({})
export class StoreModule {
  /** The store is opened before the app is made, so that a folder in use is told before anything listens. */
  static using(ground: Ground): DynamicModule {
    const providers = [
      { provide: GROUND, useValue: ground },
      { provide: GRAPH_DB, useValue: ground.db },
      { provide: Clock, useValue: ground.clock },
      Writes,
    ];
    return { module: StoreModule, providers, exports: providers };
  }
}
