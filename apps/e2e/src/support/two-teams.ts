import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { withFolder, withServer } from './empty-server.js';

const root = path.resolve(import.meta.dirname, '../../../..');
const run = promisify(execFile);

interface NodeLine {
  readonly label?: string;
  readonly properties: { readonly id: string; readonly name: string };
}

/** A backup of the example in which an account works in one more team: no screen gives somebody a second team. */
function workingIn(backup: string, account: string, team: string): string {
  const [header = '', ...rest] = backup.trimEnd().split('\n').slice(0, -1);
  const lines = rest.map((line) => JSON.parse(line) as NodeLine);
  const idOf = (label: string, name: string): string => {
    const found = lines.find((line) => line.label === label && line.properties.name === name);
    if (!found) throw new Error(`The example has no ${label} ${name}.`);
    return found.properties.id;
  };
  const worksIn = {
    type: 'WORKS_IN',
    from: ['Account', idOf('Account', account)],
    to: ['Team', idOf('Team', team)],
    properties: {},
  };
  const counts = JSON.parse(header) as { relationships: number };
  const first = JSON.stringify({ ...counts, relationships: counts.relationships + 1 });
  const body = [first, ...rest, JSON.stringify(worksIn)];
  const sha256 = createHash('sha256')
    .update(body.map((line) => `${line}\n`).join(''))
    .digest('hex');
  return [...body, JSON.stringify({ end: true, lines: body.length, sha256 }), ''].join('\n');
}

/** A server of its own over the example, in which Anouk leads Wijkteam Liendert beside Huis De Linde. */
export const withLeaderOfTwoTeams = (journey: (address: string) => Promise<void>): Promise<void> =>
  withFolder(async (folder) => {
    const file = path.join(folder, 'backup.jsonl');
    const [whole, changed] = [path.join(folder, 'whole'), path.join(folder, 'changed')];
    const { NEO4J_URI: _uri, ...environment } = process.env;
    const kring = (data: string, ...words: string[]) =>
      run(process.execPath, ['apps/cli/dist/main.js', ...words], {
        cwd: root,
        env: { ...environment, KRING_DATA: data },
      });
    await kring(whole, 'example');
    await kring(whole, 'backup', file);
    await writeFile(file, workingIn(await readFile(file, 'utf8'), 'Anouk Bakker', 'Wijkteam Liendert'));
    await kring(changed, 'restore', file);
    await withServer({ folder: changed }, journey);
  });
