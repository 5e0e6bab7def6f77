import { StoreError } from '@kring/store';
import { pino } from 'pino';
import { readSettings } from './settings.js';
import { CannotListen, start } from './start.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Ends the process with a reason for whoever started it: 2 when the settings are wrong, 1 when it cannot run with them. */
function refuse(status: 1 | 2, lines: readonly string[]): never {
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exit(status);
}

async function main(): Promise<void> {
  const read = readSettings(process.env);
  if (!read.ok) {
    const problems = read.problems.map(({ setting, message }) => `  ${setting} ${message}.`);
    return refuse(2, ['Kring did not start, because of its settings:', ...problems]);
  }
  const log = pino({ level: 'info', base: null }, pino.destination(2));
  const { url, stop } = await start(read.settings, log, say);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stop().then(() => process.exit(0)));
  }
  say(`Kring is ready on ${url}`);
}

main().catch((error: unknown) => {
  if (error instanceof StoreError || error instanceof CannotListen) {
    return refuse(1, ['Kring did not start.', error.message]);
  }
  throw error;
});
