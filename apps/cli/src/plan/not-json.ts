/** The text is no JSON, or JSON that is no object with lists. `path` tells how far it could be read. */
export class NotJson extends Error {
  constructor(
    readonly path: string,
    readonly code: 'NOT_JSON' | 'WRONG_TYPE' = 'NOT_JSON',
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
