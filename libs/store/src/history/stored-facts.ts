/** A state of a thing as a node carries it, which holds no maps; `null` when it was not there. */
export const asText = (facts: object | null): string | null => (facts === null ? null : JSON.stringify(facts));

/** The same read back. */
export const factsIn = (text: string | null | undefined): object | null =>
  text == null ? null : (JSON.parse(text) as object);
