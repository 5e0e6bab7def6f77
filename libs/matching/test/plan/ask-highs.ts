import { loadSecondOpinion } from './second-opinion.js';
import { standsAt } from './stands-at.js';
import type { WholeProblem } from './arbitrary-problem.js';

/** HiGHS on the words of a problem, written as an LP file: a second opinion that shares nothing with the network. */
export async function loadOpinion(): Promise<(problem: WholeProblem) => number> {
  const best = await loadSecondOpinion();
  return (problem) => {
    const text = lpOf(problem);
    return text === null ? 0 : best(text);
  };
}

/** Pinned hours are not written: for problems without pins. `null` when there is nothing to decide. */
function lpOf({ offers, needs, tasks, matches, freed }: WholeProblem): string | null {
  const links = [...matches, ...freed].map((row, k) => ({ ...row, name: `x${k}`, taken: `z${k}` }));
  if (links.length === 0) return null;
  const to = (kind: 'need' | 'task', id: string) => links.filter((link) => standsAt(link, kind, id));
  const from = (kind: 'offer' | 'pool', id: string) => links.filter((link) => standsAt(link, kind, id));
  const sum = (terms: readonly string[]) => (terms.length === 0 ? '0 x0' : terms.join(' + '));
  const rows: string[] = [];
  for (const { id, hours } of offers) rows.push(`${sum(from('offer', id).map(({ name }) => name))} <= ${hours}`);
  for (const { id, hours } of tasks) rows.push(`${sum(to('task', id).map(({ name }) => name))} <= ${hours}`);
  const takes: string[] = [];
  for (const { id, hours, whole } of needs) {
    const into = to('need', id);
    rows.push(`${sum(into.map(({ name }) => name))} <= ${hours}`);
    if (whole !== true) continue;
    for (const { name, taken } of into) {
      takes.push(taken);
      rows.push(`${name} - ${hours} ${taken} = 0`);
    }
    if (into.length > 0) rows.push(`${sum(into.map(({ taken }) => taken))} <= 1`);
  }
  for (const pool of new Set(tasks.map((task) => task.pool))) {
    const entering = tasks.filter((task) => task.pool === pool).flatMap(({ id }) => to('task', id));
    rows.push(
      `${sum(from('pool', pool).map(({ name }) => name))}${entering.map(({ name }) => ` - ${name}`).join('')} <= 0`,
    );
  }
  const worth = links.map(({ score, name }) => `${score < 0 ? '-' : '+'} ${Math.abs(score)} ${name}`).join(' ');
  return [
    `Maximize\n obj: ${worth}\nSubject To`,
    ...rows.map((row, i) => ` r${i}: ${row}`),
    ...(takes.length === 0 ? [] : [`Binaries\n ${takes.join(' ')}`]),
    'End',
  ].join('\n');
}
