import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { afterwards, killedServer } from '../../../test/killed-server.js';
import { killedWriter } from '../../../test/killed-writer.js';
import { readPairs } from '../../../test/pairs.js';
import { seeded } from '../../../test/random.js';
import { openGrafeo } from '../index.js';

/** CI runs more rounds than a developer waits for. */
const rounds = Number(process.env.KRING_KILL_ROUNDS ?? 5);
const seed = Number(process.env.KRING_KILL_SEED ?? 7);
/** Each round starts a Neo4j server twice, so they run where they are asked for, as in CI. */
const serverRounds = Number(process.env.KRING_NEO4J_KILL_ROUNDS ?? 0);
const longestMs = 400;

describe('a process that is killed while it writes', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'kring-killed-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it(
    `loses nothing that was acknowledged and leaves nothing half-written, ${rounds} times over (seed ${seed})`,
    async () => {
      const random = seeded(seed);
      const acknowledged: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        acknowledged.push(...(await killedWriter(folder, round * 1_000_000, random() * longestMs)));
        const db = await openGrafeo({ folder });
        const { whole, broken } = await readPairs(db);
        await db.close();
        const kept = new Set(whole);
        expect({ round, lost: acknowledged.filter((number) => !kept.has(number)), broken }).toEqual({
          round,
          lost: [],
          broken: 0,
        });
      }
      expect(acknowledged.length).toBeGreaterThan(0);
    },
    rounds * 20_000,
  );
});

if (serverRounds > 0) {
  describe('a Neo4j server that is killed while it writes', () => {
    it(
      `loses nothing that was acknowledged and leaves nothing half-written, ${serverRounds} times over (seed ${seed})`,
      async () => {
        const data = await mkdtemp(path.join(os.tmpdir(), 'kring-killed-server-'));
        const random = seeded(seed);
        const acknowledged: number[] = [];
        for (let round = 0; round < serverRounds; round += 1) {
          acknowledged.push(...(await killedServer(data, round * 1_000_000, random() * 2000)));
          const { whole, broken } = await afterwards(data, readPairs);
          const kept = new Set(whole);
          const lost = acknowledged.filter((number) => !kept.has(number));
          expect({ round, lost, broken }).toEqual({ round, lost: [], broken: 0 });
        }
        expect(acknowledged.length).toBeGreaterThanOrEqual(serverRounds);
        await rm(data, { recursive: true, force: true });
      },
      10_000 + serverRounds * 120_000,
    );
  });
}
