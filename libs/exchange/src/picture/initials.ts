/** The most letters of a code, such as P12, which stands in a mark as it is. */
const shortest = 3;

/** Up to two letters for in a mark: first and last name, particles ("de", "van der") skipped, as on the screen. */
export function initialsOf(name: string): string {
  if ([...name].length <= shortest) return name;
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  const [first, last] = [words[0] ?? name.trim(), words.length > 1 ? words[words.length - 1]! : ''];
  return `${[...first][0] ?? ''}${[...last][0] ?? ''}`.toLocaleUpperCase();
}
