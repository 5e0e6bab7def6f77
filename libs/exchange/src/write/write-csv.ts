import type { ExchangedCircle } from '../imported-circle.js';
import { peopleTable } from './circle-table.js';
import { csvOf } from './csv-cells.js';
import { wordsIn, type ExportLanguage } from './words-out.js';

/** Spreadsheets in Dutch part columns by a semicolon. */
const delimiters: Readonly<Record<ExportLanguage, string>> = { nl: ';', en: ',' };

/**
 * Writes a circle as a roster that the import reads back. UTF-8 with a byte-order mark, so that Excel shows accents. What is
 * known of ties among people stands behind the names of whom they know; photos stand in the last columns. No cell is ever a formula.
 */
export const writeCsv = (circle: ExchangedCircle, language: ExportLanguage): string =>
  `\uFEFF${csvOf(peopleTable(circle, wordsIn[language], true), delimiters[language])}`;
