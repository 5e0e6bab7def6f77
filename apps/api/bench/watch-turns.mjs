import { readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { monitorEventLoopDelay } from 'node:perf_hooks';

/* `node --import ./watch-turns.mjs main.js`: a parent that sends a message hears how long requests had to wait for a turn. */
const place = `/proc/self/task/${process.pid}/schedstat`;

/** Milliseconds of processor that this thread had; `null` where the system does not tell. */
function processorOfThread() {
  try {
    return Number(readFileSync(place, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return null;
  }
}

if (isMainThread && process.send) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  let turns = [];
  let last = processorOfThread();
  const look = () => {
    const now = processorOfThread();
    if (now !== null && last !== null) turns.push(now - last);
    last = now;
  };
  setInterval(look, 1).unref();
  delay.enable();
  process.on('message', () => {
    const found = turns.toSorted((one, other) => one - other);
    const at = (part) => found[Math.min(found.length - 1, Math.floor(found.length * part))] ?? null;
    process.send({
      delayP99: delay.percentile(99) / 1e6,
      delayMost: delay.max / 1e6,
      turnP99: at(0.99),
      turnMost: at(1),
    });
    turns = [];
    delay.reset();
  });
  process.channel.unref();
}
