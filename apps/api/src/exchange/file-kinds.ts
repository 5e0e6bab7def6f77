import { createRequire } from 'node:module';
import type { ExportFormat } from '@kring/exchange';
import type { Fonts } from '@kring/exchange/picture';

const { resolve } = createRequire(import.meta.url);

/** The letters of a drawn circle, as files on this machine. */
export const fonts = (): Fonts => ({
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
