/** How programs for networks begin a line that is none of the list. */
const comment = /^[#%]/;

const parted = /[,;\t|]/;

/**
 * A list of ties as a table: without the lines above it that explain the file, and with a tab between what only spaces part.
 * A text that has neither stays as it is.
 */
export function asListOfTies(text: string): string {
  const lines = text.split(/\r\n|\n|\r/);
  const start = lines.findIndex((line) => line.trim() !== '' && !comment.test(line.trim()));
  const rows = lines.slice(Math.max(0, start));
  const full = rows.filter((line) => line.trim() !== '');
  const isSpaced = full.every((line) => !parted.test(line) && [2, 3].includes(line.trim().split(/\s+/).length));
  if (!isSpaced) return start > 0 ? [...lines.slice(0, start).map(() => ''), ...rows].join('\n') : text;
  return [
    ...lines.slice(0, Math.max(0, start)).map(() => ''),
    ...rows.map((line) => line.trim().replace(/\s+/g, '\t')),
  ].join('\n');
}
