import type { ImportedPerson } from '../imported-circle.js';

export const plainName = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim();

/** The key of a name: the second Jan Smit in a file is another than the first. */
export function keyFor(name: string, seen: Map<string, number>): string {
  const plain = plainName(name);
  const before = seen.get(plain) ?? 0;
  seen.set(plain, before + 1);
  return before === 0 ? plain : `${plain} (${before + 1})`;
}

/** Whom a word stands for: an id of the file, or else the first of that name. */
export function keysByWord(people: readonly ImportedPerson[]): ReadonlyMap<string, string> {
  const names = people.toReversed().map(({ key, name }) => [plainName(name), key] as const);
  return new Map([...names, ...people.map(({ key }) => [plainName(key), key] as const)]);
}
