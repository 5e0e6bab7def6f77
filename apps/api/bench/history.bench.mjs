import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { permitFor } from '@kring/access';
import { exampleOrganisation } from '@kring/example-organisation';
import {
  circleSequence,
  findChangesAfter,
  findHistory,
  findOwnChanges,
  logChange,
  newId,
  openCircle,
  openGrafeo,
  recordAccess,
  writeOrganisation,
} from '@kring/store';

/**
 * What the log of a circle costs: opening a circle without and with 500 changes behind it, the question whether there is
 * news, logging one change, reading what can be undone, and going back to the first day. Prints one JSON line for each
 * case, times in milliseconds.
 */
const today = '2026-11-24';
const now = '2026-11-24T10:00:00.000Z';
const changesPerCircle = 500;
const rounds = 300;

const example = exampleOrganisation({ seed: 9, clients: 300, today });
const team = example.teams[0].team;
const leader = {
  id: newId(),
  name: 'Leader',
  role: 'teamLeader',
  language: 'nl',
  teamMemberId: null,
  personId: null,
  clientId: null,
};
const data = {
  ...example,
  accounts: [...example.accounts, { account: leader, worksIn: [team.id], guides: [], persona: null }],
};
const viewer = {
  ...{ accountId: leader.id, organisationId: data.organisation.id, role: 'teamLeader', name: '', language: 'nl' },
  ...{ personId: null, clientId: null, teamIds: [team.id] },
};
const permit = (operation) => permitFor(viewer, operation);
const asked = data.clients.filter(({ teamId }) => teamId === team.id).slice(0, 20);
const tiesOf = new Map(
  asked.map(({ client }) => [client.id, data.ties.filter(({ clientId }) => clientId === client.id)]),
);

const editOf = (tie, index) => ({
  ...{ of: 'tie', tieId: tie.id, from: tie.from, to: tie.to, version: 1 },
  before: { ring: (index % 4) + 1 },
  after: { ring: ((index + 1) % 4) + 1 },
});
const logOne = (tx, client, index) => {
  const ties = tiesOf.get(client.id);
  const edits = [editOf(ties[index % ties.length], index)];
  return logChange(tx, permit('Mutation.moveOnMap'), [client.id], { kind: 'moved', at: now, edits });
};
const open = async (tx, client) => {
  await openCircle(tx, permit('Query.circle'), client.id, today);
  await recordAccess(tx, permit('Query.circle'), [client.id], now);
};

const share = (sorted, part) =>
  Number(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))].toFixed(2));

async function measure(name, run, work) {
  const times = [];
  for (let index = 0; index < rounds; index += 1) {
    const began = performance.now();
    await run((tx) => work(tx, asked[index % asked.length].client, index));
    times.push(performance.now() - began);
  }
  times.sort((one, other) => one - other);
  const figures = { p50: share(times, 0.5), p95: share(times, 0.95), most: share(times, 1) };
  process.stdout.write(`${JSON.stringify({ bench: 'history', case: name, ...figures })}\n`);
}

const folder = mkdtempSync(path.join(tmpdir(), 'kring-bench-'));
const db = await openGrafeo({ folder });
const reading = (work) => db.read(work);
const writing = (work) => db.write(work);
try {
  await db.migrate();
  await writeOrganisation(db, data);
  for (let warm = 0; warm < 100; warm += 1) await db.write((tx) => open(tx, asked[warm % asked.length].client));
  await measure('open a circle without changes', writing, open);
  for (const { client } of asked) {
    for (let index = 0; index < changesPerCircle; index += 50) {
      await db.write(async (tx) => {
        for (let each = index; each < index + 50; each += 1) await logOne(tx, client, each);
      });
    }
  }
  await measure(`open a circle with ${changesPerCircle} changes`, writing, open);
  await measure('ask whether there is news', reading, (tx, { id }) =>
    circleSequence(tx, permit('Query.circleSequence'), id),
  );
  await measure('log a change', writing, logOne);
  await measure('read what can be undone', reading, (tx, { id }) => findOwnChanges(tx, permit('Query.circleUndo'), id));
  await measure('read the newest 25 lines', reading, (tx, { id }) =>
    findHistory(tx, permit('Query.circleHistory'), id, { personId: null, tieId: null, before: null, first: 25 }),
  );
  await measure('read all lines, to go back to the first day', reading, (tx, { id }) =>
    findChangesAfter(tx, permit('Query.circleAt'), id, 0),
  );
} finally {
  await db.close();
  rmSync(folder, { recursive: true, force: true });
}
