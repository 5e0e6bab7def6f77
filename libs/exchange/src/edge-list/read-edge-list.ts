import { readText, type FileText } from '../file-text.js';
import { atCell, fileProblem } from '../imported-circle.js';
import { mostTies } from '../limits.js';
import { noNetwork, type NetworkReading } from '../network/network-file.js';
import { gatherTies, type TieFound } from '../network/tie-gathering.js';
import { readRows, type TableRow } from '../table/table.js';
import { edgeColumnsOf, type EdgeColumns } from './edge-columns.js';
import { isBrokenMatrix, matrixIn, type AdjacencyMatrix } from './adjacency-matrix.js';
import { asListOfTies } from './list-lines.js';

function tieIn({ row, cells }: TableRow, { from, to, weight, type }: EdgeColumns): TieFound {
  return {
    from: cells[from] ?? '',
    to: cells[to] ?? '',
    weight: weight === null ? null : (cells[weight] ?? ''),
    directed: type !== null && /^(directed|gericht)$/i.test(cells[type] ?? ''),
    place: atCell(row, null),
  };
}

function readMatrix({ people, ties: found }: AdjacencyMatrix): NetworkReading {
  if (found.length > mostTies) return noNetwork(fileProblem('TOO_LARGE', undefined, { mostTies, ties: found.length }));
  const { ties, remarks, problems } = gatherTies(found, (id) => id !== '');
  if (problems.length > 0) return noNetwork(...problems);
  const nodes = people.map((id) => ({ id, label: null, values: {} }));
  return { ok: true, networks: [{ format: 'edgeList', ego: null, nodes, ties, remarks }] };
}

/** Someone alone in a row is known, and tied to nobody. */
const isAlone = ({ from, to }: TieFound): boolean => (from === '') !== (to === '');

/**
 * Reads a list of ties: a CSV file with two people in each row and, where wanted, the weight of their tie. Headings such as
 * from, to and weight, or van, naar and gewicht, may be there, and lines above it that begin with # or %. Ties have no
 * direction, unless a column Type says Directed. A row with one person is someone without ties. A table of everybody by everybody
 * (an adjacency matrix) is read too.
 */
export async function readEdgeList(pieces: FileText): Promise<NetworkReading> {
  const read = await readText(pieces);
  if (!read.ok) return noNetwork(read.problem);
  const table = readRows(asListOfTies(read.text));
  if (!table.ok) return noNetwork(table.problem);
  const matrix = matrixIn(table.rows);
  if (matrix) return readMatrix(matrix);
  const columns = isBrokenMatrix(table.rows) ? null : edgeColumnsOf(table.rows);
  if (!columns) return noNetwork(fileProblem('NOT_EDGE_LIST', atCell(1, null)));
  const found = table.rows.slice(columns.firstRow).map((row) => tieIn(row, columns));
  if (found.length === 0) return noNetwork(fileProblem('EMPTY'));
  if (found.length > mostTies) return noNetwork(fileProblem('TOO_LARGE', undefined, { mostTies, ties: found.length }));
  const ids = new Set(found.flatMap(({ from, to }) => [from, to]).filter((id) => id !== ''));
  const { ties, remarks, problems } = gatherTies(
    found.filter((tie) => !isAlone(tie)),
    (id) => id !== '',
  );
  if (problems.length > 0) return noNetwork(...problems);
  const nodes = [...ids].map((id) => ({ id, label: null, values: {} }));
  return { ok: true, networks: [{ format: 'edgeList', ego: null, nodes, ties, remarks }] };
}
