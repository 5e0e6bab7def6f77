import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Plan } from '@kring/matching';

const atOnce = 5000;

/** Writes a plan as one JSON value with a row to a line, a part at a time: a large plan is longer than a string may be. */
export async function writePlan(plan: Plan, out: Writable): Promise<void> {
  const put = async (text: string) => {
    if (!out.write(text)) await once(out, 'drain');
  };
  const list = async (rows: readonly unknown[]) => {
    for (let i = 0; i < rows.length; i += atOnce) {
      const part = rows.slice(i, i + atOnce).map((row) => `\n    ${JSON.stringify(row)}`);
      await put(`${i === 0 ? '' : ','}${part.join(',')}`);
    }
    await put(rows.length === 0 ? ']' : '\n  ]');
  };
  const { objective, optimal, gap, assignments, freed, ms } = plan;
  await put(`{\n  "objective": ${objective},\n  "optimal": ${optimal},\n  "gap": ${gap},\n  "assignments": [`);
  await list(assignments);
  await put(',\n  "freed": [');
  await list(freed);
  await put(`,\n  "ms": ${Math.round(ms * 1000) / 1000}\n}\n`);
}
