/*
 * Values that native code or another realm made: `instanceof` does not know them, so they are told by their shape.
 */

export function isPlainMap(value: object): value is Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

export function messageOf(error: unknown): string {
  return textOf(error, 'message') ?? 'unknown';
}

export function codeOf(error: unknown): string {
  return textOf(error, 'code') ?? 'unknown';
}

function textOf(error: unknown, key: string): string | undefined {
  const value = typeof error === 'object' && error !== null ? (error as Record<string, unknown>)[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}
