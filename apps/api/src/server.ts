import 'reflect-metadata';
import type { GraphDb } from '@kring/store';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module.js';
import { addEdge } from './http/edge.js';
import { Clock } from './store/clock.js';

/** The whole server around an open store, not yet listening. Closing the app leaves the store open. */
export async function createServer(db: GraphDb, clock: Clock = new Clock()): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.using(db, clock), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  addEdge(app, db);
  await app.init();
  return app;
}
