import { performance } from 'node:perf_hooks';
import { barriersToOpen, openingOf, planForTeams, planWeighed, startTeamPlanner, weighTeams } from '../dist/index.js';
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

/** One change of each kind, made from what the first plan has. */
const kinds = {
  'offer withdrawn': ({ helps: [{ offerId }] }) => [{ do: 'withdraw', offerId }],
  'need withdrawn': ({ needs: [{ needId }] }) => [{ do: 'withdraw', needId }],
  'help pinned': ({ helps: [help] }) => [{ do: 'pin', help }],
  'pair excluded': ({ helps: [{ offerId, taskId, needId }] }) => [
    { do: 'exclude', pair: { offerId, workId: taskId ?? needId } },
  ],
  'barrier lifted': () => [{ do: 'lift', barrier: { code: 'policyCustom', policyId: 'policy' } }],
  'offer thought up': () => [{ do: 'addOffer', offer: { taskKind: 'company', hoursPerWeek: 3 } }],
  'hours of an offer': ({ helps: [{ offerId }] }) => [{ do: 'hours', offerId, hoursPerWeek: 6 }],
};

/** What if, on a plan that stays ready, against planning anew; both must reach the same in every goal. */
function measureWhatIf(name, size) {
  const situation = team(size);
  const planner = startTeamPlanner(situation, question);
  for (const [kind, changes] of Object.entries(kinds)) {
    const times = {};
    for (let round = 0; round <= 2 * rounds; round++) {
      const kept = round === 0 ? {} : times;
      const found = timed(kept, 'whatIf', () => planner.whatIf(changes(planner.plan)));
      planner.change(changes(planner.plan));
      const asked = planner.question;
      planner.undo();
      const anew = timed(kept, 'anew', () => planForTeams({ ...situation }, asked));
      if (JSON.stringify(anew.values) !== JSON.stringify(found.plan.values)) throw new Error('not the best plan');
    }
    const medianMs = Object.fromEntries(Object.entries(times).map(([step, all]) => [step, rounded(median(all))]));
    console.log(JSON.stringify({ bench: 'team-plan', case: `${name}, what if: ${kind}`, medianMs }));
  }
}

measure('home', { offers: 60, needs: 20, tasks: 15 });
measure('large', { offers: 300, needs: 100, tasks: 30 });
measureWhatIf('home', { offers: 60, needs: 20, tasks: 15 });
measureWhatIf('large', { offers: 300, needs: 100, tasks: 30 });
