import path from 'node:path';
import type { GraphDb } from '@kring/store';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { health } from './health.js';
import { metrics } from './metrics.js';
import { requestLog } from './request-log.js';
import { securityHeaders } from './security-headers.js';
import { webApp } from './web-app.js';

const builtWebApp = path.resolve(import.meta.dirname, '../../../web/dist');

/** What stands around GraphQL: headers, measuring, health and the web app. Call it before the app is initialised. */
export function addEdge(app: NestExpressApplication, db: GraphDb): void {
  const { measure, router } = metrics();
  app.disable('x-powered-by');
  app.use(requestLog());
  app.use(measure);
  app.use(securityHeaders());
  app.use(health(db));
  app.use(router);
  app.use(webApp(builtWebApp));
}
