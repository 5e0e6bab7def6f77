import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';

/* `node --import ./test/run-ts.mjs file.ts` runs TypeScript from `src`, for tests that need a process of their own. */
if (isMainThread) register(import.meta.url);

export async function resolve(specifier, context, next) {
  const source = /^\.{1,2}\/.*\.js$/.test(specifier) && context.parentURL?.endsWith('.ts');
  const known = source ? specifier.replace(/\.js$/, '.ts') : specifier;
  return next(known, { ...context, conditions: ['kring-source', ...context.conditions] });
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const { code } = await transform(await readFile(fileURLToPath(url), 'utf8'), {
    filename: fileURLToPath(url),
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
  });
  return { format: 'module', source: code, shortCircuit: true };
}
