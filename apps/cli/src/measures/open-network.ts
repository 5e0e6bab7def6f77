import type { CalendarDay } from '@kring/care-network';
import {
  asNetwork,
  isArchive,
  mostBytes,
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
  type FileText,
  type NetworkReading,
} from '@kring/exchange';
import { readFile, stat } from 'node:fs/promises';
import { bytesOf, kindOf, textOf, withItsInterview } from '../import/open-files.js';
import { readArchive } from './open-archive.js';

/** A table that names nobody is no roster: whoever measures it meant a list of ties, or everybody by everybody. */
async function orListOfTies(reading: NetworkReading, text: () => FileText): Promise<NetworkReading> {
  const isRoster = reading.ok || reading.problems.every(({ code }) => code !== 'NO_NAME_COLUMN');
  return isRoster ? reading : readEdgeList(text());
}

/** Reads the network in a file, or in the files in a zip, whatever program wrote it. Throws what the file system throws. */
export async function openNetwork(file: string, today: CalendarDay): Promise<NetworkReading> {
  const kind = await kindOf(file);
  if (kind === 'xlsx' && (await stat(file)).size <= mostBytes) {
    const bytes = await readFile(file);
    if (isArchive(bytes)) return readArchive(bytes, today);
  }
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
      return orListOfTies(asNetwork(await readRoster(textOf(file, kind))), () => textOf(file, kind));
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
