import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/*
 * Reads a JSON list of Cypher texts and writes the list of what Neo4j's own analyser finds wrong with each. A process of
 * its own, because under Jest the analyser is slower still: a text takes it about a quarter of a second. So it remembers
 * by their hash the texts in which it found nothing. Its ESM build does not resolve on Node 20, the other one does.
 */
const require = createRequire(import.meta.url);
const { version } = JSON.parse(readFileSync(packageFile(require.resolve('@neo4j-cypher/language-support'))));
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const memory = path.join(root, 'node_modules', '.cache', 'kring', `analyser-${version}.json`);
const faultless = new Set(readMemory());
const error = 1;
/** It cannot know the parameters; the engines refuse a missing one. */
const aboutParameters = /^Parameter \$\w+ is not defined/;

const queries = JSON.parse(await text(process.stdin));
process.stdout.write(JSON.stringify(queries.map(faults)));
mkdirSync(path.dirname(memory), { recursive: true });
writeFileSync(memory, JSON.stringify([...faultless]));

function faults(cypher) {
  const hash = createHash('sha256').update(cypher).digest('base64');
  if (faultless.has(hash)) return [];
  const found = require('@neo4j-cypher/language-support')
    .lintCypherQuery(cypher, {}, false)
    .filter(({ severity, message }) => severity === error && !aboutParameters.test(message))
    .map(({ message }) => message);
  if (found.length === 0) faultless.add(hash);
  return found;
}

function packageFile(main) {
  const name = path.join('@neo4j-cypher', 'language-support');
  return path.join(main.slice(0, main.lastIndexOf(name) + name.length), 'package.json');
}

function readMemory() {
  try {
    return JSON.parse(readFileSync(memory, 'utf8'));
  } catch {
    return [];
  }
}
