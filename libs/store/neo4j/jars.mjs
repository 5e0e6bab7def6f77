import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const pom = path.join(path.dirname(fileURLToPath(import.meta.url)), 'pom.xml');

/** The version that pom.xml names. */
export const neo4jVersion = /<neo4j\.version>([^<]+)</.exec(readFileSync(pom, 'utf8'))?.[1];

const cacheFolder = () =>
  process.env.KRING_NEO4J_CACHE ?? path.join(os.homedir(), '.cache', 'kring', `neo4j-${neo4jVersion}`);

/**
 * The folder with Neo4j's jars (about 125 MB), fetched with Maven the first time. A fetch that is cut off leaves
 * nothing that looks whole. Throws when Maven is missing or fails.
 */
export function neo4jJars(say = () => {}) {
  const folder = path.resolve(cacheFolder());
  if (existsSync(folder)) return folder;
  say(`Fetching Neo4j ${neo4jVersion} from Maven Central, about 125 MB and two minutes, once only.`);
  const partial = `${folder}.partial-${process.pid}`;
  mkdirSync(partial, { recursive: true });
  try {
    fetchInto(partial);
    renameSync(partial, folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return folder;
}

function fetchInto(folder) {
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${folder}`];
  const { error, status, stdout } = spawnSync('mvn', ['-B', '-q', '-f', pom, ...goal], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (error) throw new Error('Maven (mvn) is needed once, to fetch Neo4j. Install it, or use docker-compose.yml.');
  if (status !== 0) throw new Error(`Maven could not fetch Neo4j:\n${stdout.trim().split('\n').slice(-5).join('\n')}`);
}
