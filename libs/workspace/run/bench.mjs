import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt, ensureInstalled, root } from './install.mjs';

/** Each benchmark prints JSON lines `{"bench", "case", …figures}`; the table is made of those. */
const wanted = process.argv[2] ?? '';

const files = ['libs', 'apps']
  .flatMap((kind) => readdirSync(path.join(root, kind)).map((name) => path.join(kind, name, 'bench')))
  .filter((folder) => existsSync(path.join(root, folder)))
  .flatMap((folder) => readdirSync(path.join(root, folder)).map((file) => path.join(folder, file)))
  .filter((file) => file.endsWith('.bench.mjs') && path.basename(file).includes(wanted));

ensureInstalled();
ensureBuilt('@kring/api', '@kring/circle-map', '@kring/cli', '@kring/matching');
if (files.length === 0) {
  process.stderr.write(`No benchmark has "${wanted}" in its name.\n`);
  process.exit(2);
}

const rows = [];
let failed = 0;
for (const file of files) {
  process.stderr.write(`bench: ${file}\n`);
  const { status, stdout } = spawnSync(process.execPath, ['--expose-gc', file], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) failed += 1;
  for (const line of stdout.split('\n').filter((text) => text.startsWith('{'))) {
    rows.push(JSON.parse(line));
    process.stdout.write(`${line}\n`);
  }
}
console.table(rows);
process.exit(failed === 0 ? 0 : 1);
