import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { openNeo4j, type GraphDb, type Neo4jSettings } from '../src/engine/index.js';
import { startNeo4j } from '../neo4j/server.mjs';
import { writePair } from './pairs.js';

/** A Neo4j server of the test's own on a data folder, to be killed. */
export async function ownServer(data: string) {
  const [boltPort, httpPort] = [await freePort(), await freePort()];
  const server = await startNeo4j({ data, boltPort, httpPort, password: 'kring-is-tested' });
  const settings: Neo4jSettings = { uri: server.uri, user: server.user, password: 'kring-is-tested' };
  return { server, settings };
}

/** Writes pairs from `first` on, four at a time, until the server is killed so many ms after the first. Gives the acknowledged. */
export async function killedServer(data: string, first: number, afterMs: number): Promise<readonly number[]> {
  const { server, settings } = await ownServer(data);
  const db = await openNeo4j(settings);
  await db.migrate();
  const acknowledged: number[] = [];
  let next = first;
  const write = async () => {
    for (;;) {
      const number = next++;
      await writePair(db, number);
      acknowledged.push(number);
    }
  };
  const writing = Promise.allSettled(Array.from({ length: 4 }, write));
  while (acknowledged.length === 0) await wait(10);
  await wait(afterMs);
  await server.stop('SIGKILL');
  await writing;
  await db.close();
  return acknowledged;
}

/** Opens what a killed server left, for one look, and stops the server again. */
export async function afterwards<T>(data: string, look: (db: GraphDb) => Promise<T>): Promise<T> {
  const { server, settings } = await ownServer(data);
  try {
    const db = await openNeo4j(settings);
    return await look(db).finally(() => db.close());
  } finally {
    await server.stop();
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
