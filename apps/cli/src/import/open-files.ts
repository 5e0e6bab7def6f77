import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { decoded, fileKindOf, mostBytes, type FileBytes, type FileKind } from '@kring/exchange';

/** The text of a file in whatever encoding; one that is too large is left to the reader, which stops at its limit. */
export async function* textOf(file: string, kind: FileKind): AsyncIterable<string> {
  const { size } = await stat(file);
  if (size <= mostBytes) yield decoded(await readFile(file), kind).text;
  else yield* createReadStream(file, 'utf8') as AsyncIterable<string>;
}

export const bytesOf = (file: string): FileBytes => createReadStream(file) as AsyncIterable<Uint8Array>;

/** What a file is, by its name and its first part. */
export async function kindOf(file: string): Promise<FileKind> {
  for await (const head of createReadStream(file, { end: 8191 }))
    return fileKindOf(path.basename(file), decoded(head as Uint8Array, 'fhir').text);
  return fileKindOf(path.basename(file), '');
}

/** Network Canvas writes an interview to several files beside each other; only their names say that they belong together. */
const canvasName = /^(?<interview>.*?)_?(?<part>ego|attributeList_.*|edgeList_.*)\.csv$/i;

/** A file and those of the same interview. Other kinds of ties are left out when one kind was asked for. */
export async function withItsInterview(file: string): Promise<readonly string[]> {
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
