import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { type FoundPlan, freedIn, helpIn, type PlanNetwork } from '@kring/matching/plan';

const atOnce = 500;

/** Writes a plan as one JSON value with a row to a line, a part at a time: neither its rows nor its text need fit in memory. */
export async function writePlan(network: PlanNetwork, plan: FoundPlan, out: Writable): Promise<void> {
  const put = async (text: string) => {
    if (!out.write(text)) await once(out, 'drain');
  };
  const list = async (rows: Iterable<unknown>) => {
    let [text, count] = ['', 0];
    for (const row of rows) {
      text += `${count === 0 ? '' : ','}\n    ${JSON.stringify(row)}`;
      if (++count % atOnce !== 0) continue;
      await put(text);
      text = '';
    }
    await put(`${text}${count === 0 ? ']' : '\n  ]'}`);
  };
  const { objective, optimal, gap, hours, ms } = plan;
  await put(`{\n  "objective": ${objective},\n  "optimal": ${optimal},\n  "gap": ${gap},\n  "assignments": [`);
  await list(helpIn(network, hours));
  await put(',\n  "freed": [');
  await list(freedIn(network, hours));
  await put(`,\n  "ms": ${Math.round(ms * 1000) / 1000}\n}\n`);
}
