import { refused, remark, type FileReading, type ImportedCircle, type ImportFormat } from '../imported-circle.js';
import { oneClient } from '../one-client.js';
import { fieldOf, type RosterField } from '../roster/columns.js';
import { rosterIn } from '../roster/read-roster.js';
import { tiesInTable } from '../roster/tie-table.js';
import { handPlaceIn } from './layout-coordinates.js';
import type { NetworkFile, NetworkNode, NetworkReading, NetworkTie } from './network-file.js';
import { attributesOf, nodeColumns } from './node-columns.js';
import { peopleAmong } from './people-among-nodes.js';

const yes = ['true', '1', 'yes', 'ja'];

const keyOf = ({ id, values }: NetworkNode): string => values['networkcanvasuuid'] || id;

/** Network Canvas has no sectors, but many interviews ask who is family. */
const isFamily = ({ values }: NetworkNode): boolean => yes.includes((values['family_member'] ?? '').toLowerCase());

function people(nodes: readonly NetworkNode[], format: ImportFormat): FileReading {
  const { headings, cells, remarks } = nodeColumns(nodes);
  const place = headings.indexOf('sector');
  const others = (row: readonly string[]): readonly string[] => row.filter((_, index) => index !== place);
  const rows = nodes.map((node, index) => {
    const row = cells[index] ?? [];
    const sector = row[place] || (isFamily(node) ? 'family' : '');
    return { row: index + 1, cells: [node.label || node.id, keyOf(node), sector, ...others(row)] };
  });
  const read = rosterIn(['name', 'kring id', 'sector', ...others(headings)], rows, format);
  if (!read.ok) return read;
  const placed = read.circle.people.map((person, index) => {
    const handPlace = handPlaceIn(person, nodes[index]?.values ?? {});
    return handPlace ? { ...person, handPlace } : person;
  });
  return { ok: true, circle: { ...read.circle, people: placed, remarks: [...remarks, ...read.circle.remarks] } };
}

/** What is kept of a tie among people; on other scales, such as how close two are, nobody says which end is near. */
const tieFields: readonly (RosterField | 'notKept' | null)[] = [
  ...(['role', 'quality', 'supportReceived', 'supportGiven', 'contactFrequency', 'lastContactOn'] as const),
];

/** Ties of one pair, of several kinds, are one; a tie of which the file says more counts before others. */
function ties(network: NetworkFile, circle: ImportedCircle): ImportedCircle['tiesAmong'] {
  const keys = new Map(network.nodes.map((node) => [node.id, keyOf(node)]));
  const attributes = attributesOf(network.ties).filter((name) => tieFields.includes(fieldOf(name)));
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

const namesOfEgo = ['name', 'full_name', 'naam', 'first_name', 'voornaam'];

/** Kring writes the client's name into the graph; Network Canvas what was asked of the interviewed person. */
const clientNameIn = ({ ego }: NetworkFile): string | null =>
  namesOfEgo.map((name) => ego?.values[name]).find(Boolean) ?? null;

/**
 * Takes a network that was read as the circle of one client: everyone in it stands around the client. `client` says which
 * where there are several, as the refusal calls them.
 */
export function circleFromNetwork(reading: NetworkReading, client: string | null = null): FileReading {
  if (!reading.ok) return refused(...reading.problems);
  const clients = reading.networks.map((each, index) => ({
    id: each.ego?.id ?? each.name ?? String(index + 1),
    name: clientNameIn(each) ?? each.ego?.label ?? null,
  }));
  const one = oneClient(clients, client);
  if (!one.ok) return one;
  const network = reading.networks[one.client ? clients.indexOf(one.client) : 0] ?? reading.networks[0];
  const format = network.format === 'networkCanvas' ? 'networkCanvas' : 'graphml';
  const among = peopleAmong(network.nodes);
  const read = people(among.people, format);
  if (!read.ok) return read;
  const left = network.remarks.filter(({ code }) => code === 'TIE_NOT_KEPT').length;
  return {
    ok: true,
    circle: {
      ...read.circle,
      clientName: clientNameIn(network),
      tiesAmong: ties(network, read.circle),
      remarks: [
        ...among.remarks,
        ...read.circle.remarks,
        ...(left > 0 ? [remark('TIE_NOT_KEPT', undefined, { ties: left })] : []),
      ],
    },
  };
}
