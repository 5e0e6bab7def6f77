import { access, constants, stat } from 'node:fs/promises';
import path from 'node:path';

const kindAt = async (place: string): Promise<'folder' | 'file' | null> =>
  stat(place).then(
    (found) => (found.isDirectory() ? 'folder' : 'file'),
    () => null,
  );

const mayWriteIn = async (folder: string): Promise<boolean> =>
  access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );

/** Why a file cannot be written, in words; `null` when it can. Asked before any work is done for it. */
export async function unwritable(file: string): Promise<string | null> {
  const folder = path.dirname(file);
  const kind = await kindAt(folder);
  if (kind === null) return `there is no folder ${folder}`;
  if (kind === 'file') return `${folder} is no folder`;
  if ((await kindAt(file)) === 'folder') return 'it is a folder';
  return (await mayWriteIn(folder)) ? null : 'this user may not write there';
}
