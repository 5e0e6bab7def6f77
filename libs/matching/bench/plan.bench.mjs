// How long the best plan takes, from the problem in memory, beside other solvers on the same instances in the same run.
// `node plan.bench.mjs all` adds the chains of 100,000 offers, and HiGHS by `solve` wherever HiGHS is asked. KRING_BENCH_PYTHON names a Python that has scipy and
// networkx; KRING_BENCH_DATA a folder with problems of one's own (`*.json`, as `kring plan` reads).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { boundOf, checkCertificate, loadProver, makePlan, readPlan, solveFlow } from '../dist/index.js';
import { chains, dense, far, near } from './plan-instances.mjs';
import { measureMemory } from './plan-memory.mjs';
import {
  askHighs,
  askHighsTwin,
  askHighsSolve,
  askLemon,
  askMinCostFlow,
  askMunkres,
  askNetworkx,
  askScipy,
  peersHere,
} from './plan-peers.mjs';
import { wholeChains, wholeNear } from './plan-whole.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'kring-plan-'));
const here = peersHere();
const now = () => performance.now();
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
const rounded = (ms) => (ms < 10 ? Math.round(ms * 10) / 10 : Math.round(ms));
const print = (row, bench = 'plan') => process.stdout.write(`${JSON.stringify({ bench, ...row })}\n`);

const peers = {
  lemon: here.lemon ? (network) => askLemon(network, folder) : null,
  highsTight: (network) => askHighs(network),
  highsTwin: askHighsTwin,
  highsSolve: askHighsSolve,
  munkres: askMunkres,
  'min-cost-flow': askMinCostFlow,
  scipy: here.scipy ? (network) => askScipy(network, folder) : null,
  networkx: here.networkx ? (network) => askNetworkx(network, folder) : null,
};

/**
 * Three ways to ask HiGHS, all with its own settings: in the form that suits it best, as the min-cost flow that LEMON is given,
 * and the same by the one call that its package documents first.
 */
const highs = ['highsTight', 'highsTwin'];
const bySolve = ['highsSolve'];
const isAll = process.argv.includes('all');

/** Instance, runs, and who else is asked: whoever is done within a minute. */
const cases = [
  { name: 'near 1000 10', problem: () => near(1000, 10, 1), runs: 15, asked: ['lemon', 'networkx', 'min-cost-flow'] },
  { name: 'near 10000 30', problem: () => near(10000, 30, 1), runs: 7, asked: ['lemon', ...highs, ...bySolve] },
  {
    name: 'near 10000 10',
    problem: () => near(10000, 10, 1),
    runs: 7,
    asked: ['lemon', ...highs, ...(isAll ? bySolve : [])],
    isWeighed: true,
  },
  { name: 'far 10000 30', problem: () => far(10000, 30, 1), runs: 7, asked: ['lemon'] },
  { name: 'chains 10000 10', problem: () => chains(10000, 10, 1), runs: 7, asked: ['lemon'] },
  { name: 'dense 800 800', problem: () => dense(800, 800, 1), runs: 15, asked: ['lemon', 'munkres', 'scipy'] },
  { name: 'near 100000 10', problem: () => near(100000, 10, 1), runs: 3, asked: [], isWeighed: true },
  ...(isAll
    ? [{ name: 'chains 100000 10', problem: () => chains(100000, 10, 1), runs: 3, asked: ['lemon'], isWeighed: true }]
    : []),
];

/** Makes the problem itself: rows that a caller held on to would be looked through by the collector of garbage in the middle of a run. */
function lay(problem) {
  const reading = readPlan(problem());
  if ('issues' in reading) throw new Error(JSON.stringify(reading.issues));
  return reading.network;
}

const worth = ({ network, hours }) => hours.reduce((sum, each, arc) => sum + each * network.score[arc], 0);

function isProven(network, flow) {
  const claim = { hours: flow.hours, price: flow.price };
  return checkCertificate(network, claim).length === 0 && boundOf(network, flow.price) === worth(flow);
}

async function measure({ name, problem, runs, asked, isWeighed }) {
  const network = lay(problem);
  const times = [];
  let flow;
  for (let run = 0; run < runs; run++) {
    const start = now();
    flow = solveFlow(network);
    times.push(now() - start);
  }
  const own = median(times);
  const objective = worth(flow);
  if (!isProven(network, flow)) throw new Error(`${name}: not proven`);
  const row = { case: name, medianMs: rounded(own), objective };
  for (const peer of asked) {
    const answer = (await peers[peer]?.(network)) ?? null;
    if (answer !== null && answer.objective !== objective)
      throw new Error(`${name}: ${peer} finds ${answer.objective}`);
    row[`${peer}Ms`] = answer && rounded(answer.ms);
    row[`${peer}Ratio`] = answer && Math.round((10 * answer.ms) / own) / 10;
  }
  if (isWeighed) Object.assign(row, await measureMemory(problem(), folder));
  print(row);
}

/** How close a plan with whole needs is after a moment, and how long the proof takes; HiGHS alone on the same. */
async function measureWhole(size, degree, limits, isHighsAsked, kind = 'near') {
  const network = lay(() => ({ near: wholeNear, chains: wholeChains })[kind](size, degree, 1));
  const prover = await loadProver();
  for (const { limit, runs } of limits) {
    const plans = Array.from({ length: runs }, () => makePlan(network, { now, timeLimitMs: limit, prover }));
    const plan = plans[runs - 1];
    const row = {
      case: `whole ${kind} ${size} ${degree}, ${limit} ms`,
      medianMs: rounded(median(plans.map(({ ms }) => ms))),
    };
    Object.assign(row, { objective: plan.objective, gap: Math.round(plan.gap * 1e6) / 1e6, optimal: plan.optimal });
    const peer = isHighsAsked && plan.optimal ? await askHighs(network, { keepsWhole: true }) : null;
    if (peer !== null && peer.objective !== plan.objective)
      throw new Error(`${row.case}: HiGHS finds ${peer.objective}`);
    if (peer !== null)
      Object.assign(row, { highsMs: rounded(peer.ms), highsRatio: Math.round((10 * peer.ms) / plan.ms) / 10 });
    print(row, 'plan, whole needs');
  }
}

for (const each of cases) await measure(each);
await measureWhole(2700, 10, [{ limit: 10_000, runs: 1 }], true);
await measureWhole(
  10000,
  10,
  [
    { limit: 150, runs: 5 },
    { limit: 10_000, runs: 1 },
  ],
  false,
);
await measureWhole(10000, 30, [{ limit: 150, runs: 5 }], false);
await measureWhole(100000, 10, [{ limit: 1000, runs: 3 }], false);
await measureWhole(30000, 10, [{ limit: 1000, runs: 3 }], false, 'chains');

const first = fileURLToPath(new URL('first-plan.mjs', import.meta.url));
const colds = Array.from({ length: 5 }, () =>
  Number(spawnSync(process.execPath, [first], { encoding: 'utf8' }).stdout),
);
print({ case: 'first plan of 1,000 needs in a cold process', medianMs: rounded(median(colds)) });

const own = process.env.KRING_BENCH_DATA;
for (const file of own ? readdirSync(own).filter((entry) => entry.endsWith('.json')) : [])
  await measure({
    name: file,
    problem: () => ({ matches: [], freed: [], ...JSON.parse(readFileSync(path.join(own, file), 'utf8')) }),
    runs: 5,
    asked: ['lemon'],
  });
rmSync(folder, { recursive: true });
