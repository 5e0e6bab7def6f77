import {
  asNetwork,
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

/** Reads the network in a file, whatever program wrote it. Throws what the file system throws. */
export async function openNetwork(file: string): Promise<NetworkReading> {
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
      return asNetwork(await readRoster(textOf(file, kind)));
    case 'xlsx':
      return asNetwork(await readXlsx(bytesOf(file)));
    case 'fhir':
      return asNetwork(await readFhir([textOf(file, kind)]));
    case 'vcard':
      return asNetwork(await readVcard(textOf(file, kind)));
    default:
      return kind satisfies never;
  }
}
