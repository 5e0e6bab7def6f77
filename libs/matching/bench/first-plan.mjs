// Prints how long the first plan of a process takes, from the problem in memory.
import { performance } from 'node:perf_hooks';
import { makePlan, readPlan } from '../dist/index.js';
import { near } from './plan-instances.mjs';

const reading = readPlan(near(1000, 10, 1));
if ('issues' in reading) throw new Error('not sound');
const plan = makePlan(reading.network, { now: () => performance.now() });
process.stdout.write(`${plan.ms}\n`);
