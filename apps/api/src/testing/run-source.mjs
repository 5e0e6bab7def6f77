import { transformSync } from '@swc/core';
import { readFileSync } from 'node:fs';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Lets a worker thread of a test run the TypeScript sources, as Jest does for the test itself. */
register(import.meta.url);

const options = {
  jsc: { target: 'es2022', parser: { syntax: 'typescript', decorators: true } },
  module: { type: 'es6' },
};

export const resolve = (specifier, context, next) => {
  const isSource = context.parentURL?.endsWith('.ts') && specifier.startsWith('.') && specifier.endsWith('.js');
  return next(isSource ? specifier.replace(/\.js$/, '.ts') : specifier, context);
};

export function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = transformSync(readFileSync(filename, 'utf8'), { filename, ...options });
  return { format: 'module', source: code, shortCircuit: true };
}
