import type { FileText } from '../file-text.js';
import { atCell, fileProblem } from '../imported-circle.js';
import { noNetwork, type NetworkFile, type NetworkNode, type NetworkReading } from '../network/network-file.js';
import { gatherTies, type GatheredTies } from '../network/tie-gathering.js';
import { egoOf, readCanvasTable, type CanvasRow, type CanvasTable } from './canvas-tables.js';

const rowsOf = (tables: readonly CanvasTable[], kind: CanvasTable['kind'], ego: string): readonly CanvasRow[] =>
  tables.filter((table) => table.kind === kind).flatMap(({ rows }) => rows.filter((row) => egoOf(row) === ego));

const nodeOf = ({ values }: CanvasRow): NetworkNode => ({
  id: values['nodeid'] || (values['networkcanvasuuid'] ?? ''),
  label: values['name'] || values['label'] || null,
  values,
});

/** With the type of each node among its values, as GraphML has it. */
const typed = (table: CanvasTable): CanvasTable => ({
  ...table,
  rows: table.rows.map(({ row, values }) => ({
    row,
    values: table.type === '' ? values : { networkcanvastype: table.type, ...values },
  })),
});

/** Without the list of people only those with a tie are known. */
function nodesOf(listed: readonly CanvasRow[], edges: readonly CanvasRow[], complete: boolean): readonly NetworkNode[] {
  if (complete) return listed.map(nodeOf);
  const ends = new Set(edges.flatMap(({ values }) => [values['from'] ?? '', values['to'] ?? '']));
  return [...ends].map((id) => ({ id, label: null, values: {} }));
}

type Gathered = { readonly network: NetworkFile; readonly problems: GatheredTies['problems'] };

function interview(tables: readonly CanvasTable[], ego: string): Gathered {
  const edges = rowsOf(tables, 'edges', ego);
  const complete = tables.some(({ kind }) => kind === 'nodes');
  const nodes = nodesOf(rowsOf(tables, 'nodes', ego), edges, complete);
  const ids = new Set(nodes.map(({ id }) => id));
  const found = edges.map(({ row, values }) => ({
    from: values['from'] ?? '',
    to: values['to'] ?? '',
    weight: null,
    directed: false,
    place: atCell(row, null),
    values,
  }));
  const { ties, remarks, problems } = gatherTies(found, (id) => ids.has(id));
  const values = rowsOf(tables, 'ego', ego)[0]?.values ?? {};
  const interviewee = { id: ego, label: values['networkcanvascaseid'] || null, values };
  return { network: { format: 'networkCanvas', ego: interviewee, nodes, ties, remarks }, problems };
}

/**
 * Reads interviews that Network Canvas exported as CSV: the files of one export together, or one of them alone. `names` are
 * those of the files, in the same order: they tell what kind of node is in which.
 */
export async function readCanvasNetwork(
  files: readonly FileText[],
  names: readonly string[] = [],
): Promise<NetworkReading> {
  const read = await Promise.all(files.map((file, index) => readCanvasTable(file, names[index] ?? '')));
  const tables = read.flatMap((reading) => (reading.ok ? [typed(reading.table)] : []));
  const unread = read.flatMap((reading) => (reading.ok ? [] : [reading.problem]));
  if (unread.length > 0) return noNetwork(...unread);
  const egos = [...new Set(tables.flatMap(({ rows }) => rows.map(egoOf)))];
  const gathered = egos.map((ego) => interview(tables, ego));
  const problems = gathered.flatMap((found) => found.problems);
  const [first, ...others] = gathered.map(({ network }) => network);
  if (problems.length > 0) return noNetwork(...problems);
  return first ? { ok: true, networks: [first, ...others] } : noNetwork(fileProblem('EMPTY'));
}
