import { open } from 'node:fs/promises';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read by this user',
};

/** Why a file cannot be read, in words; `null` when it can. */
export async function unreadable(file: string): Promise<string | null> {
  try {
    const handle = await open(file, 'r');
    try {
      return (await handle.stat()).isDirectory() ? 'it is a folder' : null;
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return reasons[code] ?? 'the system refused it';
  }
}
