import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

/** Handwritten files to import. */
export const filesToImport = path.join(root, 'libs/exchange/test/files');

export interface Said {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Brings the built command line up to date. Throws what the compiler says. */
export function buildKring(): void {
  const compiler = ['node_modules/typescript/bin/tsc', '-b', 'apps/cli'];
  const { status, stdout } = spawnSync(process.execPath, compiler, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout);
}

/** A folder of its own, with a store in `data`, in which commands run as real processes. */
export class Desk {
  private constructor(readonly folder: string) {}

  static async set(): Promise<Desk> {
    return new Desk(await mkdtemp(path.join(tmpdir(), 'kring-cli-')));
  }

  clear = (): Promise<void> => rm(this.folder, { recursive: true, force: true });

  path = (name: string): string => path.join(this.folder, name);

  async kring(args: readonly string[], env: Record<string, string> = {}): Promise<Said> {
    const child = spawn(process.execPath, [path.join(root, 'apps/cli/dist/main.js'), ...args], {
      env: { PATH: process.env['PATH'], INIT_CWD: this.folder, KRING_DATA: this.path('data'), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
    const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
    return { exitCode, ...output };
  }
}

export const answer = ({ stdout }: Said): unknown => JSON.parse(stdout);

export const problems = (said: Said): readonly { readonly code: string }[] =>
  (answer(said) as { problems: { code: string }[] }).problems;

export const codes = (said: Said): readonly string[] => problems(said).map(({ code }) => code);
