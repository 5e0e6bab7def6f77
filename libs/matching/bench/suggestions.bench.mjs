import { performance } from 'node:perf_hooks';
import { suggestionsForNeed, suggestionsForOffer, suggestionsForTeam } from '../dist/index.js';
import { team } from './team.mjs';

const rounds = 15;

const median = (figures) => figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)];
const rounded = (milliseconds) => Math.round(milliseconds * 100) / 100;

/** Each round asks a fresh copy, so that the time to prepare the situation counts. One round before warms up. */
function measure(name, size, ask) {
  const times = [];
  let result = 0;
  for (let round = 0; round <= rounds; round++) {
    const situation = team(size);
    const start = performance.now();
    result = ask(situation);
    if (round > 0) times.push(performance.now() - start);
  }
  const medianMs = rounded(median(times));
  console.log(
    JSON.stringify({
      bench: 'suggestions',
      case: name,
      ...size,
      medianMs,
      slowestMs: rounded(Math.max(...times)),
      result,
    }),
  );
}

const home = { offers: 60, needs: 20, tasks: 15 };
const large = { offers: 300, needs: 100, tasks: 30 };

for (const [name, size] of Object.entries({ home, large })) {
  measure(`team, ${name}`, size, (situation) =>
    suggestionsForTeam(situation, 'team').needs.reduce((open, { openRoutes }) => open + openRoutes, 0),
  );
  measure(
    `need, ${name}`,
    size,
    (situation) => suggestionsForNeed(situation, situation.needs[0].id, { most: 25 }).length,
  );
  measure(`offer, ${name}`, size, (situation) => suggestionsForOffer(situation, situation.offers[0].id).length);
}
