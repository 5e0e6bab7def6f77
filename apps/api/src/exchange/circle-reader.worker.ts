import { parentPort, workerData } from 'node:worker_threads';
import { readGiven, type ReadTask } from './read-task.js';

parentPort?.postMessage(await readGiven(workerData as ReadTask));
