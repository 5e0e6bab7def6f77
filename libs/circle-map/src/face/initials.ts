/** Up to two letters for in the disc: first and last name, particles ("de", "van der") skipped. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  const first = words[0] ?? name.trim();
  const last = words.length > 1 ? words[words.length - 1] : '';
  return `${first.slice(0, 1)}${last?.slice(0, 1) ?? ''}`.toLocaleUpperCase();
}
