import { readText, type FileText } from '../file-text.js';
import { atPath, fileProblem, remark, type FileProblem } from '../imported-circle.js';
import { noNetwork, type NetworkFile, type NetworkNode, type NetworkReading } from '../network/network-file.js';
import { gatherTies } from '../network/tie-gathering.js';
import { readGraphmlFile, type GraphmlGraph, type GraphmlNode } from './graphml-file.js';

const atLine = (line: number) => atPath(`line ${line}`);

const nodeOf = ({ id, values }: GraphmlNode): NetworkNode => ({
  id,
  label: values['name'] ?? values['label'] ?? values['naam'] ?? null,
  values,
});

/**
 * Network Canvas writes the interviewed person into the graph itself, beside the nodes: the interview's own id, and a name
 * for the case. `null` in the files of others.
 */
export function intervieweeOf({ attributes, values }: GraphmlGraph): NetworkNode | null {
  const id = values['networkcanvasuuid'] ?? attributes['sessionUUID'] ?? attributes['caseId'];
  return id === undefined ? null : { id, label: attributes['caseId'] ?? null, values };
}

function nodeProblems(nodes: readonly GraphmlNode[]): readonly FileProblem[] {
  const seen = new Set<string>();
  return nodes.flatMap(({ id, line }) => {
    const problems = [
      ...(id === '' ? [fileProblem('REQUIRED', atLine(line))] : []),
      ...(seen.has(id) ? [fileProblem('TWICE', atLine(line), { value: id })] : []),
    ];
    seen.add(id);
    return problems;
  });
}

type Gathered = { readonly network: NetworkFile; readonly problems: readonly FileProblem[] };

function networkOf(graph: GraphmlGraph): Gathered {
  const ego = intervieweeOf(graph);
  const ids = new Set(graph.nodes.map(({ id }) => id));
  const found = graph.edges.map(({ source, target, directed, values, line }) => ({
    from: source,
    to: target,
    weight: ego ? null : (values['weight'] ?? values['gewicht'] ?? null),
    directed: directed && ego === null,
    place: atLine(line),
    values,
  }));
  const { ties, remarks: onTies, problems } = gatherTies(found, (id) => ids.has(id));
  const remarks = [...onTies, ...graph.hyperedges.map((line) => remark('TIE_NOT_KEPT', atLine(line)))];
  const format = ego ? 'networkCanvas' : 'graphml';
  const name = graph.attributes['id'];
  return {
    network: { format, ...(name ? { name } : {}), ego, nodes: graph.nodes.map(nodeOf), ties, remarks },
    problems: [...nodeProblems(graph.nodes), ...problems],
  };
}

/** Reads the networks in a GraphML file, of Network Canvas or of any other program; or every problem with its line. */
export async function readGraphmlNetwork(pieces: FileText): Promise<NetworkReading> {
  const read = await readText(pieces);
  if (!read.ok) return noNetwork(read.problem);
  const file = readGraphmlFile(read.text);
  if (!file.ok) return noNetwork(file.problem);
  const gathered = file.graphs.map(networkOf);
  const problems = gathered.flatMap((graph) => graph.problems);
  const [first, ...others] = gathered.map(({ network }) => network);
  return problems.length > 0 || !first ? noNetwork(...problems) : { ok: true, networks: [first, ...others] };
}
