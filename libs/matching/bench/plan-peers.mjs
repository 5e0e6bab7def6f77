// Other solvers on the same instances: each gives { ms, objective } or null, and counts only solving, not reading.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import loadHighs from 'highs';
import { minCostFlowForNumberNodes } from 'min-cost-flow';
import { munkres } from 'munkres';
import { twinOf, writeDimacs } from './plan-instances.mjs';

const patienceMs = 60_000;
const longPatienceMs = 600_000;
/** The one that the system's packages are for may not be the first on the path. */
const pythons = process.env.KRING_BENCH_PYTHON ? [process.env.KRING_BENCH_PYTHON] : ['python3', '/usr/bin/python3'];
const script = fileURLToPath(new URL('plan-peers.py', import.meta.url));

const timed = (solve) => {
  const start = performance.now();
  const objective = solve();
  return { ms: performance.now() - start, objective };
};

const pythonWith = (module) => pythons.find((python) => spawnSync(python, ['-c', `import ${module}`]).status === 0);

/** Which of the peers that are no npm packages are here; says on stderr which are not. */
export function peersHere() {
  const here = {
    lemon: spawnSync('dimacs-solver', ['--help']).error === undefined,
    scipy: pythonWith('scipy') !== undefined,
    networkx: pythonWith('networkx') !== undefined,
  };
  const install = { lemon: 'liblemon-utils', scipy: 'python3-scipy', networkx: 'python3-networkx' };
  for (const [name, isHere] of Object.entries(here))
    if (!isHere) process.stderr.write(`${name} is not here and not measured; Debian has it as ${install[name]}.\n`);
  return here;
}

/** LEMON's network simplex, native. */
export async function askLemon(network, folder) {
  const file = path.join(folder, 'twin.min');
  await writeDimacs(network, file);
  const { stdout, stderr } = spawnSync('dimacs-solver', [file], { encoding: 'utf8', timeout: patienceMs });
  const text = `${stdout}${stderr}`;
  const seconds = /Run NetworkSimplex:.*real: ([\d.e-]+)s/.exec(text)?.[1];
  const cost = /Min flow cost: (-?\d+)/.exec(text)?.[1];
  return seconds === undefined ? null : { ms: Number(seconds) * 1000, objective: -Number(cost) };
}

const isTask = ({ offers, needs, tasks }, node) => node >= offers + needs && node < offers + needs + tasks;

/** The network as a program: a column for each arc, a row for each node; whole needs as yes or no where `keepsWhole`. */
function programOf(network, keepsWhole) {
  const { nodes, arcs, tail, head, hours, whole, score } = network;
  const isWhole = (arc) => keepsWhole && whole[head[arc]] === 1;
  const [indices, values] = [new Int32Array(2 * arcs), new Float64Array(2 * arcs)];
  const [colCost, colUpper] = [new Float64Array(arcs), new Float64Array(arcs)];
  for (let arc = 0; arc < arcs; arc++) {
    const unit = isWhole(arc) ? hours[head[arc]] : 1;
    const fromTask = isTask(network, tail[arc]);
    colCost[arc] = score[arc] * unit;
    colUpper[arc] = isWhole(arc) ? 1 : Infinity;
    indices.set([tail[arc], head[arc]], 2 * arc);
    values.set([fromTask ? -1 : unit, fromTask ? -1 : isWhole(arc) ? 1 : unit], 2 * arc);
    if (fromTask) colUpper[arc] = hours[tail[arc]];
  }
  const most = (node) => (isTask(network, node) ? 0 : keepsWhole && whole[node] === 1 ? 1 : hours[node]);
  return {
    numCols: arcs,
    numRows: nodes,
    colCost,
    colLower: new Float64Array(arcs),
    colUpper,
    rowLower: Float64Array.from({ length: nodes }, (_, node) => (isTask(network, node) ? 0 : -Infinity)),
    rowUpper: Float64Array.from({ length: nodes }, (_, node) => most(node)),
    matrix: {
      format: 'csc',
      numRows: nodes,
      numCols: arcs,
      starts: Int32Array.from({ length: arcs + 1 }, (_, arc) => 2 * arc),
      indices,
      values,
    },
    integrality: Int32Array.from({ length: arcs }, (_, arc) => (isWhole(arc) ? 1 : 0)),
  };
}

/**
 * HiGHS in WebAssembly in the form that suits it best, written for it: rows that say at most, no world outside. As a linear
 * program, or with whole needs as a mixed-integer one, proven.
 */
export function askHighs(network, { keepsWhole = false } = {}) {
  const { integrality, ...program } = programOf(network, keepsWhole);
  return runHighs({ ...program, ...(keepsWhole ? { integrality } : {}) }, 'maximize', patienceMs);
}

/** HiGHS on the same min-cost flow that LEMON is given: a row of balance for each node, a column for each arc. */
export async function askHighsTwin(network) {
  const { supply, links } = twinOf(network);
  const [numRows, numCols] = [supply.length, links.length];
  const answer = await runHighs(
    {
      numCols,
      numRows,
      colCost: Float64Array.from(links, ([, , , cost]) => cost),
      colLower: new Float64Array(numCols),
      colUpper: Float64Array.from(links, ([, , most]) => most),
      rowLower: supply,
      rowUpper: supply,
      matrix: {
        format: 'csc',
        numRows,
        numCols,
        starts: Int32Array.from({ length: numCols + 1 }, (_, arc) => 2 * arc),
        indices: Int32Array.from(links.flatMap(([from, to]) => [from, to])),
        values: Float64Array.from(links.flatMap(() => [1, -1])),
      },
    },
    'minimize',
    longPatienceMs,
  );
  return answer && { ...answer, objective: -answer.objective };
}

/**
 * HiGHS on the same again by `solve`, the call that its package documents first: told in words (the CPLEX LP format). Reading
 * the words and writing out the answer are part of that call, and counted.
 */
export async function askHighsSolve(network) {
  const { supply, links } = twinOf(network);
  const [cost, balance] = [[], Array.from(supply, () => [])];
  for (const [arc, [from, to, , price]] of links.entries()) {
    balance[from].push(`+ x${arc}`);
    balance[to].push(`- x${arc}`);
    if (price !== 0) cost.push(`${price < 0 ? '-' : '+'} ${Math.abs(price)} x${arc}`);
  }
  const rows = balance.flatMap((terms, node) =>
    terms.length > 0 ? [` b${node}: ${sum(terms)} = ${supply[node]}`] : [],
  );
  const bounds = links.map(([, , most], arc) => ` 0 <= x${arc} <= ${most}`);
  const words = ['Minimize', ` cost: ${sum(cost)}`, 'Subject To', ...rows, 'Bounds', ...bounds, 'End', ''].join('\n');
  const highs = await loadHighs();
  return timed(() => -Math.round(highs.solve(words, { output_flag: false }).ObjectiveValue));
}

/** Terms on lines that are no longer than the format allows. */
const sum = (terms) => terms.map((term, at) => (at % 20 === 19 ? `${term}\n ` : term)).join(' ');

async function runHighs(program, sense, patience) {
  const highs = await loadHighs();
  const model = highs.createModel(sense ? { ...program, sense: highs.constants.objectiveSense[sense] } : program);
  try {
    model.options.set({ output_flag: false, time_limit: patience / 1000, mip_rel_gap: 0, mip_abs_gap: 0.9 });
    const answer = timed(() => {
      model.run();
      return Math.round(model.getObjectiveValue());
    });
    return model.getModelStatus() === highs.constants.modelStatus.optimal ? answer : null;
  } finally {
    model.dispose();
  }
}

/** `munkres`, on a square of single hours. */
export function askMunkres({ offers, arcs, tail, head, score }) {
  const costs = Array.from({ length: offers }, () => new Array(offers).fill(0));
  for (let arc = 0; arc < arcs; arc++) costs[tail[arc]][head[arc] - offers] = -score[arc];
  return timed(() => munkres(costs).reduce((sum, [from, to]) => sum - costs[from][to], 0));
}

/** `min-cost-flow`: successive shortest paths. Costs from 0, and every hour through the network, idle ones too. */
export function askMinCostFlow({ offers, needs, nodes, arcs, tail, head, score, hours }) {
  const highest = score.reduce((most, each) => Math.max(most, each), 0);
  const [source, sink] = [-1, nodes];
  // It has the source at 0.
  const edge = (from, to, capacity, cost) => ({ from: from + 1, to: to + 1, capacity, cost });
  const graph = [];
  let total = 0;
  for (let offer = 0; offer < offers; offer++) {
    graph.push(edge(source, offer, hours[offer], 0), edge(offer, sink, hours[offer], highest));
    total += hours[offer];
  }
  for (let need = offers; need < offers + needs; need++) graph.push(edge(need, sink, hours[need], 0));
  for (let arc = 0; arc < arcs; arc++) graph.push(edge(tail[arc], head[arc], hours[tail[arc]], highest - score[arc]));
  const cost = (edges) => edges.reduce((sum, each) => sum + each.cost * each.flow, 0);
  return timed(() => highest * total - cost(minCostFlowForNumberNodes(graph, total)));
}

const askPython = (kind, file) => {
  const { stdout, status } = spawnSync(pythonWith(kind), [script, kind, file], {
    encoding: 'utf8',
    timeout: 2 * patienceMs,
  });
  return status === 0 ? JSON.parse(stdout) : null;
};

/** scipy's `linear_sum_assignment`, native, on a square of single hours. */
export function askScipy({ offers, arcs, tail, head, score }, folder) {
  const square = new Float64Array(offers * offers);
  for (let arc = 0; arc < arcs; arc++) square[tail[arc] * offers + head[arc] - offers] = score[arc];
  const file = path.join(folder, 'square.f64');
  writeFileSync(file, new Uint8Array(square.buffer));
  return askPython('scipy', file);
}

/** networkx' network simplex, in Python. */
export async function askNetworkx(network, folder) {
  const file = path.join(folder, 'twin.min');
  await writeDimacs(network, file);
  return askPython('networkx', file);
}
