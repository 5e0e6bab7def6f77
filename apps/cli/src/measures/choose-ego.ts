import type { NetworkFile, NetworkNode } from '@kring/exchange';
import { problem, type Problem } from '../outcome.js';

/** From whom a network is seen. `interviewee` is tied to everyone in it; `node` is one of those; `nobody` is all of it. */
export type Ego =
  | { readonly kind: 'interviewee'; readonly network: NetworkFile }
  | { readonly kind: 'node'; readonly network: NetworkFile; readonly id: string }
  | { readonly kind: 'nobody'; readonly network: NetworkFile };

export type EgoChoice = { readonly ok: true; readonly ego: Ego } | { readonly ok: false; readonly problem: Problem };

const mostNamed = 40;
const egoMarks = ['ego', 'isego', 'is_ego'];
const yes = ['1', 'true', 'yes', 'ja'];

const named = ({ id, label }: NetworkNode): string => (label && label !== id ? `${id} (${label})` : id);

function list(nodes: readonly NetworkNode[]): string {
  const shown = nodes.slice(0, mostNamed).map(named).join(', ');
  return nodes.length > mostNamed ? `${shown} and ${nodes.length - mostNamed} more` : shown;
}

const chosen = (ego: Ego): EgoChoice => ({ ok: true, ego });
const no = (message: string): EgoChoice => ({ ok: false, problem: problem('EGO', message) });

const isCalled = (wanted: string, { id, label }: NetworkNode): boolean => id === wanted || label === wanted;

function byName(networks: readonly NetworkFile[], wanted: string): EgoChoice {
  const interviews = networks.filter(({ ego }) => ego && isCalled(wanted, ego));
  if (interviews.length === 1) return chosen({ kind: 'interviewee', network: interviews[0]! });
  const nodes = networks.flatMap((network) => network.nodes.map((node) => ({ network, node })));
  const byId = nodes.filter(({ node }) => node.id === wanted);
  const found = byId.length > 0 ? byId : nodes.filter(({ node }) => isCalled(wanted, node));
  const [first, second] = found;
  if (first && !second) return chosen({ kind: 'node', network: first.network, id: first.node.id });
  const known = list(networks.flatMap(({ ego, nodes: others }) => (ego ? [ego, ...others] : others)));
  const which = first && networks.length > 1 ? ' Say in which network with --network.' : '';
  return no(`--ego ${wanted} is ${first ? 'several people' : 'nobody'} in this file.${which} Choose one of: ${known}.`);
}

/** How to call each network: by its own name, by whom it is about, or else by its number. */
const names = (networks: readonly NetworkFile[]): string =>
  networks
    .slice(0, mostNamed)
    .map(({ name, ego }, index) => name ?? (ego ? named(ego) : String(index + 1)))
    .join(', ');

const isNetwork =
  (wanted: string) =>
  ({ name, ego }: NetworkFile): boolean =>
    name === wanted || (ego !== null && isCalled(wanted, ego));

function byTheFile(networks: readonly NetworkFile[]): EgoChoice {
  const [network, another] = networks;
  if (!network || another)
    return no(
      `This file holds ${networks.length} networks. Say which to measure, with --network. Choose one of: ${names(networks)}.`,
    );
  if (network.ego) return chosen({ kind: 'interviewee', network });
  const marked = network.nodes.filter(({ values }) =>
    egoMarks.some((mark) => yes.includes((values[mark] ?? '').toLowerCase())),
  );
  return marked.length === 1
    ? chosen({ kind: 'node', network, id: marked[0]!.id })
    : chosen({ kind: 'nobody', network });
}

const seenFrom = (networks: readonly NetworkFile[], wanted: string | undefined): EgoChoice =>
  wanted === undefined ? byTheFile(networks) : byName(networks, wanted);

/**
 * Who `--ego` names, by id or by name, in the network that `--network` names; without it whom the file is about, and else
 * nobody: the network as a whole.
 */
export function chooseEgo(
  networks: readonly NetworkFile[],
  wanted: string | undefined,
  network: string | undefined,
): EgoChoice {
  if (network === undefined) return seenFrom(networks, wanted);
  const called = networks.filter(isNetwork(network));
  const byNumber = /^\d+$/.test(network) ? networks[Number(network) - 1] : undefined;
  const found = called.length === 1 ? called[0] : byNumber;
  return found
    ? seenFrom([found], wanted)
    : no(`--network ${network} is no network in this file. Choose one of: ${names(networks)}.`);
}

/** How to see the network from one person. */
export const egoHint = ({ nodes }: NetworkFile): string =>
  `No ego: measured as a whole, so what is seen from one person is null. To choose one: --ego ${list(nodes)}.`;
