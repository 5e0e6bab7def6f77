/** The bytes are no text, the text is no JSON, or JSON that is no object with lists. `path` tells how far it could be read. */
export class NotJson extends Error {
  constructor(
    readonly path: string,
    readonly code: 'NOT_JSON' | 'NOT_UTF8' | 'WRONG_TYPE' = 'NOT_JSON',
  ) {
    super(`${path}: ${code}`);
  }
}

/** The value of a text that stands at `path`. */
export function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new NotJson(path);
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of bytes that stand at `path`. */
export function decode(bytes: Uint8Array, path: string): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new NotJson(path, 'NOT_UTF8');
  }
}
