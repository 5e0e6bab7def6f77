import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { testQuery } from '../../../test/engines.js';
import { StoreUnavailable } from '../store-error.js';
import { CommitLog } from './commit-log.js';
import { GrafeoGraphDb } from './grafeo-db.js';

const createPerson = testQuery('CREATE (:Person {id: $id})');

describe('a commit on Grafeo', () => {
  let folder: string;
  let native: GrafeoDB;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'kring-log-'));
    native = grafeo.GrafeoDB.create(path.join(folder, 'graph.db'));
  });
  afterEach(async () => {
    native.close();
    await rm(folder, { recursive: true, force: true });
  });

  const logOf = (sync: () => Promise<void>) => Object.assign(new CommitLog(folder), { sync });

  it('is acknowledged only when it is on the disk', async () => {
    let reachDisk = () => {};
    const disk = new Promise<void>((resolve) => (reachDisk = resolve));
    let beginSync = () => {};
    const syncBegins = new Promise<void>((resolve) => (beginSync = resolve));
    const db = new GrafeoGraphDb(
      native,
      logOf(() => {
        beginSync();
        return disk;
      }),
    );
    let acknowledged = false;
    const writing = db.write((tx) => tx.run(createPerson, { id: 'a' })).then(() => (acknowledged = true));
    await syncBegins;
    await new Promise((resolve) => setImmediate(resolve));
    expect(acknowledged).toBe(false);
    reachDisk();
    await writing;
    expect(acknowledged).toBe(true);
  });

  it('that the disk refuses is not acknowledged, and the store takes no more', async () => {
    const failure = new StoreUnavailable('the disk is full');
    const db = new GrafeoGraphDb(
      native,
      logOf(() => Promise.reject(failure)),
    );
    await expect(db.write((tx) => tx.run(createPerson, { id: 'a' }))).rejects.toBe(failure);
    await expect(db.write((tx) => tx.run(createPerson, { id: 'b' }))).rejects.toBe(failure);
    await expect(db.read((tx) => tx.run(createPerson, { id: 'b' }))).rejects.toBe(failure);
    expect(await db.ready()).toBe(false);
  });

  it('finds the newest log while checkpoints replace it', async () => {
    const log = new CommitLog(path.join(folder, 'graph.db.wal'));
    for (let round = 0; round < 20; round += 1) {
      await native.executeCypher('CREATE (:Person {id: $id})', { id: round });
      const syncing = log.sync();
      native.walCheckpoint();
      await syncing;
    }
  });

  it('is not acknowledged when there is no log', async () => {
    await expect(new CommitLog(path.join(folder, 'gone')).sync()).rejects.toThrow(StoreUnavailable);
    await writeFile(path.join(folder, 'other.txt'), '');
    await expect(new CommitLog(folder).sync()).rejects.toThrow(StoreUnavailable);
  });
});
