import { unzipSync, type UnzipFileInfo } from 'fflate';
import { fileProblem, type FileProblem } from '../imported-circle.js';
import { mostUnpackedBytes, mostZipEntries } from '../limits.js';

export type Unpacking =
  | { readonly ok: true; readonly files: Readonly<Record<string, Uint8Array>> }
  | { readonly ok: false; readonly problem: FileProblem };

class ZipRefused extends Error {}

/** Adds up what the zip says it holds, and refuses what is too much before anything is unpacked. */
function bounded(wanted: (name: string) => boolean): (info: UnzipFileInfo) => boolean {
  let [bytes, entries] = [0, 0];
  return ({ name, originalSize }) => {
    bytes += originalSize;
    entries += 1;
    if (bytes > mostUnpackedBytes || entries > mostZipEntries) throw new ZipRefused();
    return wanted(name);
  };
}

/**
 * Unpacks the wanted files of a zip. What it holds is bounded (zip bombs): a file gets the room that the zip says it needs
 * and no more, so a zip that lies about sizes fails instead of growing.
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Unpacking {
  try {
    return { ok: true, files: unzipSync(bytes, { filter: bounded(wanted) }) };
  } catch (error) {
    if (error instanceof ZipRefused)
      return { ok: false, problem: fileProblem('ZIP_BOMB', undefined, { mostUnpackedBytes, mostZipEntries }) };
    return { ok: false, problem: fileProblem(hasEnd(bytes) ? 'NOT_XLSX' : 'CUT_OFF') };
  }
}

/** Whether the list of contents is there, with which every zip ends. */
function hasEnd(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at--)
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6) return true;
  return false;
}
