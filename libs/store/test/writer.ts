import { writeSync } from 'node:fs';
import { openGrafeo } from '../src/engine/index.js';
import { writePair } from './pairs.js';

/*
 * Writes pairs into the folder until it is killed, four at a time, and prints the number of each as soon as the store
 * has acknowledged it. Checkpoints come often, so that a kill also meets one.
 */
const [folder = '', first = '0'] = process.argv.slice(2);
const db = await openGrafeo({ folder, checkpoints: { intervalMs: 50, walBytes: 8 * 1024 } });
let next = Number(first);

async function write(): Promise<never> {
  for (;;) {
    const number = next++;
    await writePair(db, number);
    writeSync(1, `${number}\n`);
  }
}

await db.migrate();
writeSync(1, 'ready\n');
await Promise.all(Array.from({ length: 4 }, write));
