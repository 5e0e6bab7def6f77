import {
  fileProblem,
  refused,
  remark,
  type FileReading,
  type ImportedCircle,
  type ImportFormat,
} from '../imported-circle.js';
import { fieldOf } from '../roster/columns.js';
import { rosterIn } from '../roster/read-roster.js';
import { tiesInTable } from '../roster/tie-table.js';
import type { NetworkFile, NetworkNode, NetworkReading, NetworkTie } from './network-file.js';

/** Written for the program itself: ids, kinds and places on the screen. */
const technical = /^(networkcanvas|layout|nodeid$|edgeid$|label$|ego$|from$|to$|weight$|source$|target$)/;
const yes = ['true', '1', 'yes', 'ja'];

const keyOf = ({ id, values }: NetworkNode): string => values['networkcanvasuuid'] || id;

/** Network Canvas has no sectors, but many interviews ask who is family. */
function sectorOf({ values }: NetworkNode): string {
  if (values['sector']) return values['sector'];
  return yes.includes((values['family_member'] ?? '').toLowerCase()) ? 'family' : '';
}

const attributesOf = (all: readonly { readonly values?: Readonly<Record<string, string>> }[]): readonly string[] =>
  [...new Set(all.flatMap(({ values = {} }) => Object.keys(values)))].filter((name) => !technical.test(name));

const own = ['name', 'sector', 'kring id', 'kring_id', 'family_member'];

function people({ nodes }: NetworkFile, format: ImportFormat): FileReading {
  const attributes = attributesOf(nodes).filter((name) => !own.includes(name));
  const headings = ['name', 'kring id', 'sector', ...attributes];
  const rows = nodes.map((node, index) => ({
    row: index + 1,
    cells: [node.label || node.id, keyOf(node), sectorOf(node), ...attributes.map((name) => node.values[name] ?? '')],
  }));
  return rosterIn(headings, rows, format);
}

/** Ties of one pair, of several kinds, are one; a tie of which the file says more counts before others. */
function ties(network: NetworkFile, circle: ImportedCircle): ImportedCircle['tiesAmong'] {
  const keys = new Map(network.nodes.map((node) => [node.id, keyOf(node)]));
  const attributes = attributesOf(network.ties).filter((name) => fieldOf(name) !== null);
  const pairs = new Map<string, NetworkTie>();
  for (const tie of network.ties) {
    const pair = [tie.from, tie.to].sort().join('|');
    if (!pairs.has(pair)) pairs.set(pair, tie);
  }
  const rows = [...pairs.values()].map(({ from, to, values = {} }, index) => ({
    row: index + 1,
    cells: [keys.get(from) ?? '', keys.get(to) ?? '', ...attributes.map((name) => values[name] ?? '')],
  }));
  const found = tiesInTable(['from', 'to', ...attributes], rows, circle.people).ties;
  return attributes.length > 0 ? found : found.map(({ from, to }) => ({ from, to }));
}

/** Kring writes the client's name into the graph; Network Canvas what was asked of the interviewed person. */
const clientNameIn = ({ ego }: NetworkFile): string | null => ego?.values['name'] || ego?.values['full_name'] || null;

/** Takes a network that was read as the circle of one client: everyone in it stands around the client. */
export function circleFromNetwork(reading: NetworkReading): FileReading {
  if (!reading.ok) return refused(...reading.problems);
  const [network, ...others] = reading.networks;
  if (others.length > 0) {
    const clients = reading.networks.map(({ ego }) => ego?.id ?? '').join(', ');
    return refused(fileProblem('SEVERAL_CLIENTS', undefined, { clients }));
  }
  const format = network.format === 'networkCanvas' ? 'networkCanvas' : 'graphml';
  const read = people(network, format);
  if (!read.ok) return read;
  const left = network.remarks.filter(({ code }) => code === 'TIE_NOT_KEPT').length;
  return {
    ok: true,
    circle: {
      ...read.circle,
      clientName: clientNameIn(network),
      tiesAmong: ties(network, read.circle),
      remarks: [...read.circle.remarks, ...(left > 0 ? [remark('TIE_NOT_KEPT', undefined, { ties: left })] : [])],
    },
  };
}
