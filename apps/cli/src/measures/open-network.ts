import type { CalendarDay } from '@kring/care-network';
import {
  asNetwork,
  atCell,
  fileProblem,
  noNetwork,
  readNodeList,
  withNodes,
  readCanvasNetwork,
  readEasynwk,
  readEdgeList,
  readFhir,
  readGraphmlNetwork,
  readRoster,
  readVcard,
  readXlsx,
  type NetworkReading,
} from '@kring/exchange';
import { bytesOf, kindOf, textOf, withItsInterview } from '../import/open-files.js';

/** A table that names nobody is no roster: whoever measures it meant a list of ties. */
const orListOfTies = (reading: NetworkReading): NetworkReading =>
  reading.ok || reading.problems.every(({ code }) => code !== 'NO_NAME_COLUMN')
    ? reading
    : noNetwork(fileProblem('NOT_EDGE_LIST', atCell(1, null)));

/** Reads the network in a file, whatever program wrote it. Throws what the file system throws. */
export async function openNetwork(file: string, today: CalendarDay): Promise<NetworkReading> {
  const kind = await kindOf(file);
  switch (kind) {
    case 'easynwk':
      return asNetwork(await readEasynwk(textOf(file, kind)));
    case 'graphml':
      return readGraphmlNetwork(textOf(file, kind));
    case 'networkCanvas':
      return readCanvasNetwork((await withItsInterview(file)).map((each) => textOf(each, kind)));
    case 'edgeList':
      return readEdgeList(textOf(file, kind));
    case 'roster':
      return orListOfTies(asNetwork(await readRoster(textOf(file, kind))));
    case 'xlsx':
      return asNetwork(await readXlsx(bytesOf(file)));
    case 'fhir':
      return asNetwork(await readFhir([textOf(file, kind)], { client: null, today }));
    case 'vcard':
      return asNetwork(await readVcard(textOf(file, kind)));
    default:
      return kind satisfies never;
  }
}

/** The same, with what a list of its people says of them. */
export async function openNetworkWithNodes(file: string, list: string, today: CalendarDay): Promise<NetworkReading> {
  const [reading, listed] = await Promise.all([openNetwork(file, today), readNodeList(textOf(list, 'edgeList'))]);
  if (!reading.ok || !listed.ok)
    return noNetwork(...(reading.ok ? [] : reading.problems), ...(listed.ok ? [] : listed.problems));
  return withNodes(reading, listed.nodes);
}
