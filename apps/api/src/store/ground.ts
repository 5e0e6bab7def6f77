import type { GraphDb } from '@kring/store';
import type { Logger } from 'pino';
import type { Metrics } from '../http/metrics.js';
import type { Clock } from './clock.js';

/** What the server stands on, made before the app: below this nothing reads the environment. */
export interface Ground {
  readonly db: GraphDb;
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics: Metrics;
  /** In production nobody is told the schema. */
  readonly production: boolean;
}

/** Injects the whole `Ground`. */
export const GROUND = Symbol('Ground');
