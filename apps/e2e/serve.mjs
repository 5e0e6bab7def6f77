import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Serves Kring with the example organisation from a data folder of its own, which goes when the server goes. */
const folder = mkdtempSync(path.join(tmpdir(), 'kring-journeys-'));
const { NEO4J_URI: _uri, NEO4J_USER: _user, NEO4J_PASSWORD: _password, ...environment } = process.env;
const api = spawn(process.execPath, ['apps/api/dist/main.js'], {
  stdio: 'inherit',
  env: {
    ...environment,
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
