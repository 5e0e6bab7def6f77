import type { CalendarDay } from '@kring/care-network';
import { dayOfSerial } from '../xlsx/number-formats.js';

const monthNames: readonly (readonly string[])[] = [
  ['jan', 'januari', 'january'],
  ['feb', 'februari', 'february'],
  ['mrt', 'maart', 'mar', 'march'],
  ['apr', 'april'],
  ['mei', 'may'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['aug', 'augustus', 'august'],
  ['sep', 'sept', 'september'],
  ['okt', 'oktober', 'oct', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
];

/** `1 nov 2026` as `1-11-2026`; as it is when it names no month. */
const monthAsNumber = (text: string): string =>
  text.replace(/^(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})$/i, (whole, day: string, name: string, year: string) => {
    const month = monthNames.findIndex((names) => names.includes(name.toLowerCase())) + 1;
    return month === 0 ? whole : `${day}-${month}-${year}`;
  });

/**
 * A day as people and systems write it: `2026-11-24`, with or without a time behind it, `24-11-2026`, `24/11/2026` or
 * `24 nov 2026`: day first, as in the Netherlands. `undefined` for any other text and for a day that does not exist.
 */
export function writtenDay(text: string): CalendarDay | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{2}:\d{2}[\d:.,Z+-]*)?$/.exec(text.trim());
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/.exec(monthAsNumber(text.trim()));
  const [year, month, day] = iso ? iso.slice(1) : (dutch?.slice(1).reverse() ?? []);
  if (!year || !month || !day) return undefined;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${written}T00:00:00.000Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : undefined;
}

/** 1954 up to 2119: a whole number that spreadsheets count days with, from 1900 on. */
const isSerial = (text: string): boolean => /^[2-7]\d{4}(?:[.,]0+)?$/.test(text);

/** The same, in this century with the last two digits of the year too, or as the number that a spreadsheet keeps of a day. */
export function dayFrom(text: string): CalendarDay | undefined {
  const plain = text.trim();
  if (isSerial(plain)) return writtenDay(dayOfSerial(Number.parseInt(plain, 10), false));
  return writtenDay(plain) ?? writtenDay(plain.replace(/^(\d{1,2})([-/.])(\d{1,2})\2(\d{2})$/, '$1-$3-20$4'));
}
