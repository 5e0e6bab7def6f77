import type { ExchangedCircle } from '../imported-circle.js';
import { peopleTable } from './circle-table.js';
import { wordsIn, type ExportLanguage } from './words-out.js';

/** What a spreadsheet would carry out as a formula (OWASP, CSV injection), and what looks guarded already. */
const needsGuard = /^[=+\-@\t\r]|^'[=+\-@\t\r']/;

function cell(text: string, delimiter: string): string {
  const guarded = needsGuard.test(text) ? `'${text}` : text;
  return new RegExp(`["\\r\\n${delimiter}]`).test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** Spreadsheets in Dutch part columns by a semicolon. */
const delimiters: Readonly<Record<ExportLanguage, string>> = { nl: ';', en: ',' };

/**
 * Writes a circle as a roster that the import reads back. UTF-8 with a byte-order mark, so that Excel shows accents. What is
 * known of ties among people, other than that they are there, does not fit. No cell is ever a formula.
 */
export function writeCsv(circle: ExchangedCircle, language: ExportLanguage): string {
  const delimiter = delimiters[language];
  const rows = peopleTable(circle, wordsIn[language]).map((row) =>
    row.map((text) => cell(text, delimiter)).join(delimiter),
  );
  return `\uFEFF${rows.join('\r\n')}\r\n`;
}
