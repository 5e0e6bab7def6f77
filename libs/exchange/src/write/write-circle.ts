import type { CalendarDay } from '@kring/care-network';
import type { ExchangedCircle } from '../imported-circle.js';
import type { ExportFormat } from './export-formats.js';
import { withPhotosThatFit } from './photos-that-fit.js';
import { writeCanvasCsv } from './write-canvas-csv.js';
import { writeCsv } from './write-csv.js';
import { writeEasynwk } from './write-easynwk.js';
import { writeFhirJson, writeFhirNdjson, writeFhirXml } from './write-fhir.js';
import { writeGraphml } from './write-graphml.js';
import { writeVcard } from './write-vcard.js';
import { writeXlsx } from './write-xlsx.js';
import type { ExportLanguage } from './words-out.js';

/** The formats that other programs read; pictures are drawn by `@kring/exchange/picture`. */
export type DataFormat = Exclude<ExportFormat, 'svg' | 'png' | 'pdf'>;

/** How to write a circle. */
export interface WriteWishes {
  readonly language: ExportLanguage;
  /** The day on which the circle is as it is written. */
  readonly today: CalendarDay;
}

/** Writes a circle. The same circle gives the same file. */
export function writeCircle(
  whole: ExchangedCircle,
  format: DataFormat,
  { language, today }: WriteWishes,
): string | Uint8Array {
  const circle = withPhotosThatFit(whole);
  switch (format) {
    case 'csv':
      return writeCsv(circle, language);
    case 'xlsx':
      return writeXlsx(circle, language);
    case 'graphml':
      return writeGraphml(circle, today);
    case 'canvas-csv':
      return writeCanvasCsv(circle, today);
    case 'fhir-json':
      return writeFhirJson(circle, language);
    case 'fhir-ndjson':
      return writeFhirNdjson(circle, language);
    case 'fhir-xml':
      return writeFhirXml(circle, language);
    case 'vcard':
      return writeVcard(circle);
    case 'easynwk':
      return writeEasynwk(circle, today);
    default:
      return format satisfies never;
  }
}
