import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { boundaries } from '../boundaries.mjs';

const root = path.resolve(process.cwd());

interface Message {
  readonly ruleId: string;
  readonly message: string;
}

function lint(filePath: string, code: string): readonly Message[] {
  const { stdout, stderr } = spawnSync(process.execPath, ['libs/workspace/test/lint-text.mjs', filePath], {
    cwd: root,
    input: code,
    encoding: 'utf8',
    env: { ...process.env, NX_DAEMON: 'false', NODE_OPTIONS: '' },
  });
  if (!stdout.startsWith('[')) throw new Error(stderr);
  return JSON.parse(stdout) as Message[];
}

const rulesBroken = (filePath: string, code: string): readonly string[] =>
  [...new Set(lint(filePath, code).map(({ ruleId }) => ruleId))].sort();

describe('dependencies between projects point down only', () => {
  it('refuses the web app that reaches for the store', () => {
    const broken = rulesBroken(
      'apps/web/src/wrong-arrow.ts',
      "import { openGrafeo } from '@kring/store';\nexport const open = openGrafeo;\n",
    );
    expect(broken).toEqual(['@nx/enforce-module-boundaries']);
  }, 60_000);

  it('refuses a pure library that asks for the time, chance, the environment or a file', () => {
    const code = [
      "import { readFileSync } from 'node:fs';",
      'export const now = [Date.now(), new Date(), Math.random(), process.env, readFileSync];',
    ].join('\n');
    expect(rulesBroken('libs/care-network/src/impure.ts', code)).toEqual([
      'no-restricted-imports',
      'no-restricted-properties',
      'no-restricted-syntax',
    ]);
  }, 60_000);

  it('lets the store use the model', () => {
    const code = "import type { PersonId } from '@kring/care-network';\nexport type Known = PersonId;\n";
    expect(rulesBroken('libs/store/src/right-arrow.ts', code)).toEqual([]);
  }, 60_000);

  it('has a rule for the tag of every project', () => {
    const tags = ['libs', 'apps'].flatMap((kind) =>
      readdirSync(path.join(root, kind)).map((name) => {
        const manifest = JSON.parse(readFileSync(path.join(root, kind, name, 'package.json'), 'utf8')) as {
          nx: { tags: string[] };
        };
        return manifest.nx.tags.find((tag) => tag.startsWith('scope:')) ?? `no scope tag: ${name}`;
      }),
    );
    const ruled = boundaries.depConstraints.map(({ sourceTag }) => sourceTag);
    expect(tags.filter((tag) => !ruled.includes(tag))).toEqual([]);
  });
});
