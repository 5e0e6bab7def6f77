import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled, root, run } from './install.mjs';

const node = process.execPath;
const nx = (target) => [
  node,
  ['node_modules/nx/dist/bin/nx.js', 'run-many', '-t', target, '--outputStyle=static', '--parallel=2'],
];

const checks = [
  ['format', node, ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']],
  ['build', ...nx('build')],
  ['lint and boundaries', ...nx('lint')],
  ['types of the screens and journeys', ...nx('types')],
  ['types of the tests', node, ['node_modules/typescript/bin/tsc', '-p', 'libs/workspace/tsconfig.spec.json']],
  ['schema in step', node, ['apps/api/check-schema.mjs']],
  ['texts in step', node, ['apps/web/check-texts.mjs']],
];

ensureInstalled();
for (const [name, command, args] of checks) {
  const script = args[0];
  if (!existsSync(path.join(root, script))) {
    process.stderr.write(`The check "${name}" is missing: ${script}\n`);
    process.exit(1);
  }
  process.stderr.write(`check: ${name}\n`);
  run(command, args);
}
process.stdout.write(`${checks.length} checks passed\n`);
