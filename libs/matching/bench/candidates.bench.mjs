// How long the open ways between ten thousand offers and ten thousand needs take, as the planner takes them in.
import { performance } from 'node:perf_hooks';
import { candidates } from '../dist/index.js';
import { country, today } from './country.mjs';

const rounds = 15;
const { offer, need } = country({ teams: 200 });
const upTo = (count, tell) => Array.from({ length: count }, (_, id) => tell(id));
const median = (figures) => figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)];

for (const [offers, needs, mostPerWork] of [
  [1000, 1000, 20],
  [10_000, 10_000, 10],
  [10_000, 10_000, 20],
]) {
  const asked = { today, offers: upTo(offers, offer), work: upTo(needs, need), mostPerWork };
  const times = [];
  let found = 0;
  for (let round = 0; round <= rounds; round++) {
    const start = performance.now();
    found = candidates(asked).length;
    if (round > 2) times.push(performance.now() - start);
  }
  console.log(
    JSON.stringify({
      bench: 'candidates',
      offers,
      needs,
      mostPerWork,
      found,
      medianMs: Math.round(median(times)),
      fastestMs: Math.round(Math.min(...times)),
      slowestMs: Math.round(Math.max(...times)),
    }),
  );
}
