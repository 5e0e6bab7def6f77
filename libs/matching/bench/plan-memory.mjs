// The most memory that `kring plan` takes in a process of its own, on Linux.
import { spawnSync } from 'node:child_process';
import { createWriteStream, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../../apps/cli/dist/main.js', import.meta.url));
/** The kernel's own mark of the most memory; `maxRSS` would count the process that started this one. */
const atExit = `import{readFileSync as r}from'node:fs';process.on('exit',()=>process.stderr.write('peak '+/VmHWM:\\s+(\\d+)/.exec(r('/proc/self/status','utf8'))[1]))`;

const peakBytes = (file) => {
  const { stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(atExit)}`, cli, 'plan', file],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  return 1024 * Number(/peak (\d+)/.exec(stderr)?.[1]);
};

async function write(problem, file) {
  const out = createWriteStream(file);
  const put = (text) => out.write(text) || new Promise((drained) => out.once('drain', drained));
  let before = '{';
  for (const [list, rows] of Object.entries(problem)) {
    await put(`${before}"${list}":[`);
    for (let i = 0; i < rows.length; i += 5000)
      await put(
        `${i > 0 ? ',' : ''}${rows
          .slice(i, i + 5000)
          .map((row) => JSON.stringify(row))
          .join(',\n')}`,
      );
    before = '],';
  }
  await put(']}');
  await new Promise((done) => out.end(done));
}

/** `peakMb` of the whole process, and what that is above a plan for nothing, for each match. */
export async function measureMemory(problem, folder) {
  const [empty, file] = [path.join(folder, 'empty.json'), path.join(folder, 'problem.json')];
  writeFileSync(empty, '{}');
  await write(problem, file);
  const [base, peak] = [peakBytes(empty), peakBytes(file)];
  const matches = problem.matches.length + problem.freed.length;
  return {
    peakMb: Math.round(peak / 1e6),
    baseMb: Math.round(base / 1e6),
    bytesAMatch: Math.round((peak - base) / matches),
  };
}
