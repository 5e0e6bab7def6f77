// How long the best plan takes to follow one change, against planning anew, and whether both are equally good.
import { performance } from 'node:perf_hooks';
import { makePlan, planGoals, readPlan, startLivePlan } from '../dist/index.js';
import { chains, far, near } from './plan-instances.mjs';

const now = () => performance.now();
const runs = 2000;
const warm = 300;

/** mulberry32, as in the instances. */
function random(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The kinds of change, each made from random numbers for a problem. */
const kinds = {
  'offer withdrawn': ({ offers }, below) => ({ do: 'withdraw', offer: offers[below(offers.length)].id }),
  'score changed': ({ matches }, below, most) => {
    const match = matches[below(matches.length)];
    return { do: 'score', ...match, score: Math.round(Math.min(most, (match.score * (80 + below(41))) / 100)) };
  },
  'hours changed': ({ offers, needs }, below) =>
    below(2) === 0
      ? { do: 'hours', offer: offers[below(offers.length)].id, hours: below(9) }
      : { do: 'hours', need: needs[below(needs.length)].id, hours: below(7) },
  'offer added': ({ needs, matches }, below) => ({
    do: 'addOffer',
    offer: { id: 'one more', hours: 1 + below(8) },
    matches: Array.from({ length: 30 }, () => ({
      offer: 'one more',
      need: needs[below(needs.length)].id,
      score: matches[below(matches.length)].score,
    })),
  }),
  '100 matches closed': ({ matches }, below) => ({
    do: 'close',
    matches: Array.from({ length: 100 }, () => matches[below(matches.length)]),
  }),
};

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
const round = (ms) => Math.round(ms * 10000) / 10000;
const lay = (problem) => readPlan(problem).network;

function withChange(problem, change) {
  const gone = change.do === 'withdraw' ? change.offer : null;
  return {
    ...problem,
    offers: problem.offers.filter(({ id }) => id !== gone),
    matches: problem.matches.filter(({ offer }) => offer !== gone),
  };
}

const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];

function anewMs(problem, options) {
  const network = lay(problem);
  const once = () => {
    const start = now();
    if (options === undefined) makePlan(network, { now });
    else startLivePlan(network, options);
    return now() - start;
  };
  return median([once(), once(), once()]);
}

/** With goals too: what is reached in the first of them and in the sum of scores is as for a plan made anew. */
function check(problem, plan, options) {
  const change = { do: 'withdraw', offer: problem.offers[problem.offers.length >> 1].id };
  const { after } = plan.whatIf([change]);
  const anew = startLivePlan(lay(withChange(problem, change)), options).plan.values;
  for (const goal of options === undefined ? ['score'] : ['wishes', 'score', 'load'])
    if (after[goal] !== anew[goal]) throw new Error(`not the optimum: ${goal} ${after[goal]} and anew ${anew[goal]}`);
}

function measure(name, problem, options) {
  const start = now();
  const { plan } = startLivePlan(lay(problem), options);
  const startMs = now() - start;
  check(problem, plan, options);
  const anew = anewMs(problem, options);
  for (const [kind, draw] of Object.entries(kinds)) {
    const most = problem.matches.reduce((top, { score }) => Math.max(top, score), 0);
    const next = random(7);
    const below = (most) => Math.floor(next() * most);
    const [changeTimes, undoTimes] = [[], []];
    for (let run = 0; run < runs + warm; run++) {
      const change = draw(problem, below, most);
      const before = now();
      const found = plan.change([change]);
      const between = now();
      plan.undo();
      const after = now();
      if ('issues' in found) throw new Error(JSON.stringify(found.issues));
      if (run < warm) continue;
      changeTimes.push(between - before);
      undoTimes.push(after - between);
    }
    for (const times of [changeTimes, undoTimes]) times.sort((a, b) => a - b);
    const row = {
      bench: 'what-if',
      case: `${name}: ${kind}`,
      p50Ms: round(at(changeTimes, 0.5)),
      p95Ms: round(at(changeTimes, 0.95)),
      undoP95Ms: round(at(undoTimes, 0.95)),
      anewMs: Math.round(anew * 10) / 10,
      timesFaster: Math.round(anew / at(changeTimes, 0.5)),
      startMs: Math.round(startMs),
    };
    process.stdout.write(`${JSON.stringify(row)}\n`);
  }
}

/** Scores of a team lie between 0 and 100. */
const team = chains(200, 10, 1);
const lower = (row) => ({ ...row, score: Math.round(row.score / 120) });
measure(
  'chains 200 10 by all goals',
  { ...team, matches: team.matches.map(lower), freed: team.freed.map(lower) },
  { goals: planGoals },
);
measure('near 10000 30', near(10000, 30, 1));
measure('far 10000 30', far(10000, 30, 1));
measure('chains 10000 10', chains(10000, 10, 1));
