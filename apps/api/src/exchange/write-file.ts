import { createRequire } from 'node:module';
import type { CalendarDay } from '@kring/care-network';
import { writeCircle, type ExchangedCircle, type ExportFormat, type ExportLanguage } from '@kring/exchange';
import { drawCircle, writePdf, writePng, writeSvg, type Fonts } from '@kring/exchange/picture';

const { resolve } = createRequire(import.meta.url);

const fonts = (): Fonts => ({
  regular: resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  bold: resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
});

interface Kind {
  readonly ending: string;
  readonly mediaType: string;
}

/** How a file of each format is named and announced. */
export const kinds: Readonly<Record<ExportFormat, Kind>> = {
  csv: { ending: 'csv', mediaType: 'text/csv; charset=utf-8' },
  xlsx: { ending: 'xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  graphml: { ending: 'graphml', mediaType: 'application/xml' },
  'canvas-csv': { ending: 'zip', mediaType: 'application/zip' },
  'fhir-json': { ending: 'fhir.json', mediaType: 'application/fhir+json' },
  'fhir-xml': { ending: 'fhir.xml', mediaType: 'application/fhir+xml' },
  'fhir-ndjson': { ending: 'fhir.ndjson', mediaType: 'application/fhir+ndjson' },
  vcard: { ending: 'vcf', mediaType: 'text/vcard; charset=utf-8' },
  easynwk: { ending: 'easynwk.json', mediaType: 'application/json' },
  svg: { ending: 'svg', mediaType: 'image/svg+xml' },
  png: { ending: 'png', mediaType: 'image/png' },
  pdf: { ending: 'pdf', mediaType: 'application/pdf' },
};

/** Writes a circle for other programs, or draws it. */
export async function writeFile(
  circle: ExchangedCircle,
  format: ExportFormat,
  language: ExportLanguage,
  today: CalendarDay,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'svg':
      return writeSvg(drawCircle(circle, language, today), language);
    case 'png':
      return writePng(writeSvg(drawCircle(circle, language, today), language), fonts());
    case 'pdf':
      return writePdf(drawCircle(circle, language, today), fonts(), language, today);
    default:
      return writeCircle(circle, format, { language, today });
  }
}
