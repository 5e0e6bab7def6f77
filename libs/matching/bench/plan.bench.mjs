// How long the best plan takes, from the problem in memory, against LEMON's network simplex where it is installed
// (Debian: liblemon-utils). KRING_BENCH_DATA may name a folder with problems of one's own (`*.json`, as `kring plan` reads).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { boundOf, checkCertificate, makePlan, readPlan, solveFlow } from '../dist/index.js';
import { chains, dense, far, near, writeDimacs } from './plan-instances.mjs';

const makers = { near, far, chains, dense };
/** Kind, size, degree, runs, and whether the peer is done within a minute. */
const cases = [
  ['near', 10000, 30, 7, true],
  ['near', 10000, 10, 7, true],
  ['far', 10000, 30, 7, true],
  ['chains', 10000, 10, 7, true],
  ['dense', 800, 800, 15, true],
  ['near', 100000, 10, 3, false],
  ['chains', 100000, 10, 3, true],
];

const folder = mkdtempSync(path.join(tmpdir(), 'kring-plan-'));
const hasPeer = spawnSync('dimacs-solver', ['--help']).error === undefined;
const now = () => performance.now();
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
const print = (row) => process.stdout.write(`${JSON.stringify({ bench: 'plan', ...row })}\n`);

function lay(problem) {
  const reading = readPlan(problem);
  if ('issues' in reading) throw new Error(JSON.stringify(reading.issues));
  return reading.network;
}

const worth = ({ network, hours }) => hours.reduce((sum, each, arc) => sum + each * network.score[arc], 0);

/** Run time only, without reading the file, and the optimum it finds. */
async function askPeer(network) {
  const file = path.join(folder, 'twin.min');
  await writeDimacs(network, file);
  const { stdout, stderr } = spawnSync('dimacs-solver', [file], { encoding: 'utf8', timeout: 120_000 });
  const text = `${stdout}${stderr}`;
  const seconds = /Run NetworkSimplex:.*real: ([\d.e-]+)s/.exec(text)?.[1];
  const cost = /Min flow cost: (-?\d+)/.exec(text)?.[1];
  return seconds === undefined ? null : { ms: Math.round(Number(seconds) * 1000), objective: -Number(cost) };
}

async function measure(name, network, runs, isPeerAsked) {
  const times = [];
  let flow;
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let most = 0;
  for (let run = 0; run < runs; run++) {
    const start = now();
    flow = solveFlow(network);
    times.push(now() - start);
    most = Math.max(most, process.memoryUsage().rss);
  }
  const objective = worth(flow);
  const isProven =
    checkCertificate(network, { hours: flow.hours, price: flow.price }).length === 0 &&
    boundOf(network, flow.price) === objective;
  const peer = hasPeer && isPeerAsked ? await askPeer(network) : null;
  if (!isProven || (peer && peer.objective !== objective)) throw new Error(`${name}: not the optimum`);
  print({
    case: name,
    medianMs: Math.round(median(times)),
    peerMs: peer?.ms ?? null,
    objective,
    addedMb: Math.round((most - before) / 1e6),
  });
}

for (const [kind, size, degree, runs, isPeerAsked] of cases)
  await measure(`${kind} ${size} ${degree}`, lay(makers[kind](size, degree, 1)), runs, isPeerAsked);

const wholeProblem = near(1000, 10, 1);
const whole = lay({ ...wholeProblem, needs: wholeProblem.needs.map((need) => ({ ...need, whole: true })) });
const wholePlan = makePlan(whole, { now, timeLimitMs: 2000 });
print({
  case: 'whole near 1000 10',
  medianMs: Math.round(wholePlan.ms),
  gap: wholePlan.gap,
  optimal: wholePlan.optimal,
});

const first = fileURLToPath(new URL('first-plan.mjs', import.meta.url));
const colds = Array.from({ length: 5 }, () =>
  Number(spawnSync(process.execPath, [first], { encoding: 'utf8' }).stdout),
);
print({ case: 'first plan of 1,000 needs in a cold process', medianMs: Math.round(median(colds)) });

const own = process.env.KRING_BENCH_DATA;
for (const file of own ? readdirSync(own).filter((entry) => entry.endsWith('.json')) : [])
  await measure(file, lay(JSON.parse(readFileSync(path.join(own, file), 'utf8'))), 5, true);
rmSync(folder, { recursive: true });
