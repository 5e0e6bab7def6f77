import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import {
  asNetwork,
  fileKindOf,
  readCanvasNetwork,
  readEasynwk,
  readEdgeList,
  readGraphmlNetwork,
  readRoster,
  type NetworkReading,
} from '@kring/exchange';

const text = (file: string): AsyncIterable<string> => createReadStream(file, 'utf8');

/** The first part of a file: enough to see what it is. */
async function headOf(file: string): Promise<string> {
  for await (const piece of createReadStream(file, { encoding: 'utf8', end: 8191 })) return String(piece);
  return '';
}

/** Network Canvas writes an interview to several files beside each other; only their names say that they belong together. */
const canvasName = /^(?<interview>.*?)_?(?<part>ego|attributeList_.*|edgeList_.*)\.csv$/i;

/** The file and those of the same interview. Other kinds of ties are left out when one kind was asked for. */
async function withItsOthers(file: string): Promise<readonly string[]> {
  const asked = canvasName.exec(path.basename(file))?.groups;
  if (!asked) return [file];
  const oneKindOfTie = asked['part']!.startsWith('edgeList');
  const names = (await readdir(path.dirname(file))).toSorted();
  const others = names.filter((name) => {
    const found = canvasName.exec(name)?.groups;
    if (!found || name === path.basename(file) || found['interview'] !== asked['interview']) return false;
    return !(oneKindOfTie && found['part']!.startsWith('edgeList'));
  });
  return [file, ...others.map((name) => path.join(path.dirname(file), name))];
}

/** Reads the network in a file, whatever program wrote it. Throws what the file system throws. */
export async function openNetwork(file: string): Promise<NetworkReading> {
  switch (fileKindOf(path.basename(file), await headOf(file))) {
    case 'easynwk':
      return asNetwork(await readEasynwk(text(file)));
    case 'graphml':
      return readGraphmlNetwork(text(file));
    case 'networkCanvas':
      return readCanvasNetwork((await withItsOthers(file)).map(text));
    case 'roster':
      return asNetwork(await readRoster(text(file)));
    default:
      return readEdgeList(text(file));
  }
}
