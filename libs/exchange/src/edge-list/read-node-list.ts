import { readText, type FileText } from '../file-text.js';
import { atCell, fileProblem, type FileProblem } from '../imported-circle.js';
import type { NetworkNode, NetworkReading } from '../network/network-file.js';
import { plainHeading } from '../roster/columns.js';
import { readTable } from '../table/table.js';

const idHeadings = ['id', 'node', 'nodeid', 'node id', 'persoon', 'person', 'naam', 'name', 'label'];
const labelHeadings = ['label', 'naam', 'name'];

/** The people in a list, or what is wrong with it. */
export type NodeListReading =
  | { readonly ok: true; readonly nodes: readonly NetworkNode[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

const no = (...problems: readonly FileProblem[]): NodeListReading => ({ ok: false, problems });

const placeIn = (plain: readonly string[], names: readonly string[]): number =>
  names.map((name) => plain.indexOf(name)).find((place) => place >= 0) ?? -1;

/**
 * Reads a list of the people in a network: a CSV file with headings and one person in each row, as Gephi writes beside a list
 * of ties. The column Id, or else the name, is how the ties call them; what else it holds is known of them.
 */
export async function readNodeList(pieces: FileText): Promise<NodeListReading> {
  const read = await readText(pieces);
  if (!read.ok) return no(read.problem);
  const table = readTable(read.text);
  if (!table.ok) return no(table.problem);
  const plain = table.headings.map(plainHeading);
  const [id, label] = [placeIn(plain, idHeadings), placeIn(plain, labelHeadings)];
  if (id < 0) return no(fileProblem('NO_NAME_COLUMN', atCell(1, null)));
  const names = table.headings.map((heading) => heading.toLowerCase());
  const nodes = table.rows.map(({ cells }) => ({
    id: cells[id] ?? '',
    label: cells[label] || null,
    values: Object.fromEntries(names.flatMap((name, index) => (name === '' ? [] : [[name, cells[index] ?? '']]))),
  }));
  const seen = new Set<string>();
  const problems = nodes.flatMap((node, index) => {
    const place = atCell(table.rows[index]?.row ?? 0, table.headings[id] ?? null);
    const isTwice = seen.has(node.id);
    seen.add(node.id);
    if (node.id === '') return [fileProblem('REQUIRED', place)];
    return isTwice ? [fileProblem('TWICE', place, { value: node.id })] : [];
  });
  return problems.length > 0 ? no(...problems) : { ok: true, nodes };
}

/** A network with what a list of its people says of them. Who is on the list and has no tie is in it too. */
export function withNodes(reading: NetworkReading, listed: readonly NetworkNode[]): NetworkReading {
  if (!reading.ok) return reading;
  const ids = new Set(listed.map(({ id }) => id));
  const [network, ...others] = reading.networks;
  const nodes = [...listed, ...network.nodes.filter(({ id }) => !ids.has(id))];
  return { ok: true, networks: [{ ...network, nodes }, ...others] };
}
