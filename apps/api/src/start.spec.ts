import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { StoreInUse } from '@kring/store';
import { pino } from 'pino';
import type { Settings } from './settings.js';
import { CannotListen, start, type Started } from './start.js';

const log = pino({ level: 'silent' });

let folder: string;
let others: Server;
let started: Started | null;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kring-start-'));
  others = createServer();
  started = null;
});
afterEach(async () => {
  await started?.stop();
  others.close();
  await rm(folder, { recursive: true, force: true });
});

const listening = (server: Server): Promise<number> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));

async function freePort(): Promise<number> {
  const port = await listening(others);
  await new Promise((resolve) => others.close(resolve));
  return port;
}

const settingsFor = (port: number, demo = false): Settings => ({
  port,
  host: '127.0.0.1',
  demo,
  production: false,
  store: { engine: 'grafeo', folder },
});

const storeOf = async ({ url }: Started): Promise<unknown> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ welcome { store } }' }),
  });
  return response.json();
};

describe('starting', () => {
  it('listens, and says where', async () => {
    const port = await freePort();
    started = await start(settingsFor(port), log, () => undefined);
    expect(started.url).toBe(`http://localhost:${port}`);
    expect(await storeOf(started)).toEqual({ data: { welcome: { store: 'empty' } } });
  });

  it('loads the example when that was asked, once', async () => {
    const said: string[] = [];
    const say = (line: string): void => void said.push(line);
    const port = await freePort();
    started = await start(settingsFor(port, true), log, say);
    expect(await storeOf(started)).toEqual({ data: { welcome: { store: 'demo' } } });
    await started.stop();
    started = await start(settingsFor(port, true), log, say);
    expect(said).toEqual(['The example organisation is loaded.']);
  });

  it('is refused in a folder that is in use, and says what to do', async () => {
    started = await start(settingsFor(await freePort()), log, () => undefined);
    const second = start(settingsFor(await freePort()), log, () => undefined);
    await expect(second).rejects.toThrow(StoreInUse);
  });

  it('is refused on a port that is in use, and lets go of the store', async () => {
    const taken = await listening(others);
    const refused = start(settingsFor(taken), log, () => undefined);
    await expect(refused).rejects.toThrow(
      new CannotListen(`127.0.0.1:${taken}: that port is in use. Choose another with PORT.`),
    );
    others.close();
    others = createServer();
    started = await start(settingsFor(await freePort()), log, () => undefined);
  });

  it('stops in good order: what was asked is answered, and the folder is free again', async () => {
    const port = await freePort();
    started = await start(settingsFor(port), log, () => undefined);
    const answer = storeOf(started);
    await answer;
    await started.stop();
    await expect(storeOf(started)).rejects.toThrow();
    started = await start(settingsFor(port), log, () => undefined);
  });
});
