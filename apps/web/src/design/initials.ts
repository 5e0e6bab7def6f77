/** One or two letters for a disc: the first and the last word of a name that start with a capital. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0] ?? name];
  return letters.map((word) => word?.charAt(0) ?? '').join('');
}
