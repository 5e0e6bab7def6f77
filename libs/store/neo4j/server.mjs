import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { neo4jJars } from './jars.mjs';

const user = 'neo4j';
const startMs = 120_000;
const stopMs = 30_000;
const java = process.env.JAVA_HOME ? path.join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
const opens = ['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);

const settings = (boltPort, httpPort) => `# Written at each start by libs/store/neo4j/server.mjs.
server.default_listen_address=127.0.0.1
server.default_advertised_address=localhost
server.bolt.listen_address=127.0.0.1:${boltPort}
server.bolt.advertised_address=localhost:${boltPort}
server.http.listen_address=127.0.0.1:${httpPort}
server.http.advertised_address=localhost:${httpPort}
server.https.enabled=false
server.memory.pagecache.size=64m
db.tx_log.preallocate=false
db.tx_log.rotation.retention_policy=keep_none
db.shutdown_transaction_end_timeout=0s
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
dbms.usage_report.enabled=false
`;

/**
 * Starts a Neo4j Community server on this machine only, with a heap of 512 MB, and resolves when Bolt answers.
 * The password (8 characters or more) holds from the first start of a data folder on; later starts keep that one.
 * Throws, with the server's last words, when it stops or says nothing for two minutes.
 */
export async function startNeo4j({ data, boltPort = 7687, httpPort = 7474, password, say = () => {} }) {
  const home = path.resolve(data);
  const jars = neo4jJars(say);
  mkdirSync(path.join(home, 'conf'), { recursive: true });
  writeFileSync(path.join(home, 'conf', 'neo4j.conf'), settings(boltPort, httpPort));
  if (!existsSync(path.join(home, 'data', 'dbms')) && !existsSync(path.join(home, 'data', 'databases'))) {
    setFirstPassword(home, jars, password);
  }
  const server = runServer(home, jars);
  const uri = `neo4j://localhost:${boltPort}`;
  try {
    await untilBoltAnswers(server, uri, password);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { uri, user, password, pid: server.process.pid, stop: server.stop, ended: server.ended };
}

function setFirstPassword(home, jars, password) {
  const command = ['-cp', path.join(jars, '*'), 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password];
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: path.join(home, 'conf') };
  const { error, status, stderr } = spawnSync(java, ['-Xmx128m', ...command], { encoding: 'utf8', env });
  if (error) throw new Error('Java 17 or 21 is needed to run Neo4j. Install it, or use docker-compose.yml.');
  if (status !== 0) throw new Error(`Neo4j refused the password: ${stderr.trim().split('\n').at(-1)}`);
}

function runServer(home, jars) {
  const options = ['-Xms128m', '-Xmx512m', '-XX:+UseG1GC', ...opens, '-Dio.netty.tryReflectionSetAccessible=true'];
  const folders = [`--home-dir=${home}`, `--config-dir=${path.join(home, 'conf')}`, '--console-mode'];
  const main = ['-cp', path.join(jars, '*'), 'org.neo4j.server.CommunityEntryPoint', ...folders];
  const child = spawn(java, [...options, ...main], { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const words = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => words.splice(0, Math.max(0, words.push(String(text)) - 20)));
  }
  const ended = new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
    child.once('error', () => resolve({ code: null, signal: null }));
  });
  return { process: child, ended, stop: stopper(child, ended), lastWords: () => words.join('').trim() };
}

/** The server has its own process group, so that Ctrl-C reaches it once, through here. */
function stopper(child, ended) {
  return async (signal = 'SIGTERM') => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    const late = new AbortController();
    const killed = wait(stopMs, undefined, { signal: late.signal }).then(() => child.kill('SIGKILL'));
    killed.catch(() => {});
    const end = await ended;
    late.abort();
    return end;
  };
}

async function untilBoltAnswers(server, uri, password) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
  const stopped = server.ended.then(() => {
    throw new Error(`Neo4j stopped while starting:\n${server.lastWords()}`);
  });
  try {
    await Promise.race([stopped, answers(driver)]);
  } finally {
    stopped.catch(() => {});
    await driver.close();
  }
}

async function answers(driver) {
  for (const start = Date.now(); ; await wait(250)) {
    try {
      await driver.executeQuery('RETURN 1 AS one');
      return;
    } catch (error) {
      if (error.code?.startsWith('Neo.ClientError.Security')) {
        throw new Error('This data folder has another password. Give that one with --password.', { cause: error });
      }
      if (Date.now() - start > startMs) throw new Error('Neo4j did not answer within two minutes', { cause: error });
    }
  }
}
