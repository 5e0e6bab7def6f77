import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { justNamed, readCircle, writeCircle } from '../../dist/index.js';
import { meant } from './interview.mjs';

/*
 * Two ways: what Kring writes is opened with igraph and NetworkX, with which exports of Network Canvas are worked on, and what
 * Network Canvas itself writes is read by Kring. Needs Python with pip, and the registries of Python and npm; without them it
 * says so and stops.
 */

const exporters = '@codaco/network-exporters@1.1.7';
const readers = ['igraph==1.0.0', 'networkx==3.4.2'];

const tell = (text) => process.stdout.write(`${text}\n`);
const here = import.meta.dirname;
const folder = mkdtempSync(path.join(os.tmpdir(), 'kring-canvas-'));
const made = (name) => {
  mkdirSync(path.join(folder, name));
  return path.join(folder, name);
};
const runs = (command, ...asked) => spawnSync(command, asked, { stdio: 'ignore' }).status === 0;
const differs = (what, found, wanted) =>
  JSON.stringify(found) === JSON.stringify(wanted) ? [] : [`${what}: ${JSON.stringify(found)}`];

const details = { quality: 'strong', supportGiven: [], supportReceived: [], contactFrequency: 'weekly' };
/** Of full weight: what is in it does not count here. */
const photo = { type: 'image/jpeg', widthPx: 256, heightPx: 256, bytes: new Uint8Array(40_960) };
const people = ['Riet Kok', '=1+1', "'t Hooft", 'Zoë <&> "李"', 'Bobbie'].map((name, index) => ({
  ...justNamed(`01890a5d-ac96-774b-bcce-b302099a800${index}`, name),
  ...{ ring: index === 4 ? null : index + 1, deceased: index === 2, note: 'belt\nvaak', symbol: 'music' },
  ...(index === 0 ? { photo } : {}),
}));
const pairs = [
  [0, 1, 'buren'],
  [0, 4, 'zus'],
  [1, 2, ''],
];
const tiesAmong = pairs.map(([from, to, role]) => ({
  ...{ from: people[from].key, to: people[to].key },
  details: { ...details, role: role || null, lastContactOn: '2026-11-01' },
}));

function openedWithReaders() {
  const python = path.join(folder, 'python/bin/python');
  if (!runs('python3', '-m', 'venv', path.join(folder, 'python'))) return null;
  if (!runs(python, '-m', 'pip', 'install', '-q', ...readers)) return null;
  const file = path.join(folder, 'kring.graphml');
  writeFileSync(
    file,
    writeCircle({ clientName: 'Mia', people, tiesAmong }, 'graphml', { language: 'nl', today: '2026-11-24' }),
  );
  return JSON.parse(execFileSync(python, [path.join(here, 'read_graph.py'), file], { encoding: 'utf8' }));
}

const wanted = {
  names: people.map(({ name }) => name),
  rings: people.map(({ ring }) => ring),
  deceased: people.map(({ deceased }) => deceased),
  photos: people.map(({ photo: shown }) => (shown ? 'data:image/jpeg;base64,'.length + Math.ceil(40_960 / 3) * 4 : 0)),
  ties: pairs.map(([from, to]) => [people[from].name, people[to].name]),
  roles: pairs.map(([, , role]) => role),
  directed: false,
};

const problemsOfReaders = (found) =>
  Object.entries(found).flatMap(([reader, seen]) =>
    Object.entries(wanted).flatMap(([what, value]) => differs(`${reader}, ${what}`, seen[what], value)),
  );

function exportedInterview() {
  const [installed, out] = [made('npm'), made('out')];
  writeFileSync(path.join(installed, 'package.json'), '{"private":true}');
  if (!runs('npm', 'install', '--prefix', installed, '--ignore-scripts', '--no-audit', '--no-fund', exporters))
    return null;
  for (const name of ['export-interview.mjs', 'interview.mjs'])
    copyFileSync(path.join(here, name), path.join(installed, name));
  execFileSync('node', [path.join(installed, 'export-interview.mjs'), out], { stdio: 'inherit' });
  return readdirSync(out).map((name) => ({ name, bytes: readFileSync(path.join(out, name)) }));
}

async function problemsOfInterview(what, files) {
  const reading = await readCircle(files);
  if (!reading.ok) return [`${what} is refused: ${JSON.stringify(reading.problems)}`];
  const { clientName, people: around, tiesAmong: known, remarks } = reading.circle;
  const rows = around.map(({ key, name, role, sector, supportReceived, ring }) => [
    ...[key, name, role, sector, supportReceived, ring],
  ]);
  const said = remarks.map(({ code, column, facts }) => `${code} ${column ?? facts.reason ?? facts.ties}`);
  return [
    ...differs(`${what}, client`, clientName, meant.client),
    ...differs(`${what}, people`, rows, meant.people),
    ...differs(
      `${what}, ties`,
      known.map(({ from, to }) => [from, to]),
      meant.ties,
    ),
    ...differs(`${what}, remarks`, said.toSorted(), meant.remarks),
  ];
}

const reports = [];
try {
  const opened = openedWithReaders();
  if (!opened) tell('igraph and NetworkX did not run: they need Python with pip, and its registry.');
  else reports.push(...problemsOfReaders(opened));
  const files = exportedInterview();
  if (!files) tell('Network Canvas did not run: its exporters come from the registry of npm.');
  else {
    const isGraph = ({ name }) => name.endsWith('.graphml');
    reports.push(...(await problemsOfInterview('GraphML of Network Canvas', files.filter(isGraph))));
    reports.push(
      ...(await problemsOfInterview(
        'CSV of Network Canvas',
        files.filter((file) => !isGraph(file)),
      )),
    );
  }
  for (const report of reports) tell(report);
  if (opened && reports.length === 0)
    tell(`igraph and NetworkX opened ${people.length} people and ${pairs.length} ties.`);
  if (files && reports.length === 0) tell(`Kring read ${meant.people.length} people from what Network Canvas wrote.`);
  process.exitCode = reports.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
