/** The text is no JSON. `path` tells how far it could be read. */
export class NotJson extends Error {
  constructor(readonly path: string) {
    super(`${path}: this is not JSON`);
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
