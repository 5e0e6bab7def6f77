// Every sentence in the texts is used, and every sentence that the screens use is in the texts. Exit 1 names what is not.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const topics = path.join(root, 'libs/texts/src/messages');
const known = new Set(
  readdirSync(topics).flatMap((topic) =>
    Object.keys(JSON.parse(readFileSync(path.join(topics, topic, 'nl.json'), 'utf8'))),
  ),
);

const isSource = (file) => /\.tsx?$/.test(file) && !/\.spec\.tsx?$|^gql|^testing/.test(file);
const sources = ['apps/web/src', 'libs/circle-map/src'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true })
    .filter(isSource)
    .map((file) => readFileSync(path.join(root, folder, file), 'utf8')),
);
const code = sources.join('\n');

const literals = new Set([...code.matchAll(/['"`]([a-zA-Z]+\.[\w.]+)['"`]/g)].map(([, key]) => key));
/** `taskKind.${kind}` uses every key that begins so. Codes of the engine are looked up by kind. */
const prefixes = [...code.matchAll(/`([a-zA-Z]+\.[\w.]*)\$\{/g)].map(([, prefix]) => prefix);
const byCode = ['reason.', 'unknown.', 'barrier.', 'remedy.'];
const isUsed = (key) => literals.has(key) || [...prefixes, ...byCode].some((prefix) => key.startsWith(prefix));

const asked = [...code.matchAll(/\bt\(\s*['"]([\w.]+)['"]|id: ['"]([a-zA-Z]+\.[\w.]+)['"]/g)].map(([, a, b]) => a ?? b);
const unused = [...known].filter((key) => !isUsed(key));
const missing = [...new Set(asked)].filter((key) => !known.has(key));

for (const key of unused) console.error(`unused: ${key}`);
for (const key of missing) console.error(`missing: ${key}`);
console.error(`${known.size} sentences, ${unused.length} unused, ${missing.length} missing`);
process.exitCode = unused.length + missing.length === 0 ? 0 : 1;
