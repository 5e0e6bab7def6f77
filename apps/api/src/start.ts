import { Sweep } from './forgetting/sweep.js';
import type { GraphDb } from '@kring/store';
import { openStore } from '@kring/store';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Logger } from 'pino';
import { createServer } from './server.js';
import type { Settings } from './settings.js';
import { Clock } from './store/clock.js';
import { ExampleService } from './welcome/example.service.js';

export interface Started {
  readonly url: string;
  /** Takes no new requests, waits for those under way, and closes the store. */
  readonly stop: () => Promise<void>;
}

/** Why the server does not listen, in a sentence that says what to do. */
export class CannotListen extends Error {}

/** Opens the store and listens. Throws a `StoreError` or `CannotListen`; then the store is closed again. */
export async function start(settings: Settings, log: Logger, say: (line: string) => void): Promise<Started> {
  const db = await openStore(settings.store);
  try {
    await db.migrate();
    const app = await createServer({ db, clock: new Clock(), log, production: settings.production });
    if (settings.demo && (await app.get(ExampleService).loadIntoEmpty())) say('The example organisation is loaded.');
    await app.get(Sweep).begin();
    await listen(app, settings);
    return { url: `http://localhost:${settings.port}`, stop: () => stop(app, db) };
  } catch (error) {
    await db.close();
    throw error;
  }
}

async function listen(app: NestExpressApplication, { port, host }: Settings): Promise<void> {
  try {
    await app.listen(port, host);
  } catch (error) {
    const inUse = typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE';
    const reason = inUse ? 'that port is in use. Choose another with PORT.' : 'it could not listen there.';
    throw new CannotListen(`${host}:${port}: ${reason}`);
  }
}

async function stop(app: NestExpressApplication, db: GraphDb): Promise<void> {
  await app.close();
  await db.close();
}
