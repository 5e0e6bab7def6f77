/** The formats in which a circle can be written; the last three are pictures. */
export const exportFormats = [
  'csv',
  'xlsx',
  'graphml',
  'canvas-csv',
  'fhir-json',
  'fhir-xml',
  'fhir-ndjson',
  'vcard',
  'easynwk',
  'svg',
  'png',
  'pdf',
] as const;
/** What a circle can be written as. */
export type ExportFormat = (typeof exportFormats)[number];

const byEnding: readonly (readonly [RegExp, ExportFormat])[] = [
  [/\.easynwk\.json$/i, 'easynwk'],
  [/\.json$/i, 'fhir-json'],
  [/\.xml$/i, 'fhir-xml'],
  [/\.ndjson$/i, 'fhir-ndjson'],
  [/\.(vcf|vcard)$/i, 'vcard'],
  [/\.csv$/i, 'csv'],
  [/\.xlsx$/i, 'xlsx'],
  [/\.graphml$/i, 'graphml'],
  [/\.zip$/i, 'canvas-csv'],
  [/\.svg$/i, 'svg'],
  [/\.png$/i, 'png'],
  [/\.pdf$/i, 'pdf'],
];

/** The format that the name of a file asks for; `null` when it asks for none that is known. */
export const exportFormatOf = (name: string): ExportFormat | null =>
  byEnding.find(([ending]) => ending.test(name))?.[1] ?? null;
