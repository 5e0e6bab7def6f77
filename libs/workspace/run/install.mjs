import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

const stamp = path.join(root, 'node_modules/.kring-installed');

const wanted = () =>
  createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .update(process.version)
    .digest('hex');

const installed = () => (existsSync(stamp) ? readFileSync(stamp, 'utf8') : null);

/**
 * Brings `node_modules` in step with the lock file; does nothing when it already is. All output goes to stderr, so that
 * a command's own output stays clean. Ends the process when npm fails.
 */
export function ensureInstalled() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    process.stderr.write(`Kring needs Node 20.19 or newer; this is ${process.version}.\n`);
    process.exit(1);
  }
  if (installed() === wanted()) return;
  process.stderr.write('Installing what Kring needs. The first time this takes a few minutes.\n');
  run('npm', ['ci', '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error']);
  writeFileSync(stamp, wanted());
}

/** Builds the named projects and all they rest on; what did not change comes from the cache. */
export function ensureBuilt(...projects) {
  run(process.execPath, [
    'node_modules/nx/dist/bin/nx.js',
    'run-many',
    '-t',
    'build',
    '-p',
    projects.join(','),
    '--outputStyle=static',
  ]);
}

/** Runs a command at the root with its output on stderr, and ends this process when it fails. */
export function run(command, args, { env = {}, quiet = false } = {}) {
  const { status, stdout } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', quiet ? 'pipe' : 2, 2],
    encoding: 'utf8',
    env: { ...process.env, NX_DAEMON: 'false', ...env },
  });
  if (status === 0) return;
  if (stdout) process.stderr.write(stdout);
  process.stderr.write(`This step failed: ${path.basename(command)} ${args.join(' ')}\n`);
  process.exit(1);
}
