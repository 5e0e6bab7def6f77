import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { root } from './install.mjs';

/** Starts Kring as a newcomer does, in an empty data folder, and asks it for its page and its health. */
const port = '3320';
const folder = mkdtempSync(path.join(tmpdir(), 'kring-start-'));
const began = performance.now();
const npm = spawn('npm', ['start'], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
  detached: true,
  env: { ...process.env, PORT: port, KRING_DATA: folder },
});

const ready = await new Promise((resolve) => {
  createInterface({ input: npm.stdout }).on('line', (line) => {
    process.stdout.write(`${line}\n`);
    if (line.includes(`Kring is ready on http://localhost:${port}`)) resolve(true);
  });
  npm.on('exit', () => resolve(false));
  setTimeout(() => resolve(false), 300_000).unref();
});

const answers = ready
  ? await Promise.all(
      ['/', '/health/live', '/health/ready'].map(
        async (page) => (await fetch(`http://localhost:${port}${page}`)).status,
      ),
    )
  : [];
if (npm.exitCode === null) process.kill(-npm.pid, 'SIGTERM');
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`ready after ${Math.round(performance.now() - began)} ms; answers ${answers.join(', ')}\n`);
process.exit(ready && answers.every((status) => status === 200) ? 0 : 1);
