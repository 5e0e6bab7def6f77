import { isId, type ClientId } from '@kring/care-network';
import {
  exportFormatOf,
  exportFormats,
  exportLanguages,
  type ExportFormat,
  type ExportLanguage,
} from '@kring/exchange';
import { problem, type Problem } from '../outcome.js';

/** The options as typed. */
export interface ExportOptions {
  readonly client?: string;
  readonly format?: string;
  readonly language?: string;
  readonly pseudonymised?: boolean;
  readonly dryRun?: boolean;
}

export interface ExportWishes {
  readonly clientId: ClientId;
  readonly format: ExportFormat;
  readonly language: ExportLanguage;
  readonly pseudonymised: boolean;
  readonly dryRun: boolean;
}

const option = (message: string): Problem => problem('OPTION', message);

const oneOf = <Word extends string>(words: readonly Word[], text: string): Word | null =>
  words.find((word) => word === text) ?? null;

/** What is wished, or all that is wrong with how it was said. The format follows from the name of the file. */
export function readExportOptions(file: string, options: ExportOptions): ExportWishes | readonly Problem[] {
  const { client, format, language = 'nl', pseudonymised = false, dryRun = false } = options;
  const asked = format === undefined ? exportFormatOf(file) : oneOf(exportFormats, format);
  const spoken = oneOf(exportLanguages, language);
  const problems = [
    ...(client === undefined ? [option('Say whose circle: --client ID.')] : []),
    ...(client !== undefined && !isId(client) ? [option('--client takes the id of a client.')] : []),
    ...(asked === null
      ? [option(`Name the file with a known ending, or give --format: ${exportFormats.join(', ')}.`)]
      : []),
    ...(spoken === null ? [option(`--language is one of: ${exportLanguages.join(', ')}.`)] : []),
  ];
  if (problems.length > 0 || asked === null || spoken === null) return problems;
  return { clientId: client as ClientId, format: asked, language: spoken, pseudonymised, dryRun };
}
