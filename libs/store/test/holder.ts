import { writeSync } from 'node:fs';
import { openGrafeo } from '../src/engine/index.js';

/* Opens the store in a folder and holds on to it, until it is stopped. */
await openGrafeo({ folder: process.argv[2] ?? '' });
writeSync(1, 'open\n');
setInterval(() => undefined, 60_000);
