import { describe, expect, it } from '@jest/globals';
import path from 'node:path';
import { readStoreSettings } from './settings.js';

const neo4j = { NEO4J_URI: 'neo4j://db.example:7687', NEO4J_USER: 'kring', NEO4J_PASSWORD: 'secret' };

describe('which store is meant', () => {
  it('is the embedded one in .kring when nothing is said', () => {
    expect(readStoreSettings({})).toEqual({ ok: true, settings: { engine: 'grafeo', folder: path.resolve('.kring') } });
  });

  it('is the embedded one in the folder of KRING_DATA', () => {
    expect(readStoreSettings({ KRING_DATA: '/data/care' })).toEqual({
      ok: true,
      settings: { engine: 'grafeo', folder: path.resolve('/data/care') },
    });
  });

  it('is Neo4j when NEO4J_URI says so, whatever KRING_DATA says', () => {
    expect(readStoreSettings({ ...neo4j, KRING_DATA: '/data/care' })).toEqual({
      ok: true,
      settings: {
        engine: 'neo4j',
        uri: 'neo4j://db.example:7687',
        user: 'kring',
        password: 'secret',
        database: 'neo4j',
      },
    });
  });

  it.each(['NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'])('is not clear when %s names no server', (setting) => {
    expect(readStoreSettings({ [setting]: 'kring' })).toEqual({
      ok: false,
      problems: [{ setting: 'NEO4J_URI', message: `is needed beside ${setting}` }],
    });
  });

  it('is not clear when settings are wrong: all problems are named at once, without their values', () => {
    expect(readStoreSettings({ NEO4J_URI: 'http://db.example', NEO4J_PASSWORD: '' })).toEqual({
      ok: false,
      problems: [
        { setting: 'NEO4J_URI', message: 'must be an address such as neo4j://localhost:7687' },
        { setting: 'NEO4J_USER', message: 'is needed beside NEO4J_URI' },
        { setting: 'NEO4J_PASSWORD', message: 'is needed beside NEO4J_URI' },
      ],
    });
    expect(readStoreSettings({ NEO4J_USER: 'kring', KRING_DATA: ' ' })).toEqual({
      ok: false,
      problems: [
        { setting: 'NEO4J_URI', message: 'is needed beside NEO4J_USER' },
        { setting: 'KRING_DATA', message: 'must name a folder' },
      ],
    });
  });
});
