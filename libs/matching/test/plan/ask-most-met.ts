import { loadSecondOpinion } from './second-opinion.js';
import type { WholeProblem } from './arbitrary-problem.js';

/**
 * HiGHS on the words of a problem, written as one LP file: how many needs can have all their hours. A second opinion that knows
 * nothing of groups of needs, of where hours could move, or of the network.
 */
export async function loadMostMet(): Promise<(problem: WholeProblem) => number> {
  const most = await loadSecondOpinion();
  return (problem) => most(lpOf(problem));
}

function lpOf({ offers, needs, tasks, matches, freed }: WholeProblem): string {
  const links = [...matches, ...freed].map((row, place) => ({
    from: 'offer' in row ? `offer ${row.offer}` : `pool ${row.pool}`,
    to: 'need' in row ? `need ${row.need}` : `task ${row.task}`,
    name: `x${place}`,
  }));
  const sum = (wanted: (link: (typeof links)[number]) => boolean, sign = '+'): string =>
    links.filter(wanted).reduce((text, { name }) => `${text} ${sign} ${name}`, '0 nothing');
  const rows = [
    ...offers.map(({ id, hours }) => `${sum(({ from }) => from === `offer ${id}`)} <= ${hours}`),
    ...tasks.map(({ id, hours }) => `${sum(({ to }) => to === `task ${id}`)} <= ${hours}`),
    ...[...new Set(tasks.map(({ pool }) => pool))].map((pool) => {
      const entering = new Set(tasks.filter((task) => task.pool === pool).map(({ id }) => `task ${id}`));
      return `${sum(({ from }) => from === `pool ${pool}`)} ${sum(({ to }) => entering.has(to), '-').slice(9)} <= 0`;
    }),
    ...needs.map(({ id, hours }, place) => `${sum(({ to }) => to === `need ${id}`)} - ${hours} y${place} = 0`),
  ];
  const met = needs.map((_, place) => `y${place}`);
  return [
    `Maximize\n obj: ${met.join(' + ')}\nSubject To`,
    ...rows.map((row, place) => ` r${place}: ${row}`),
    `Binaries\n ${met.join(' ')}`,
    'End',
  ].join('\n');
}
