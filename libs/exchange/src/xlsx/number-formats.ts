import { childOf, childrenOf, type XmlElement } from '../xml/xml-element.js';

/** Formats that every workbook has and that show a day (ECMA-376 part 1, 18.8.30). */
const builtInDays = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

const showsDay = (format: string): boolean => /[yd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

/** Tells for each cell style of a workbook whether it shows a number as a day. */
export function dayStyles(styles: XmlElement | null): (style: number) => boolean {
  if (!styles) return () => false;
  const own = new Map(
    childrenOf(childOf(styles, 'numFmts') ?? styles, 'numFmt').map(({ attributes }) => [
      Number(attributes['numFmtId']),
      showsDay(attributes['formatCode'] ?? ''),
    ]),
  );
  const formats = childrenOf(childOf(styles, 'cellXfs') ?? styles, 'xf').map(({ attributes }) =>
    Number(attributes['numFmtId']),
  );
  return (style) => {
    const format = formats[style];
    return format !== undefined && (own.get(format) ?? builtInDays.has(format));
  };
}

const dayInMilliseconds = 86_400_000;

/** The day that a number of a spreadsheet stands for: days since 30 December 1899, or since 1904 in old Mac workbooks. */
export function dayOfSerial(serial: number, since1904: boolean): string {
  const start = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const moment = new Date(start + Math.floor(serial) * dayInMilliseconds);
  return Number.isNaN(moment.getTime()) ? String(serial) : moment.toISOString().slice(0, 10);
}
