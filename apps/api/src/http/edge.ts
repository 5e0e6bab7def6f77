import path from 'node:path';
import type { GraphDb } from '@kring/store';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { health } from './health.js';
import type { Logger } from 'pino';
import type { Metrics } from './metrics.js';
import { requestLog } from './request-log.js';
import { securityHeaders } from './security-headers.js';
import { webApp } from './web-app.js';

const builtWebApp = path.resolve(import.meta.dirname, '../../../web/dist');

export interface Edge {
  readonly db: GraphDb;
  readonly log: Logger;
  readonly metrics: Metrics;
}

/** What stands around GraphQL: headers, measuring, health and the web app. Call it before the app is initialised. */
export function addEdge(app: NestExpressApplication, { db, log, metrics }: Edge): void {
  app.disable('x-powered-by');
  app.set('trust proxy', 'loopback');
  app.use(requestLog(log));
  app.use(metrics.measure);
  app.use(securityHeaders());
  app.use(health(db));
  app.use(metrics.router);
  app.use(webApp(builtWebApp));
}
