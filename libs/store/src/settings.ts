import path from 'node:path';
import { openGrafeo } from './engine/grafeo/open-grafeo.js';
import type { GraphDb } from './engine/graph-db.js';
import { openNeo4j } from './engine/neo4j/open-neo4j.js';

/** Which store is meant: the embedded one in a folder, or a Neo4j server. */
export type StoreSettings =
  | { readonly engine: 'grafeo'; readonly folder: string }
  | {
      readonly engine: 'neo4j';
      readonly uri: string;
      readonly user: string;
      readonly password: string;
      readonly database: string;
    };

/** A setting that cannot be used, in English for whoever sets it. The value itself is not repeated. */
export interface SettingProblem {
  readonly setting: string;
  readonly message: string;
}

/** The settings, or all that is wrong with them at once. */
export type ReadStoreSettings =
  | { readonly ok: true; readonly settings: StoreSettings }
  | { readonly ok: false; readonly problems: readonly SettingProblem[] };

type Environment = Readonly<Record<string, string | undefined>>;

const schemes = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:'];

function uriProblems(uri: string): readonly SettingProblem[] {
  const parsed = URL.canParse(uri) ? new URL(uri) : null;
  if (parsed && schemes.includes(parsed.protocol) && parsed.hostname !== '') return [];
  return [{ setting: 'NEO4J_URI', message: 'must be an address such as neo4j://localhost:7687' }];
}

const missing = (env: Environment, setting: string): readonly SettingProblem[] =>
  env[setting] ? [] : [{ setting, message: 'is needed beside NEO4J_URI' }];

function readNeo4j(env: Environment, uri: string): ReadStoreSettings {
  const problems = [...uriProblems(uri), ...missing(env, 'NEO4J_USER'), ...missing(env, 'NEO4J_PASSWORD')];
  if (problems.length > 0) return { ok: false, problems };
  const { NEO4J_USER: user = '', NEO4J_PASSWORD: password = '', NEO4J_DATABASE: database = 'neo4j' } = env;
  return { ok: true, settings: { engine: 'neo4j', uri, user, password, database } };
}

/** Means nothing without an address: whoever sets one of these has a server in mind. */
const besideUri = ['NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'];

/**
 * Reads from the environment which store is meant. `NEO4J_URI` (with `NEO4J_USER`, `NEO4J_PASSWORD` and perhaps
 * `NEO4J_DATABASE`) chooses Neo4j; without it the embedded store in the folder `KRING_DATA` is used (default
 * `.kring`, from where the process was started). Gives the settings or every problem at once; never throws.
 */
export function readStoreSettings(env: Environment): ReadStoreSettings {
  const { NEO4J_URI: uri, KRING_DATA: folder = '.kring' } = env;
  if (uri !== undefined) return readNeo4j(env, uri);
  const problems = [
    ...besideUri
      .filter((setting) => env[setting] !== undefined)
      .map((setting) => ({ setting: 'NEO4J_URI', message: `is needed beside ${setting}` })),
    ...(folder.trim() === '' ? [{ setting: 'KRING_DATA', message: 'must name a folder' }] : []),
  ];
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, settings: { engine: 'grafeo', folder: path.resolve(folder) } };
}

/** Opens the store that the settings name. Throws what `openGrafeo` and `openNeo4j` throw. */
export function openStore(
  settings: StoreSettings,
  wishes: { readonly evenIfHalfRestored?: boolean } = {},
): Promise<GraphDb> {
  return settings.engine === 'grafeo' ? openGrafeo({ ...settings, ...wishes }) : openNeo4j({ ...settings, ...wishes });
}
