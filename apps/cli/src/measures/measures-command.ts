import { dayOf } from '@kring/care-network';
import path from 'node:path';
import type { NetworkNode, NetworkTie } from '@kring/exchange';
import { measureCircle, measureEgoNetwork, measureWholeNetwork, Network, type CircleMeasures } from '@kring/measures';
import { problemInWords } from '../import/in-words.js';
import { done, problem, wrong, type Outcome } from '../outcome.js';
import type { Surroundings } from '../surroundings.js';
import { unreadable } from '../unreadable.js';
import { chooseEgo, egoHint, type Ego } from './choose-ego.js';
import { attributesIn, groupsOf, type Groups } from './groups.js';
import { openNetwork, openNetworkWithNodes } from './open-network.js';

export interface MeasuresOptions {
  readonly ego?: string;
  readonly network?: string;
  readonly nodes?: string;
  readonly group?: string;
  readonly unweighted?: boolean;
  readonly withoutDeceased?: boolean;
}

/** Each pair once, as if no file ever said how strong a tie is. */
const withoutWeights = (ties: readonly NetworkTie[]): readonly NetworkTie[] => [
  ...new Map(ties.map(({ from, to }) => [JSON.stringify([from, to].sort()), { from, to, weight: 1 }])).values(),
];

function measure(ego: Ego, groups: Groups, unweighted: boolean): CircleMeasures {
  const { nodes } = ego.network;
  const ties = unweighted ? withoutWeights(ego.network.ties) : ego.network.ties;
  const ids = nodes.map(({ id }) => id);
  switch (ego.kind) {
    case 'nobody':
      return measureWholeNetwork(new Network(ids, ties), groups.of);
    case 'node':
      return measureEgoNetwork(new Network(ids, ties), ego.id, groups.of);
    case 'interviewee': {
      let self = 'interviewee';
      while (ids.includes(self)) self += "'";
      const withAll = ids.map((to) => ({ from: self, to, weight: 1 }));
      return measureCircle(new Network([self, ...ids], [...withAll, ...ties]), self, groups.of);
    }
  }
}

const died = ({ values }: NetworkNode): boolean => values['deceased']?.toLowerCase() === 'true';

/** The same network with who died, and their ties, taken out; never the one from whom it is seen. */
function amongTheLiving(ego: Ego): Ego {
  const { nodes, ties } = ego.network;
  const gone = new Set(nodes.filter(died).map(({ id }) => id));
  if (ego.kind === 'node') gone.delete(ego.id);
  const network = {
    ...ego.network,
    nodes: nodes.filter(({ id }) => !gone.has(id)),
    ties: ties.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
  };
  return { ...ego, network };
}

function remarksOn({ kind, network }: Ego, groups: Groups): readonly string[] {
  const dead = network.nodes.filter(died).length;
  const left = network.remarks.filter(({ code }) => code === 'TIE_NOT_KEPT').length;
  const attributes = attributesIn(network);
  return [
    ...(kind === 'nobody' && network.nodes.length > 0 ? [egoHint(network)] : []),
    ...(network.nodes.length === 0 ? ['There is nobody around whom to measure: what would need people is null.'] : []),
    ...(left > 0
      ? [`${left} ties were left out: named before, of weight 0, of someone with themselves, or among more than two.`]
      : []),
    ...(dead > 0 ? [`${dead} who died count; the screens of Kring leave them out: --without-deceased.`] : []),
    ...(groups.attribute === null && attributes.length > 0
      ? [`No groups: eiIndex and diversity are null. To choose an attribute: --group ${attributes.join(', ')}.`]
      : []),
  ];
}

const named = (folder: string, file: string | undefined): string | null =>
  file === undefined ? null : path.resolve(folder, file);

/** Prints the measures of the network in a file. */
export async function measuresCommand(
  file: string,
  { ego: wanted, network, nodes, group, unweighted = false, withoutDeceased = false }: MeasuresOptions,
  { folder, now }: Surroundings,
): Promise<Outcome> {
  const [place, list] = [path.resolve(folder, file), named(folder, nodes)];
  for (const each of [place, ...(list === null ? [] : [list])]) {
    const reason = await unreadable(each);
    if (reason) return wrong([problem('FILE', `${each} cannot be read: ${reason}.`)]);
  }
  const today = dayOf(now().toISOString());
  const reading = await (list === null ? openNetwork(place, today) : openNetworkWithNodes(place, list, today));
  if (!reading.ok)
    return { exitCode: 2, result: { problems: reading.problems }, messages: reading.problems.map(problemInWords) };
  const choice = chooseEgo(reading.networks, wanted, network);
  if (!choice.ok) return wrong([choice.problem]);
  const ego = withoutDeceased ? amongTheLiving(choice.ego) : choice.ego;
  const attributes = attributesIn(ego.network);
  if (group !== undefined && !attributes.includes(group.toLowerCase()))
    return wrong([
      problem('OPTION', `--group is an attribute of the file: ${attributes.join(', ') || 'it has none'}.`),
    ]);
  const groups = groupsOf(ego.network, group);
  return done(measure(ego, groups, unweighted), remarksOn(ego, groups));
}
