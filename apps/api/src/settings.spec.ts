import { describe, expect, it } from '@jest/globals';
import path from 'node:path';
import { readSettings } from './settings.js';

describe('the settings', () => {
  it('are all optional: Kring listens to this machine only, with a database in .kring', () => {
    expect(readSettings({})).toEqual({
      ok: true,
      settings: {
        port: 3000,
        host: '127.0.0.1',
        demo: false,
        production: false,
        store: { engine: 'grafeo', folder: path.resolve('.kring') },
      },
    });
  });

  it('tell every problem at once, those of the store included', () => {
    const read = readSettings({ PORT: '99999', HOST: 'not a host', KRING_DEMO: 'yes', NEO4J_URI: 'http://db' });
    expect(read).toEqual({
      ok: false,
      problems: [
        { setting: 'PORT', message: 'must be a whole number from 1 to 65535' },
        { setting: 'HOST', message: 'must be an address or name of this machine, such as 127.0.0.1' },
        { setting: 'KRING_DEMO', message: 'must be 0 or 1' },
        { setting: 'NEO4J_URI', message: 'must be an address such as neo4j://localhost:7687' },
        { setting: 'NEO4J_USER', message: 'is needed beside NEO4J_URI' },
        { setting: 'NEO4J_PASSWORD', message: 'is needed beside NEO4J_URI' },
      ],
    });
  });

  it.each(['0', '-1', '3000.5', '0x10', ' ', 'abc'])('refuse the port "%s"', (PORT) => {
    expect(readSettings({ PORT })).toMatchObject({ ok: false, problems: [{ setting: 'PORT' }] });
  });
});
