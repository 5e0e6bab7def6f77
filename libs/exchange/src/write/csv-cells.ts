/** What a spreadsheet would carry out as a formula (OWASP, CSV injection), and what looks guarded already. */
const needsGuard = /^[=+\-@\t\r]|^'[=+\-@\t\r']/;

/** A cell of CSV. Text that a spreadsheet would carry out stands behind an apostrophe, which reading takes off again. */
export function csvCell(text: string, delimiter: string): string {
  const guarded = needsGuard.test(text) ? `'${text}` : text;
  return new RegExp(`["\\r\\n${delimiter}]`).test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

export const csvOf = (rows: readonly (readonly string[])[], delimiter: string): string =>
  `${rows.map((row) => row.map((text) => csvCell(text, delimiter)).join(delimiter)).join('\r\n')}\r\n`;
