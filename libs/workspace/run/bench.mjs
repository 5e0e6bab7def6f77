import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt, ensureInstalled, root } from './install.mjs';

/** Parts of names: what has any of them is run, without one all. */
const wanted = process.argv.slice(2);
const isWanted = (file) => wanted.length === 0 || wanted.some((part) => path.basename(file).includes(part));

const files = ['libs', 'apps']
  .flatMap((kind) => readdirSync(path.join(root, kind)).map((name) => path.join(kind, name, 'bench')))
  .filter((folder) => existsSync(path.join(root, folder)))
  .flatMap((folder) => readdirSync(path.join(root, folder)).map((file) => path.join(folder, file)))
  .filter((file) => file.endsWith('.bench.mjs') && isWanted(file));

ensureInstalled();
ensureBuilt('@kring/api', '@kring/circle-map', '@kring/cli', '@kring/matching');
if (files.length === 0) {
  process.stderr.write(`No benchmark has "${wanted.join('" or "')}" in its name.\n`);
  process.exit(2);
}

/** Each benchmark prints JSON lines `{"bench", "case", …figures}`; rows by bench, a table for each. */
const tables = new Map();
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
    const { bench, ...row } = JSON.parse(line);
    tables.set(bench, [...(tables.get(bench) ?? []), row]);
    process.stdout.write(`${line}\n`);
  }
}
for (const [bench, rows] of tables) {
  process.stdout.write(`\n${bench}\n`);
  console.table(rows);
}
process.exit(failed === 0 ? 0 : 1);
