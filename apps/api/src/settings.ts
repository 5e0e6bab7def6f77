import { readStoreSettings, type SettingProblem, type StoreSettings } from '@kring/store';
import { z } from 'zod';

/** How this server runs. All of it comes from the environment. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Load the example organisation into an empty store at start. */
  readonly demo: boolean;
  /** `npm start` runs so: nobody is told the schema. */
  readonly production: boolean;
  readonly store: StoreSettings;
}

export type ReadSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly SettingProblem[] };

const ownSettings = z.object({
  PORT: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(1).max(65_535)).default(3000),
  HOST: z.union([z.ipv4(), z.ipv6(), z.hostname()]).default('127.0.0.1'),
  KRING_DEMO: z.enum(['0', '1']).default('0'),
});

const remedies: Readonly<Record<keyof z.infer<typeof ownSettings>, string>> = {
  PORT: 'must be a whole number from 1 to 65535',
  HOST: 'must be an address or name of this machine, such as 127.0.0.1',
  KRING_DEMO: 'must be 0 or 1',
};

/** Reads all settings. Gives them, or every problem at once, each with its remedy; values are not repeated. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): ReadSettings {
  const own = ownSettings.safeParse(environment);
  const store = readStoreSettings(environment);
  if (own.success && store.ok) {
    const { PORT: port, HOST: host, KRING_DEMO: demo } = own.data;
    const production = environment['NODE_ENV'] === 'production';
    return { ok: true, settings: { port, host, demo: demo === '1', production, store: store.settings } };
  }
  const wrong = new Set(own.success ? [] : own.error.issues.map(({ path }) => String(path[0])));
  const ownProblems = Object.entries(remedies)
    .filter(([setting]) => wrong.has(setting))
    .map(([setting, message]) => ({ setting, message }));
  return { ok: false, problems: [...ownProblems, ...(store.ok ? [] : store.problems)] };
}
