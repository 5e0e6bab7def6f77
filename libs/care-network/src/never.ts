/** Closes an exhaustive switch: a new kind that nobody handled fails to compile, and throws if it comes from outside. */
export function assertNever(kind: never): never {
  throw new TypeError(`Unknown kind: ${String(kind)}`);
}
