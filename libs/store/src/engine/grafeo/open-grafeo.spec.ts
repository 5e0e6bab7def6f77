import { once } from 'node:events';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startProgram } from '../../../test/killed-writer.js';
import { StoreInUse, StoreUnavailable } from '../store-error.js';
import { openGrafeo } from './open-grafeo.js';

describe('the folder of the embedded store', () => {
  let parent: string;
  let folder: string;

  beforeEach(async () => {
    parent = await mkdtemp(path.join(os.tmpdir(), 'kring-folder-'));
    folder = path.join(parent, 'data', 'store');
  });
  afterEach(() => rm(parent, { recursive: true, force: true }));

  const holder = async () => {
    const program = startProgram('holder.ts', [folder]);
    await once(program.stdout, 'data');
    return program;
  };

  it('is made where there is none, for the eyes of its owner', async () => {
    const db = await openGrafeo({ folder });
    await db.close();
    expect(((await stat(folder)).mode & 0o777).toString(8)).toBe('700');
  });

  it('is refused while another process has it, with what to do', async () => {
    const other = await holder();
    await expect(openGrafeo({ folder })).rejects.toEqual(new StoreInUse(folder));
    other.kill('SIGKILL');
    await once(other, 'close');
  });

  it('is free as soon as the process that had it is killed', async () => {
    const other = await holder();
    other.kill('SIGKILL');
    await once(other, 'close');
    const db = await openGrafeo({ folder });
    expect(await db.ready()).toBe(true);
    await db.close();
  });

  it('is refused while this process has it, and free again once that is closed', async () => {
    const first = await openGrafeo({ folder });
    await expect(openGrafeo({ folder })).rejects.toThrow(StoreInUse);
    await first.close();
    const second = await openGrafeo({ folder });
    await second.close();
  });

  it('is refused when it holds something else', async () => {
    await (await openGrafeo({ folder })).close();
    await writeFile(path.join(folder, 'graph.db'), 'something else');
    await expect(openGrafeo({ folder })).rejects.toThrow(StoreUnavailable);
  });

  it('is refused when a file stands in its place', async () => {
    await writeFile(path.join(parent, 'data'), '');
    await expect(openGrafeo({ folder })).rejects.toThrow(StoreUnavailable);
  });
});
