// How long the best twenty of a million offers take for a need, with every barrier, beside weighing all of them one after
// the other; beside search engines over the names of skills, for a tenth of them; how long one change takes; and the other way round.
// KRING_BENCH_OFFERS sets another number of offers.
import { performance } from 'node:perf_hooks';
import { NeedIndex, OfferIndex } from '../dist/index.js';
import { dayNumber } from '../dist/rank/days.js';
import { country, today } from './country.mjs';
import { besidePeers, textOf } from './rank-peers.mjs';

const most = 20;
const size = Number(process.env.KRING_BENCH_OFFERS ?? 1_000_000);
const teams = Math.max(50, Math.ceil(size / 250));
const { offer, need } = country({ teams });
const print = (row) => process.stdout.write(`${JSON.stringify({ bench: 'rank', offers: size, ...row })}\n`);
const rounded = (milliseconds) => Math.round(milliseconds * 1000) / 1000;

/** Milliseconds of each ask after some that warm up. */
function times(asks, warmUp, ask) {
  const figures = [];
  for (const [at, each] of asks.entries()) {
    const start = performance.now();
    ask(each);
    if (at >= warmUp) figures.push(performance.now() - start);
  }
  const sorted = figures.sort((one, other) => one - other);
  const at = (share) => rounded(sorted[Math.floor(sorted.length * share)]);
  return { asked: sorted.length, p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99), slowestMs: rounded(sorted.at(-1)) };
}

function* upTo(count, tell) {
  for (let id = 0; id < count; id++) yield tell(id);
}

const before = process.memoryUsage().rss;
let makingMs = 0;
function* timed() {
  for (let id = 0; id < size; id++) {
    const start = performance.now();
    const facts = offer(id);
    makingMs += performance.now() - start;
    yield facts;
  }
}
const start = performance.now();
const index = OfferIndex.of(today, timed());
print({
  case: 'fill',
  ms: Math.round(performance.now() - start - makingMs),
  columnsAndListsMb: Math.round(index.bytes / 1e6),
  addedMb: Math.round((process.memoryUsage().rss - before) / 1e6),
});

const needs = [...upTo(3000, need)];
print({ case: `best ${most} for a need`, ...times(needs, 500, (each) => index.best(each, most)) });
const single = [...upTo(3000, (id) => need(3000 + id))].filter(({ skills }) => skills.length === 1);
print({ case: `best ${most} for a need that asks one skill`, ...times(single, 200, (each) => index.best(each, most)) });

/** The same rules and score over the same columns, for every offer. */
function plainly(each) {
  const asked = index.asked(each);
  asked.refresh(dayNumber(today));
  const scores = new Int16Array(size);
  for (let row = 0; row < size; row++) scores[row] = asked.weigh(row);
  const best = [];
  for (let score = 100; score >= 0 && best.length < most; score--)
    for (let row = scores.indexOf(score); row >= 0 && best.length < most; row = scores.indexOf(score, row + 1))
      best.push({ row, score });
  return best;
}

const few = needs.slice(0, 30);
for (const each of few) {
  const found = index.best(each, most).map(({ score }) => score);
  const expected = plainly(each).map(({ score }) => score);
  if (found.join() !== expected.join()) throw new Error(`${each.id}: not the best`);
}
print({ case: 'plain loop over the same columns', ...times(few, 5, plainly) });

printPeers();

const changed = [...upTo(2000, (id) => ({ ...offer(id), id: `offer-${String((id * 499) % size).padStart(8, '0')}` }))];
print({ case: 'change an offer', ...times(changed, 200, (each) => index.put(each)) });
print({ case: 'withdraw an offer', ...times(changed, 200, ({ id }) => index.withdraw(id)) });
print({
  case: 'add an offer',
  ...times([...new Map(changed.map((each) => [each.id, each])).values()], 200, (each) => index.put(each)),
});

const manyNeeds = Math.ceil(size / 10);
const ofNeeds = new NeedIndex(today, upTo(manyNeeds, need));
const asking = [...upTo(2000, offer)];
print({
  case: `best ${most} of ${manyNeeds} needs for an offer`,
  ...times(asking, 300, (each) => ofNeeds.best(each, most)),
});

/** Beside search engines, over a tenth of the offers: each by the same rules and score for what it finds. */
function printPeers() {
  const { offer: again } = country({ teams });
  const offers = [...upTo(Math.ceil(size / 10), again)];
  const small = OfferIndex.of(today, offers);
  const best = (each) => small.best(each, most).map(({ offerId }) => offerId);
  const bestOf = (each, rows) => {
    const asked = small.asked(each);
    asked.refresh(dayNumber(today));
    return rows
      .map((row) => ({ row, score: asked.weigh(row) }))
      .filter(({ score }) => score >= 0)
      .sort((one, other) => other.score - one.score || one.row - other.row)
      .slice(0, most)
      .map(({ row }) => offers[row].id);
  };
  const peers = besidePeers({ texts: offers.map(textOf), needs: needs.slice(0, 24), best, bestOf });
  for (const { peer, ...told } of peers) {
    const figures = Object.entries(told).map(([key, figure]) => [key, rounded(figure)]);
    print({ offers: offers.length, case: 'beside a search engine', peer, ...Object.fromEntries(figures) });
  }
}
