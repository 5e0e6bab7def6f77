import { performance } from 'node:perf_hooks';
import { barriersToOpen, openingOf, planWeighed, weighTeams } from '../dist/index.js';
import { team } from './team.mjs';

const rounds = 5;
const question = { teamIds: ['team'], period: { from: '2026-11-24', until: '2027-02-24' } };

const median = (figures) => figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)];
const rounded = (milliseconds) => Math.round(milliseconds * 10) / 10;

function timed(times, step, work) {
  const start = performance.now();
  const result = work();
  (times[step] ??= []).push(performance.now() - start);
  return result;
}

/** Each round plans for a fresh copy: weighing, the plan, and planning again without each barrier. One round warms up. */
function measure(name, size) {
  const times = {};
  let plan;
  let openings = [];
  for (let round = 0; round <= rounds; round++) {
    const kept = round === 0 ? {} : times;
    const weighed = timed(kept, 'weigh', () => weighTeams(team(size), question));
    plan = timed(kept, 'plan', () => planWeighed(weighed, question));
    const barriers = timed(kept, 'barriers', () => barriersToOpen(weighed, question));
    openings = timed(kept, 'openings', () =>
      barriers.map((barrier) => openingOf(weighed, question, { plan, barrier })),
    );
  }
  const medianMs = Object.fromEntries(Object.entries(times).map(([step, all]) => [step, rounded(median(all))]));
  const { needs, needsMet } = plan.totals;
  console.log(
    JSON.stringify({ bench: 'team-plan', case: name, ...size, medianMs, needs, needsMet, openings: openings.length }),
  );
}

measure('home', { offers: 60, needs: 20, tasks: 15 });
measure('large', { offers: 300, needs: 100, tasks: 30 });
