import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Serves Kring with the example organisation, from a data folder of its own that goes when the server goes; or, with
 * KRING_JOURNEY_STORE=neo4j, from the empty Neo4j that the NEO4J_ settings name.
 */
const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, ...environment } = process.env;
const neo4j = process.env.KRING_JOURNEY_STORE === 'neo4j' ? { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } : {};
const folder = mkdtempSync(path.join(tmpdir(), 'kring-journeys-'));

const api = spawn(process.execPath, ['apps/api/dist/main.js'], {
  stdio: 'inherit',
  env: {
    ...environment,
    ...neo4j,
    NODE_ENV: 'production',
    PORT: process.argv[2] ?? '3310',
    KRING_DATA: folder,
    KRING_DEMO: '1',
  },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => api.kill(signal));
api.on('exit', (code) => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(code ?? 0);
});
