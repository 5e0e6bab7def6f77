import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const laterFile = new URL('./later.mjs', import.meta.url).href;
const root = path.resolve(import.meta.dirname, '../../../..');

/** A port that nobody uses now. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });

async function untilReady(address: string, exited: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 120; attempt += 1) {
    if (exited()) throw new Error('The server stopped before it was ready.');
    const answer = await fetch(`${address}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`No server at ${address}.`);
}

/** A folder for a store, for as long as the journey lasts. */
export async function withFolder(journey: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kring-first-start-'));
  try {
    await journey(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A server of its own with nothing in its store, for as long as the journey lasts. */
export const withEmptyServer = (journey: (address: string) => Promise<void>): Promise<void> =>
  withFolder((folder) => withServer({ folder }, journey));

interface ServerOf {
  readonly folder: string;
  /** So many days from now, the server and all. */
  readonly daysLater?: number;
}

/** A server of its own over a folder that may hold a store already. */
export async function withServer(
  { folder, daysLater = 0 }: ServerOf,
  journey: (address: string) => Promise<void>,
): Promise<void> {
  const port = await freePort();
  const { KRING_DEMO: _demo, NEO4J_URI: _uri, ...environment } = process.env;
  const later = { KRING_E2E_DAYS_LATER: String(daysLater) };
  const env = { ...environment, ...later, NODE_ENV: 'production', PORT: String(port), KRING_DATA: folder };
  const server = spawn(process.execPath, ['--import', laterFile, 'apps/api/dist/main.js'], {
    cwd: root,
    stdio: 'ignore',
    env,
  });
  const stopped = new Promise<void>((resolve) => server.on('exit', () => resolve()));
  const address = `http://localhost:${port}`;
  try {
    await untilReady(address, () => server.exitCode !== null);
    await journey(address);
  } finally {
    server.kill('SIGTERM');
    await stopped;
  }
}
