import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { answer, buildKring, codes, Desk, problems } from './testing/desk.js';

let desk: Desk;

beforeAll(buildKring, 5 * 60_000);

beforeEach(async () => {
  desk = await Desk.set();
});

afterEach(() => desk.clear());

describe('a command that is not well put', () => {
  it('is answered with how it should be, and exit code 2', async () => {
    const said = await desk.kring([]);
    expect([said.exitCode, answer(said)]).toEqual([2, { problems: [{ code: 'USAGE', message: 'Name a command.' }] }]);
    expect(said.stderr).toContain('Usage: kring');
  });

  it.each([['embroider'], ['import'], ['backup', '--now'], ['example', '--clients']])(
    'is refused: %s %s',
    async (...args) => {
      const said = await desk.kring(args);
      expect([said.exitCode, codes(said)]).toEqual([2, ['USAGE']]);
    },
  );

  it('is told everything that is wrong at once', async () => {
    const said = await desk.kring(['import', 'nothing.csv', '--new-client', ' ', '--client', 'x', '--format', 'xls']);
    expect([said.exitCode, answer(said)]).toEqual([
      2,
      {
        problems: [
          { code: 'FILE', message: `${desk.path('nothing.csv')} cannot be read: there is no such file.` },
          { code: 'OPTION', message: 'Give --client or --new-client, not both.' },
          { code: 'OPTION', message: '--client takes the id of a client.' },
          { code: 'OPTION', message: '--new-client takes a name.' },
          { code: 'OPTION', message: '--new-client needs --team ID.' },
          {
            code: 'OPTION',
            message: '--format is one of: roster, xlsx, easynwk, networkCanvas, graphml, fhir, vcard.',
          },
        ],
      },
    ]);
    expect(said.stderr.split('\n')).toContain('--client takes the id of a client.');
  });

  it('shows help with exit code 0', async () => {
    const said = await desk.kring(['import', '--help']);
    expect([said.exitCode, said.stdout.startsWith('Usage: kring import')]).toEqual([0, true]);
  });

  it('has settings that cannot be used', async () => {
    const said = await desk.kring(['example'], { NEO4J_URI: 'http://db', NEO4J_USER: 'kring' });
    expect([said.exitCode, problems(said)]).toEqual([
      2,
      [
        { code: 'SETTING', message: 'NEO4J_URI must be an address such as neo4j://localhost:7687.' },
        { code: 'SETTING', message: 'NEO4J_PASSWORD is needed beside NEO4J_URI.' },
      ],
    ]);
  });
});
