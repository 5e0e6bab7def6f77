import type { GivenFileInput } from '../gql/graphql.js';

/** Bytes of all files together; the API reads no more. */
export const mostFileBytes = 20_000_000;

/** What is to be read: files, or rows that were pasted. */
export interface Given {
  readonly files: readonly GivenFileInput[];
  readonly pasted: string | null;
  /** Whose circle, where the files tell of several clients. */
  readonly clientInFile?: string;
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(new Error('The file could not be opened'));
    reader.readAsDataURL(file);
  });
}

export const isTooLarge = (files: readonly File[]): boolean =>
  files.reduce((sum, { size }) => sum + size, 0) > mostFileBytes;

/** Opens files in the browser. Rejects when one of them is gone or may not be read. */
export const givenFiles = async (files: readonly File[]): Promise<Given> => ({
  files: await Promise.all(files.map(async (file) => ({ name: file.name, content: await base64Of(file) }))),
  pasted: null,
});

export const givenRows = (text: string): Given => ({ files: [], pasted: text });
