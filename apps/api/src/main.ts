import { exampleOrganisation } from '@kring/example-organisation';
import { findAnyOrganisation, openStore, StoreError, writeOrganisation, type GraphDb } from '@kring/store';
import { createServer } from './server.js';
import { readSettings, type Settings } from './settings.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Ends the process with a reason for whoever started it: 2 when the settings are wrong, 1 when the store will not open. */
function refuse(lines: readonly string[], status: 1 | 2): never {
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exit(status);
}

async function open(settings: Settings): Promise<GraphDb> {
  try {
    const db = await openStore(settings.store);
    await db.migrate();
    return db;
  } catch (error) {
    if (error instanceof StoreError) return refuse(['Kring did not start.', error.message], 1);
    throw error;
  }
}

async function loadExampleOnce(db: GraphDb): Promise<void> {
  if ((await db.read(findAnyOrganisation)) !== null) return;
  say('Loading the example organisation.');
  await writeOrganisation(db, exampleOrganisation({ today: new Date().toISOString().slice(0, 10) }));
}

const read = readSettings(process.env);
if (!read.ok) {
  const problems = read.problems.map(({ setting, message }) => `  ${setting} ${message}.`);
  refuse(['Kring did not start, because of its settings:', ...problems], 2);
}
const { settings } = read;
const db = await open(settings);
if (settings.demo) await loadExampleOnce(db);

const app = await createServer(db);
app.enableShutdownHooks();
await app.listen(settings.port, settings.host).catch((error: NodeJS.ErrnoException) => {
  const reason =
    error.code === 'EADDRINUSE' ? 'that port is in use. Choose another with PORT.' : 'it could not listen there.';
  return refuse([`Kring did not start on ${settings.host}:${settings.port}: ${reason}`], 1);
});
app.getHttpServer().on('close', () => void db.close());
say(`Kring is ready on http://localhost:${settings.port}`);
