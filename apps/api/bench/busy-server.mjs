import { fork } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function untilReady(address) {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if ((await fetch(`${address}/health/ready`).catch(() => null))?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('the server did not come up');
}

/**
 * The real server over a folder, in a process of its own. `delay()` tells for how long its thread of requests was held up
 * since the last time it was asked, in milliseconds.
 */
export async function startBusyServer(folder) {
  const port = await freePort();
  const child = fork(path.join(root, 'apps/api/dist/main.js'), {
    cwd: root,
    execArgv: ['--import', new URL('./watch-turns.mjs', import.meta.url).href],
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), KRING_DATA: folder },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const stopped = new Promise((resolve) => child.on('exit', resolve));
  const address = `http://127.0.0.1:${port}`;
  await untilReady(address);

  const post = async (query, variables, cookie) =>
    fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
      body: JSON.stringify({ query, variables }),
    });
  const ask = async (query, variables, cookie) => {
    const { data, errors } = await (await post(query, variables, cookie)).json();
    if (errors?.length) throw new Error(`the server refused: ${errors[0].extensions?.code ?? 'unknown'}`);
    return data;
  };
  const signIn = async (personaId) => {
    const text = 'mutation S($input: SignInAsPersonaInput!) { signInAsPersona(input: $input) { errors { code } } }';
    const [cookie] = (await post(text, { input: { personaId } })).headers.getSetCookie();
    return cookie.slice(0, cookie.indexOf(';'));
  };
  const delay = () =>
    new Promise((resolve) => {
      child.once('message', resolve);
      child.send('tell');
    });
  const stop = async () => {
    child.kill('SIGTERM');
    await stopped;
  };
  return { ask, signIn, delay, stop };
}
