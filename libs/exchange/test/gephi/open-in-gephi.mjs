import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { justNamed, writeCircle } from '../../dist/index.js';

/*
 * Opens what Kring writes with the real Gephi (its toolkit from Maven Central, AGPL or CDDL, used here and not passed on):
 * every node, every tie and every attribute must be there. Needs Java 11 or later and Maven; without them, or without
 * Maven Central, it says so and stops.
 */

const tell = (text) => process.stdout.write(`${text}\n`);
const here = import.meta.dirname;
const folder = mkdtempSync(path.join(os.tmpdir(), 'kring-gephi-'));
const has = (command, ...asked) => spawnSync(command, asked, { stdio: 'ignore' }).status === 0;

const details = { role: 'buren', quality: 'strong', supportGiven: [], supportReceived: [], contactFrequency: 'weekly' };
/** Of full weight: what is in it does not count here. */
const photo = { type: 'image/jpeg', widthPx: 256, heightPx: 256, bytes: new Uint8Array(40_960) };
const people = ['Riet Kok', '=1+1', "'t Hooft", 'Zoë <&> "李"', 'Bobbie'].map((name, index) => ({
  ...justNamed(`p${index}`, name),
  ...{ ring: 1 + (index % 4), sector: 'family', birthYear: 1950, speaks: ['nl'], note: 'belt\nvaak', symbol: 'music' },
  ...(index === 0 ? { photo } : {}),
}));
const pairs = [
  ['p0', 'p1'],
  ['p1', 'p2'],
  ['p0', 'p4'],
];
const tiesAmong = pairs.map(([from, to]) => ({ from, to, details: { ...details, lastContactOn: '2026-11-01' } }));
const wanted = {
  nodes: ['name', 'ring', 'sector', 'birth_year', 'kind', 'deceased', 'languages', 'note', 'symbol', 'role', 'photo'],
  edges: ['role', 'quality', 'contact_frequency', 'last_contact'],
};

function readWithGephi() {
  const file = path.join(folder, 'kring.graphml');
  writeFileSync(
    file,
    writeCircle({ clientName: 'Mia', people, tiesAmong }, 'graphml', { language: 'nl', today: '2026-11-24' }),
  );
  const classes = `${path.join(folder, 'lib')}/*`;
  execFileSync('javac', ['-cp', classes, '-d', folder, path.join(here, 'ReadGraph.java')]);
  const java = ['-Djava.awt.headless=true', '-cp', `${classes}${path.delimiter}${folder}`, 'ReadGraph', file];
  return execFileSync('java', java, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    .trim()
    .split(';');
}

function problems([nodes, edges, direction, ofNodes = '', ofEdges = '']) {
  const missing = (all, found) => all.filter((name) => !found.split(',').includes(name));
  return [
    ...(Number(nodes) === people.length ? [] : [`${nodes} nodes instead of ${people.length}`]),
    ...(Number(edges) === tiesAmong.length ? [] : [`${edges} edges instead of ${tiesAmong.length}`]),
    ...(direction === 'undirected' ? [] : ['the graph is directed']),
    ...missing(wanted.nodes, ofNodes).map((name) => `nodes lack ${name}`),
    ...missing(wanted.edges, ofEdges).map((name) => `edges lack ${name}`),
  ];
}

const fetched = () =>
  has('javac', '-version') &&
  has('mvn', '-q', '-f', path.join(here, 'pom.xml'), 'dependency:copy-dependencies', `-DoutputDirectory=${folder}/lib`);

try {
  if (!fetched()) tell('Gephi did not run: it needs Java, Maven and Maven Central.');
  else {
    const found = problems(readWithGephi());
    for (const problem of found) tell(`Gephi: ${problem}`);
    if (found.length === 0)
      tell(`Gephi opened ${people.length} people and ${tiesAmong.length} ties with all that is known.`);
    process.exitCode = found.length === 0 ? 0 : 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
