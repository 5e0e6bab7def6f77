import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exampleOrganisation } from '@kring/example-organisation';
import { openGrafeo, writeOrganisation } from '@kring/store';
import { startBusyServer } from './busy-server.mjs';

/**
 * How quickly others are answered while a coordinator has a whole organisation of 2,600 clients added up or planned. Asks
 * the real server, over HTTP and on the embedded store: a cheap query, and a circle that a team leader opens (with its
 * AccessEvent and the disk). Prints one JSON line for each state and question, in milliseconds, with the ratio to the same
 * question on a quiet server; and for each state how long the thread of requests was held up: `delay` by the clock,
 * `turn` in processor time of that thread, which other work on the machine does not change.
 */
const today = new Date().toISOString().slice(0, 10);
const clientCount = Number(process.env.KRING_BENCH_CLIENTS ?? 2600);
const rounds = Number(process.env.KRING_BENCH_ROUNDS ?? 60);
const quiet = 'nothing else';
/** How long `startPlan` took to answer, each time. */
const begun = [];

const data = exampleOrganisation({ seed: 9, clients: clientCount, today });
const folder = mkdtempSync(path.join(tmpdir(), 'kring-bench-busy-'));
await fill();
const server = await startBusyServer(folder);
try {
  await measureAll();
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function fill() {
  const store = await openGrafeo({ folder });
  try {
    await store.migrate();
    await writeOrganisation(store, data);
  } finally {
    await store.close();
  }
}

async function measureAll() {
  const personaOf = (role) => data.accounts.find(({ account, persona }) => persona && account.role === role);
  const leads = personaOf('teamLeader');
  const [leader, coordinator] = [
    await server.signIn(leads.account.id),
    await server.signIn(personaOf('coordinator').account.id),
  ];
  const { client } = data.clients.find(({ teamId }) => leads.worksIn.includes(teamId));
  const circle = 'query Q($id: ID!) { circle(clientId: $id) { members { person { id name } tie { id ring } } } }';
  const questions = {
    'a cheap query': () => server.ask('{ viewer { name } }', {}, leader),
    'open a circle': () => server.ask(circle, { id: client.id }, leader),
  };
  const busyWith = {
    [quiet]: null,
    'policies with their sums': () => server.ask('{ policies { nodes { id hoursWaiting } } }', {}, coordinator),
    'a plan of all teams': () => planAll(coordinator),
  };
  const usual = new Map();
  for (const [state, work] of Object.entries(busyWith)) {
    for (const [question, ask] of Object.entries(questions)) {
      const figures = await during(work, ask);
      if (state === quiet) usual.set(question, figures);
      const times = { ...figures, timesQuiet: share(figures.p95 / usual.get(question).p95) };
      process.stdout.write(
        `${JSON.stringify({ bench: 'responsive', case: `${question}, during ${state}`, ...times })}\n`,
      );
    }
  }
  tellBegun();
}

function tellBegun() {
  begun.sort((one, other) => one - other);
  const at = (part) => share(begun[Math.min(begun.length - 1, Math.floor(begun.length * part))]);
  const times = { asked: begun.length, p50: at(0.5), most: at(1) };
  process.stdout.write(`${JSON.stringify({ bench: 'responsive', case: 'a plan of all teams is begun', ...times })}\n`);
}

/** A plan from its start to its end. */
async function planAll(cookie) {
  const input = {
    from: today,
    until: new Date(Date.now() + 84 * 86_400_000).toISOString().slice(0, 10),
    openings: false,
  };
  const text = 'mutation S($input: StartPlanInput!) { startPlan(input: $input) { job { id state } errors { code } } }';
  const asked = performance.now();
  let { job } = (await server.ask(text, { input }, cookie)).startPlan;
  begun.push(performance.now() - asked);
  while (job.state === 'waiting' || job.state === 'running') {
    await new Promise((resolve) => setTimeout(resolve, 100));
    ({ planJob: job } = await server.ask(
      'query J($id: ID!) { planJob(id: $id) { id state } }',
      { id: job.id },
      cookie,
    ));
  }
}

/** Asks again and again while the work goes on and, when it ends early, begins anew. */
async function during(work, ask) {
  for (let round = 0; round < 10; round += 1) await ask();
  let isOver = false;
  let done = 0;
  const busy = (async () => {
    while (work && !isOver) {
      await work();
      done += 1;
    }
  })();
  await server.delay();
  const times = [];
  for (let round = 0; round < rounds || (work && done === 0); round += 1) {
    const began = performance.now();
    await ask();
    times.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const held = await server.delay();
  isOver = true;
  await busy;
  times.sort((one, other) => one - other);
  const at = (part) => share(times[Math.min(times.length - 1, Math.floor(times.length * part))]);
  const shared = Object.fromEntries(Object.entries(held).map(([name, value]) => [name, value && share(value)]));
  return { asked: times.length, p50: at(0.5), p95: at(0.95), most: at(1), ...shared };
}

function share(milliseconds) {
  return Number(milliseconds.toFixed(1));
}
