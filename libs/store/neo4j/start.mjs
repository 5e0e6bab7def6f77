import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startNeo4j } from './server.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const usage = `npm run neo4j -- [--data DIR] [--bolt-port 7687] [--http-port 7474] [--password PASSWORD]

Starts a Neo4j Community server for this machine only, without Docker. Needs Java 17 or 21, and Maven the first time.`;

const options = {
  data: { type: 'string', default: path.join(root, '.neo4j') },
  'bolt-port': { type: 'string', default: '7687' },
  'http-port': { type: 'string', default: '7474' },
  password: { type: 'string', default: process.env.NEO4J_PASSWORD ?? 'kring-at-home' },
  help: { type: 'boolean', default: false },
};

async function main() {
  const { values } = parseArgs({ options });
  if (values.help) return console.log(usage);
  const server = await startNeo4j({
    data: values.data,
    boltPort: port(values['bolt-port']),
    httpPort: port(values['http-port']),
    password: values.password,
    say: console.error,
  });
  console.log(`Neo4j is ready on ${server.uri}`);
  console.log(
    `For Kring: NEO4J_URI=${server.uri} NEO4J_USER=${server.user} NEO4J_PASSWORD as given (kring-at-home if not).`,
  );
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void server.stop());
  const { code, signal } = await server.ended;
  process.exitCode = code === 0 || code === 143 || signal === 'SIGTERM' ? 0 : 1;
}

function port(text) {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 65535) throw new Error(`${text} is not a port`);
  return number;
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = error.code?.startsWith('ERR_PARSE_ARGS') ? 2 : 1;
});
