import { isId, type ClientId, type TeamId } from '@kring/care-network';
import { importFormats, type ImportFormat } from '@kring/exchange';
import { problem, type Problem } from '../outcome.js';

/** The options as typed. */
export interface ImportOptions {
  readonly client?: string;
  readonly newClient?: string;
  readonly team?: string;
  readonly format?: string;
  readonly mapVersion?: string;
  readonly patient?: string;
  readonly keep?: boolean;
  readonly consents?: boolean;
  readonly dryRun?: boolean;
}

/** Into whose circle. */
export type ImportInto =
  | { readonly kind: 'client'; readonly clientId: ClientId }
  | { readonly kind: 'newClient'; readonly name: string; readonly teamId: TeamId };

export interface ImportWishes {
  readonly into: ImportInto;
  /** `null` when the file itself must say. */
  readonly format: ImportFormat | null;
  /** The version of an easyNWK record; `null` for the newest. */
  readonly mapVersion: number | null;
  /** Whose circle to read where the files tell of several; `null` when they tell of one. */
  readonly patient: string | null;
  /** Whoever is in the circle already stays as they are. */
  readonly keep: boolean;
  /** Whether a yes in the file counts where Kring knows of none. */
  readonly consents: boolean;
  readonly dryRun: boolean;
}

const option = (message: string): Problem => problem('OPTION', message);

function intoProblems({ client, newClient, team }: ImportOptions): readonly Problem[] {
  const problems: Problem[] = [];
  if (client === undefined && newClient === undefined)
    problems.push(option('Say into whose circle: --client ID, or --new-client NAME with --team ID.'));
  if (client !== undefined && newClient !== undefined)
    problems.push(option('Give --client or --new-client, not both.'));
  if (client !== undefined && !isId(client)) problems.push(option('--client takes the id of a client.'));
  if (newClient?.trim() === '') problems.push(option('--new-client takes a name.'));
  if (newClient !== undefined && team === undefined) problems.push(option('--new-client needs --team ID.'));
  if (newClient === undefined && team !== undefined) problems.push(option('--team goes with --new-client.'));
  if (team !== undefined && !isId(team)) problems.push(option('--team takes the id of a team.'));
  return problems;
}

const isFormat = (text: string): text is ImportFormat => (importFormats as readonly string[]).includes(text);

function formatProblems({ format, mapVersion }: ImportOptions): readonly Problem[] {
  return [
    ...(format === undefined || isFormat(format) ? [] : [option(`--format is one of: ${importFormats.join(', ')}.`)]),
    ...(mapVersion === undefined || /^\d+$/.test(mapVersion) ? [] : [option('--map-version takes a number.')]),
  ];
}

/** What is wished, or all that is wrong with how it was said. */
export function readImportOptions(options: ImportOptions): ImportWishes | readonly Problem[] {
  const problems = [...intoProblems(options), ...formatProblems(options)];
  if (problems.length > 0) return problems;
  const { client, newClient, team, format, mapVersion, patient, keep, consents, dryRun } = options;
  return {
    into:
      client === undefined
        ? { kind: 'newClient', name: newClient!.trim(), teamId: team as TeamId }
        : { kind: 'client', clientId: client as ClientId },
    format: format !== undefined && isFormat(format) ? format : null,
    mapVersion: mapVersion === undefined ? null : Number(mapVersion),
    patient: patient ?? null,
    keep: keep ?? false,
    consents: consents ?? false,
    dryRun: dryRun ?? false,
  };
}
