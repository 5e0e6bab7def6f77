import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asLines, backupOf, fillStore } from '../../test/backup-lines.js';
import { testQuery } from '../../test/engines.js';
import { openGrafeo, StoreHalfRestored, type GraphDb } from '../engine/index.js';
import { BackupInvalid } from './backup-errors.js';
import { restoreStore } from './restore-store.js';

let folder: string;
let db: GraphDb;
let sound: readonly string[];
const createTeam = testQuery("CREATE (:Team {id: 'here already'})");

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'kring-backup-'));
  db = await openGrafeo({ folder });
  await db.migrate();
  await fillStore(db);
  sound = await backupOf(db);
});
afterAll(async () => {
  await db.close();
  await rm(folder, { recursive: true, force: true });
});

/** A backup with these lines between header and end, whose counts and sum are right. */
function backup(nodes: Record<string, number>, relationships: number, ...lines: readonly object[]): readonly string[] {
  const body = [{ kring: 'backup', format: 1, nodes, relationships }, ...lines].map((line) => JSON.stringify(line));
  const sha256 = createHash('sha256')
    .update(body.map((line) => `${line}\n`).join(''))
    .digest('hex');
  return [...body, JSON.stringify({ end: true, lines: body.length, sha256 })];
}

const person = (properties: object) => ({ label: 'Person', properties: { id: 'a', ...properties } });
const knows = (to: string) => ({ type: 'KNOWS', from: ['Person', 'a'], to: ['Person', to], properties: {} });

describe('a backup that is not sound', () => {
  it.each<[string, () => readonly string[], number, string]>([
    ['an empty file', () => [], 1, 'is missing: the backup is cut off'],
    ['another file', () => ['id,name'], 1, 'is not a JSON object (is the file cut off?)'],
    ['another JSON file', () => ['{"kring":"plan"}'], 1, 'is not the header of a Kring backup'],
    ['a newer format', () => ['{"kring":"backup","format":2}'], 1, 'has format 2, and this version reads format 1'],
    ['no header', () => sound.slice(1), 1, 'is no header, or a header in the wrong place'],
    ['no end', () => sound.slice(0, -1), 0, 'is missing: the backup is cut off'],
    [
      'half a line',
      () => [...sound.slice(0, 5), sound[5]!.slice(0, 20)],
      6,
      'is not a JSON object (is the file cut off?)',
    ],
    ['a line less', () => sound.toSpliced(-2, 1), 0, 'lines before it, and there are'],
    [
      'a changed line',
      () => sound.map((line) => line.replace('1950', '1951')),
      0,
      'says that the lines before it were changed',
    ],
    ['a line after the end', () => [...sound, sound[1]!], 0, 'comes after the end'],
    [
      'counts that are wrong',
      () => backup({ Person: 2 }, 0, person({})),
      3,
      'ends a backup that does not hold what its header counts',
    ],
    [
      'an unknown label',
      () => backup({}, 0, { label: 'Stray', properties: {} }),
      2,
      'has a label that this version does not know',
    ],
    [
      'a session',
      () => backup({}, 0, { label: 'Session', properties: { id: 's' } }),
      2,
      'has a label that this version does not know',
    ],
    [
      'Cypher for a label',
      () => backup({}, 0, { ...person({}), also: ['A) DETACH DELETE (b'] }),
      2,
      'has a further label that is no name',
    ],
    [
      'Cypher for a type',
      () => backup({}, 0, person({}), { ...knows('a'), type: 'A]->() //' }),
      3,
      'has a type that is no name',
    ],
    [
      'a node without its key',
      () => backup({}, 0, { label: 'Skill', properties: { id: 'a' } }),
      2,
      'is a Skill without code',
    ],
    [
      'a key twice',
      () => backup({ Person: 2 }, 0, person({}), person({})),
      3,
      'is a Person with a key that another has',
    ],
    [
      'an end that is not there',
      () => backup({ Person: 1 }, 1, person({}), knows('b')),
      3,
      'has an end that is not in the backup',
    ],
    [
      'a map as a property',
      () => backup({}, 0, person({ home: {} })),
      2,
      'property home is a map, and a property cannot be one',
    ],
    ['a huge number', () => backup({}, 0, person({ born: 2 ** 60 })), 2, 'property born is a whole number beyond 2^53'],
    [
      'a newer migration',
      () => backup({ Migration: 1 }, 0, { label: 'Migration', properties: { name: '2999-01-01 x' } }),
      2,
      'was made by a newer version of Kring',
    ],
  ])('is refused by its line, and the store stays as it was: %s', async (_, lines, number, reason) => {
    const failure = await restoreStore(db, asLines(lines()), { replace: true }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(BackupInvalid);
    expect((failure as BackupInvalid).reason).toContain(reason);
    if (number > 0) expect((failure as BackupInvalid).line).toBe(number);
    expect(await backupOf(db)).toEqual(sound);
  });
});

describe('a restore that is cut off', () => {
  const cutOffAfter = (writes: number): GraphDb => {
    let left = writes;
    return {
      engine: db.engine,
      read: (work) => db.read(work),
      write: (work) => (left-- > 0 ? db.write(work) : Promise.reject(new Error('the power went'))),
      migrate: () => db.migrate(),
      textSearch: () => Promise.resolve([]),
      ready: () => db.ready(),
      close: () => db.close(),
    };
  };

  it.each([1, 2, 3, 4])('after %p writes keeps the store shut until it is run again', async (writes) => {
    await expect(restoreStore(cutOffAfter(writes), asLines(sound), { replace: true })).rejects.toThrow(
      'the power went',
    );
    await db.close();
    await expect(openGrafeo({ folder })).rejects.toEqual(new StoreHalfRestored());
    db = await openGrafeo({ folder, evenIfHalfRestored: true });
    await restoreStore(db, asLines(sound));
    await db.close();
    db = await openGrafeo({ folder });
    expect(await backupOf(db)).toEqual(sound);
  });
});

describe('a backup that is made while others write', () => {
  it('is the store of one moment', async () => {
    const making = backupOf(db);
    await db.write((tx) => tx.run(createTeam));
    const lines = await making;
    expect(lines).toEqual(sound);
    await restoreStore(db, asLines(lines), { replace: true });
  });
});
