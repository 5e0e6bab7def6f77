import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { permitFor } from '@kring/access';
import { exampleOrganisation } from '@kring/example-organisation';
import {
  findClients,
  newId,
  openCircle,
  openGrafeo,
  openNeo4j,
  pageClients,
  recordAccess,
  writeOrganisation,
} from '@kring/store';
import { startNeo4j } from '@kring/store/neo4j';

/**
 * How long it takes to open a circle in an organisation of 2,960 clients and some 37,000 people, AccessEvent and disk included, as a team leader of the
 * team does. Prints one JSON line for each case, times in milliseconds. Then the same on Neo4j: on the empty server that
 * NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD name, or on one of its own where there is Java.
 */
const today = '2026-11-24';
const now = '2026-11-24T10:00:00.000Z';
const clientCount = Number(process.env.KRING_BENCH_CLIENTS ?? 2960);
const rounds = 400;

const data = withLeaders(exampleOrganisation({ seed: 9, clients: clientCount, today }));
const leaders = new Map(data.accounts.flatMap(({ account, worksIn }) => worksIn.map((team) => [team, account])));

/** Every team has its own team leader, as in a real organisation. */
function withLeaders(example) {
  const added = example.teams.map(({ team }) => ({
    account: {
      id: newId(),
      name: team.name,
      role: 'teamLeader',
      language: 'nl',
      teamMemberId: null,
      personId: null,
      clientId: null,
    },
    worksIn: [team.id],
    guides: [],
    persona: null,
  }));
  return { ...example, accounts: [...example.accounts, ...added] };
}

const permitOf = (teamId, operation) => {
  const account = leaders.get(teamId);
  const viewer = { accountId: account.id, organisationId: data.organisation.id, role: 'teamLeader' };
  return permitFor(
    { ...viewer, name: '', language: 'nl', personId: null, clientId: null, teamIds: [teamId] },
    operation,
  );
};

/** The same clients in the same order on every machine, spread over all teams. */
const asked = Array.from({ length: rounds }, (_, index) => data.clients[(index * 977) % data.clients.length]);

const cases = {
  'open a circle': (tx, { teamId, client }) => {
    const permit = permitOf(teamId, 'Query.circle');
    return openCircle(tx, permit, client.id, today).then(async (opened) => {
      if (!opened) throw new Error('a circle in reach was not found');
      await recordAccess(tx, permit, [client.id], now);
    });
  },
  'find a client': async (tx, { teamId, client }) => {
    const found = await findClients(tx, permitOf(teamId, 'Query.client'), [client.id], today);
    if (found.length !== 1) throw new Error('a client in reach was not found');
  },
  'list the clients of a team': async (tx, { teamId }) => {
    await pageClients(tx, permitOf(teamId, 'Query.client'), teamId, { first: 25, after: null }, today);
  },
};

const share = (sorted, part) =>
  Number(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))].toFixed(2));

async function measure(db, work) {
  const times = [];
  for (const item of asked) {
    const began = performance.now();
    await db.write((tx) => work(tx, item));
    times.push(performance.now() - began);
  }
  times.sort((one, other) => one - other);
  return { p50: share(times, 0.5), p95: share(times, 0.95), most: share(times, 1) };
}

async function bench(db) {
  await db.migrate();
  await writeOrganisation(db, data);
  const size = { clients: data.clients.length, people: data.people.length, ties: data.ties.length };
  for (const [name, work] of Object.entries(cases)) {
    await measure(db, work);
    const figures = await measure(db, work);
    process.stdout.write(
      `${JSON.stringify({ bench: 'circle', engine: db.engine, case: name, ...size, ...figures })}\n`,
    );
  }
}

const folder = mkdtempSync(path.join(tmpdir(), 'kring-bench-'));
const grafeo = await openGrafeo({ folder });
try {
  await bench(grafeo);
} finally {
  await grafeo.close();
  rmSync(folder, { recursive: true, force: true });
}

const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password } = process.env;
if (uri) await benchNeo4j({ uri, user, password });
else if (spawnSync('java', ['-version']).status === 0) await withOwnNeo4j(benchNeo4j);
else process.stderr.write('Neo4j was not measured: there is no Java here and no NEO4J_URI.\n');

async function benchNeo4j(settings) {
  const neo4j = await openNeo4j(settings);
  try {
    await bench(neo4j);
  } finally {
    await neo4j.close();
  }
}

async function withOwnNeo4j(work) {
  const home = mkdtempSync(path.join(tmpdir(), 'kring-bench-neo4j-'));
  const ports = { boltPort: 17_697, httpPort: 17_484 };
  const server = await startNeo4j({ data: home, ...ports, password: 'only-for-measuring' });
  try {
    await work({ uri: server.uri, user: server.user, password: 'only-for-measuring' });
  } finally {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
}
