import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const browserProjects = new Set(['apps/web', 'libs/circle-map']);
/** The journeys run in a real browser under Playwright, not under Jest. */
const notUnderJest = new Set(['apps/e2e']);

const folders = ['libs', 'apps']
  .flatMap((kind) => readdirSync(path.join(root, kind)).map((name) => `${kind}/${name}`))
  .filter((folder) => !notUnderJest.has(folder) && existsSync(path.join(root, folder, 'package.json')));

const swc = {
  jsc: {
    target: 'es2022',
    experimental: { keepImportAttributes: true },
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
  },
  module: { type: 'es6' },
};

const project = (folder) => ({
  displayName: folder.split('/')[1],
  rootDir: path.join(root, folder),
  testMatch: ['<rootDir>/{src,test}/**/*.spec.{ts,tsx}'],
  testEnvironment: browserProjects.has(folder) ? 'jsdom' : 'node',
  testEnvironmentOptions: {
    customExportConditions: browserProjects.has(folder)
      ? ['kring-source', 'browser']
      : ['kring-source', 'node', 'node-addons'],
  },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', swc] },
  transformIgnorePatterns: ['/node_modules/'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '\\.css$': path.join(root, 'libs/workspace/test/no-styles.mjs'),
  },
  setupFiles: existsSync(path.join(root, folder, 'test-setup.mjs')) ? ['<rootDir>/test-setup.mjs'] : [],
});

/** Modules of finished files stay in memory (ES modules in a VM are never let go of): a worker that holds this much starts anew. */
const workerIdleMemoryLimit = '1GB';

export default {
  rootDir: root,
  projects: folders.map(project),
  maxWorkers: 2,
  testTimeout: 60000,
  workerIdleMemoryLimit,
};
