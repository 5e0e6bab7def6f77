import { performance } from 'node:perf_hooks';
import { loadProver, planWeighed, weighTeams } from '../dist/index.js';
import { towns } from './towns.mjs';

/** How far plans for an organisation are proven, goal by goal, within so much work; the milliseconds are of the process. */
const mostWork = Number(process.env.MOST_WORK ?? 8000);
const highs = await loadProver();

const processMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

for (const forAnyone of [0, 0.5])
  for (const offersPerNeed of [0.4, 0.8])
    for (const needs of [100, 300, 600, 1000]) {
      const { situation, question } = towns({ needs, offersPerNeed, forAnyone, seed: 1 });
      const weighed = weighTeams(situation, question);
      let [work, start] = [0, processMs()];
      const prover = (program, leftMs, most) => {
        const proof = highs(program, leftMs, most);
        work += proof?.work ?? 0;
        return proof;
      };
      const options = { now: () => performance.now(), timeLimitMs: 60_000, mostWork, prover };
      const { values, proof } = planWeighed(weighed, question, options);
      const { gapNeeds, gapGoal, cutBy, exactGoals } = proof;
      const figures = { needs, offersPerNeed, forAnyone, ms: Math.round(processMs() - start), work: Math.round(work) };
      const proven = { met: values.met, gapNeeds, exactGoals: exactGoals.length, gapGoal, cutBy };
      console.log(JSON.stringify({ bench: 'goals', ...figures, ...proven }));
    }
