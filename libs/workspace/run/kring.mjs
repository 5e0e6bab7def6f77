import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureInstalled, root, run } from './install.mjs';

ensureInstalled();
// A build that goes well says nothing: what a person reads on stderr is about their command.
run(process.execPath, ['node_modules/nx/dist/bin/nx.js', 'run', '@kring/cli:build', '--outputStyle=static'], {
  quiet: true,
});

const cli = path.join(root, 'apps/cli/dist/main.js');
const { status } = spawnSync(process.execPath, [cli, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);
