import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module.js';
import { addEdge } from './http/edge.js';
import { metrics } from './http/metrics.js';
import { requestBody } from './limits/request-body.js';
import { SessionService } from './session/session.service.js';
import { NestLog } from './nest-log.js';
import type { Ground } from './store/ground.js';

/** The whole server, not yet listening. Closing the app leaves the store open. */
export async function createServer(given: Omit<Ground, 'metrics'>): Promise<NestExpressApplication> {
  const ground: Ground = { ...given, metrics: metrics() };
  const app = await NestFactory.create<NestExpressApplication>(AppModule.using(ground), {
    logger: new NestLog(ground.log),
    abortOnError: false,
    bodyParser: false,
  });
  addEdge(app, ground);
  app.use(
    '/graphql',
    requestBody(async (request) => (await app.get(SessionService).viewerOf(request)) !== null),
  );
  await app.init();
  return app;
}
