import { once } from 'node:events';
import { problem, unable, type Outcome } from './outcome.js';
import { runKring } from './program.js';

const say = (message: string): void => {
  process.stderr.write(`${message}\n`);
};

/** A fault of ours or of the machine: its stack helps whoever mends it. */
function broken(error: unknown): Outcome {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return unable([problem('UNEXPECTED', 'Something went wrong that Kring did not foresee.')]);
}

/** Whoever reads stdout may stop early, as `head` does; a disk may be full. */
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit();
  say(`The answer could not be written (${code ?? 'unknown'}). Is there room where it goes?`);
  process.exit(1);
});

const { exitCode, result, messages } = await runKring(process.argv.slice(2), {
  env: process.env,
  // npm runs scripts at the root and says here where the person was.
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  now: () => new Date(),
  stdout: process.stdout,
  say,
}).catch(broken);

messages.forEach(say);
if (result !== null && !process.stdout.write(`${JSON.stringify(result, null, 2)}\n`))
  await once(process.stdout, 'drain');
process.exitCode = exitCode;
