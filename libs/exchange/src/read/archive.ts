import { fileProblem, type FileProblem } from '../imported-circle.js';
import { unpack } from '../zip/unpack.js';
import type { GivenFile } from './given-file.js';

const isZip = (bytes: Uint8Array): boolean => [0x50, 0x4b, 3, 4].every((byte, index) => bytes[index] === byte);

/** Every Office workbook lists its parts in a file of this name. */
const isWorkbook = (bytes: Uint8Array): boolean => {
  const listed = unpack(bytes, (name) => name === '[Content_Types].xml');
  return !listed.ok || Object.keys(listed.files).length > 0;
};

/** A zip that is no workbook. */
export const isArchive = (bytes: Uint8Array): boolean => isZip(bytes) && !isWorkbook(bytes);

/** What a circle can lie in. A Mac adds files of its own, which begin with a dot. */
const isCircleFile = (name: string): boolean =>
  /\.(csv|tsv|txt|json|ndjson|xml|graphml|vcf)$/i.test(name) && !/(^|\/)(\.|__MACOSX\/)/.test(name);

/** The files in a zip in the order of their names, or why it cannot be opened. Workbooks in it are left alone. */
export function unpackArchive(bytes: Uint8Array): readonly GivenFile[] | FileProblem {
  const unpacked = unpack(bytes, isCircleFile);
  if (!unpacked.ok) return unpacked.problem;
  const files = Object.entries(unpacked.files).map(([path, content]) => ({
    name: path.replace(/^.*\//, ''),
    bytes: content,
  }));
  return files.length === 0
    ? fileProblem('EMPTY')
    : files.toSorted((one, other) => (one.name < other.name ? -1 : Number(one.name > other.name)));
}
