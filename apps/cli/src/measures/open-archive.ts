import type { CalendarDay } from '@kring/care-network';
import {
  asNetwork,
  decoded,
  fileKindOf,
  fileProblem,
  noNetwork,
  readCanvasNetwork,
  readCircle,
  readEdgeList,
  readGraphmlNetwork,
  unpackArchive,
  type FileKind,
  type GivenFile,
  type NetworkReading,
} from '@kring/exchange';

/** Several networks, each in a file of its own, as one file that holds them all. */
function together(readings: readonly NetworkReading[]): NetworkReading {
  const problems = readings.flatMap((reading) => (reading.ok ? [] : reading.problems));
  const [first, ...others] = readings.flatMap((reading) => (reading.ok ? reading.networks : []));
  return problems.length > 0 || !first ? noNetwork(...problems) : { ok: true, networks: [first, ...others] };
}

const kindIn = ({ name, bytes }: GivenFile): FileKind =>
  fileKindOf(name, decoded(bytes.subarray(0, 8192), 'fhir').text);

/** Reads the networks in a zip, as Network Canvas hands out what it exports: tables of an interview, or a GraphML file of each. */
export async function readArchive(bytes: Uint8Array, today: CalendarDay): Promise<NetworkReading> {
  const files = unpackArchive(bytes);
  if ('code' in files) return noNetwork(files);
  const [first] = files;
  if (!first) return noNetwork(fileProblem('EMPTY'));
  const kind = kindIn(first);
  const texts = files.map((file) => [decoded(file.bytes, kind).text] as const);
  if (kind === 'networkCanvas')
    return readCanvasNetwork(
      texts,
      files.map(({ name }) => name),
    );
  if (kind === 'graphml') return together(await Promise.all(texts.map((text) => readGraphmlNetwork(text))));
  if (kind === 'edgeList') return together(await Promise.all(texts.map((text) => readEdgeList(text))));
  return asNetwork(await readCircle(files, { today }));
}
