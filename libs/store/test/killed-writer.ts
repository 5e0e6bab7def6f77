import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const store = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program of `test` on a folder in a process of its own. */
export function startProgram(name: string, args: readonly string[]) {
  return spawn(process.execPath, ['--import', './test/run-ts.mjs', `test/${name}`, ...args], {
    cwd: store,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Lets a writer go from `first` on and kills it without warning after so many ms. Gives what it had acknowledged. */
export async function killedWriter(folder: string, first: number, afterMs: number): Promise<readonly number[]> {
  const writer = startProgram('writer.ts', [folder, String(first)]);
  const acknowledged: number[] = [];
  const ended = new Promise((resolve) => writer.once('close', resolve));
  for await (const line of createInterface({ input: writer.stdout })) {
    if (line === 'ready') void wait(afterMs).then(() => writer.kill('SIGKILL'));
    else acknowledged.push(Number(line));
  }
  await ended;
  return acknowledged;
}
