import { createWriteStream } from 'node:fs';

/** mulberry32: the same numbers on every machine for a seed. */
function random(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function distinct(count, draw) {
  const seen = new Set();
  for (let tries = 0; seen.size < count && tries < 20 * count; tries++) seen.add(draw());
  return [...seen];
}

const rows = (letter, count, hours) =>
  Array.from({ length: count }, (_, i) => ({ id: `${letter}${i}`, hours: hours() }));

/** `far`: who could help whom is drawn at random. */
export function far(size, degree, seed) {
  const next = random(seed);
  const below = (most) => Math.floor(next() * most);
  const problem = empty(size, size, below);
  for (let i = 0; i < size; i++)
    for (const j of distinct(degree, () => below(size)))
      problem.matches.push({ offer: `o${i}`, need: `n${j}`, score: 10000 - below(9000) });
  return problem;
}

const empty = (offers, needs, below) => ({
  offers: rows('o', offers, () => 1 + below(8)),
  needs: rows('n', needs, () => 1 + below(6)),
  tasks: [],
  matches: [],
  freed: [],
});

/** `near`: offers and needs lie around fifty towns in different shares, and an offer is matched with the needs close by. */
export function near(size, degree, seed) {
  const next = random(seed);
  const below = (most) => Math.floor(next() * most);
  const problem = empty(size, size, below);
  const centres = Array.from({ length: 50 }, () => [next(), next()]);
  const spread = () => (next() + next() + next() - 1.5) * 0.08;
  const around = ([x, y]) => [x + spread(), y + spread()];
  const offers = problem.offers.map(() => around(centres[Math.floor(next() * next() * 50)]));
  const needs = problem.needs.map(() => around(centres[below(50)]));
  const find = closeBy(needs, degree);
  offers.forEach(([x, y], i) => {
    for (const j of find(x, y)) {
      const distance = Math.floor(10000 * Math.hypot(x - needs[j][0], y - needs[j][1]));
      problem.matches.push({ offer: `o${i}`, need: `n${j}`, score: 10000 - distance - below(1000) });
    }
  });
  return problem;
}

/** Finds about the nearest places through a grid, ring by ring. */
function closeBy(places, degree) {
  const side = Math.max(1, Math.floor(Math.sqrt(places.length / 4)));
  const cell = (v) => Math.min(side - 1, Math.max(0, Math.floor(v * side)));
  const grid = Array.from({ length: side * side }, () => []);
  places.forEach(([x, y], j) => grid[cell(x) * side + cell(y)].push(j));
  return (x, y) => {
    const found = [];
    for (let ring = 0; ring < side && found.length < degree; ring++)
      for (let cx = Math.max(0, cell(x) - ring); cx <= Math.min(side - 1, cell(x) + ring); cx++)
        for (let cy = Math.max(0, cell(y) - ring); cy <= Math.min(side - 1, cell(y) + ring); cy++)
          if (Math.max(Math.abs(cx - cell(x)), Math.abs(cy - cell(y))) === ring) found.push(...grid[cx * side + cy]);
    return found.slice(0, degree);
  };
}

/** `chains`: half as many needs, four in ten only for staff, and pools in three tiers with five tasks each. */
export function chains(size, degree, seed) {
  const next = random(seed);
  const below = (most) => Math.floor(next() * most);
  const needs = Math.ceil(size / 2);
  const pools = Math.ceil(size / 10);
  const tier = Array.from({ length: pools }, () => below(3));
  const isForStaff = Array.from({ length: needs }, () => next() < 0.4);
  const problem = empty(size, needs, below);
  for (let t = 0; t < pools * 5; t++)
    problem.tasks.push({ id: `t${t}`, hours: 1 + below(5), pool: `p${Math.floor(t / 5)}` });
  for (let i = 0; i < size; i++) {
    for (const j of distinct(degree, () => below(needs)))
      if (!isForStaff[j]) problem.matches.push({ offer: `o${i}`, need: `n${j}`, score: 1000 + below(9000) });
    for (const t of distinct(8, () => below(pools * 5)))
      problem.matches.push({ offer: `o${i}`, task: `t${t}`, score: below(500) });
  }
  for (let p = 0; p < pools; p++) {
    for (const j of distinct(20, () => below(needs)))
      problem.freed.push({ pool: `p${p}`, need: `n${j}`, score: 3000 + below(9000) });
    for (const t of distinct(10, () => below(pools * 5)))
      if (tier[Math.floor(t / 5)] > tier[p]) problem.freed.push({ pool: `p${p}`, task: `t${t}`, score: below(300) });
  }
  return problem;
}

/** `dense`: everyone could help everyone, for one hour; scores as in the assignment problems of the OR-Library. */
export function dense(size, _, seed) {
  const next = random(seed);
  const matches = Array.from({ length: size * size }, (_unused, k) => ({
    offer: `o${Math.floor(k / size)}`,
    need: `n${k % size}`,
    score: 999 - Math.floor(next() * 100),
  }));
  return { offers: rows('o', size, () => 1), needs: rows('n', size, () => 1), tasks: [], matches, freed: [] };
}

/**
 * The network as a min-cost flow with the world outside as its last node: what each node supplies, and arcs with the most that
 * they take and their cost. Its least cost is minus the objective.
 */
export function twinOf({ nodes, arcs, offers, needs, tasks, tail, head, score, hours }) {
  const outside = nodes;
  const taskLow = offers + needs;
  const poolLow = taskLow + tasks;
  const supply = new Float64Array(nodes + 1);
  for (let node = 0; node < taskLow; node++) supply[node] = node < offers ? hours[node] : -hours[node];
  supply[outside] = -supply.reduce((sum, each) => sum + each, 0);
  const poolHours = new Float64Array(nodes);
  for (let arc = 0; arc < arcs; arc++)
    if (tail[arc] >= taskLow && tail[arc] < poolLow) poolHours[head[arc]] += hours[tail[arc]];
  const most = (node) => (node < poolLow ? hours[node] : poolHours[node]);
  const links = [];
  for (let arc = 0; arc < arcs; arc++)
    links.push([tail[arc], head[arc], Math.min(most(tail[arc]), most(head[arc])), -score[arc]]);
  for (let node = 0; node < nodes; node++)
    if (node < offers || node >= poolLow) links.push([node, outside, most(node), 0]);
    else if (node < taskLow) links.push([outside, node, hours[node], 0]);
  return { supply, links };
}

/** Writes the twin of a network in DIMACS form. */
export async function writeDimacs(network, file) {
  const { supply, links } = twinOf(network);
  const lines = [];
  for (const [node, amount] of supply.entries()) if (amount !== 0) lines.push(`n ${node + 1} ${amount}`);
  for (const [from, to, most, cost] of links) lines.push(`a ${from + 1} ${to + 1} 0 ${most} ${cost}`);
  const out = createWriteStream(file);
  const put = (text) => out.write(text) || new Promise((drained) => out.once('drain', drained));
  await put(`p min ${supply.length} ${links.length}\n`);
  for (let i = 0; i < lines.length; i += 5000) await put(`${lines.slice(i, i + 5000).join('\n')}\n`);
  await new Promise((done) => out.end(done));
}
