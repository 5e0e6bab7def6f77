import nx from '@nx/eslint-plugin';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { boundaries } from './boundaries.mjs';

const sources = ['**/*.ts', '**/*.tsx'];
const browserSources = ['**/apps/web/**/*.{ts,tsx}', '**/libs/circle-map/**/*.{ts,tsx}'];
const pureSources = [
  'care-network',
  'skills',
  'matching',
  'measures',
  'access',
  'exchange',
  'example-organisation',
].map((name) => `**/libs/${name}/src/**/*.ts`);
const clockAndChance =
  'Pure libraries take `today`, `now` or `seed` as arguments, so that the same input gives the same answer.';

const resolver = createNodeResolver({
  conditionNames: ['kring-source', 'import', 'default'],
  extensions: ['.ts', '.tsx', '.mjs', '.js'],
  extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
});

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/src/gql/**', '**/test-output/**', '**/.nx/**'] },
  ...tseslint.configs.recommended.map((config) => ({ ...config, files: sources })),
  {
    files: [...sources, '**/*.mjs'],
    languageOptions: { parser: tseslint.parser },
    plugins: { '@nx': nx, 'import-x': importX },
    rules: {
      '@nx/enforce-module-boundaries': ['error', boundaries],
      'import-x/no-cycle': ['error', { maxDepth: 8 }],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
    settings: {
      'import-x/resolver-next': [resolver],
      'import-x/extensions': ['.ts', '.tsx', '.mjs', '.js'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    },
  },
  {
    files: sources,
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: pureSources,
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: clockAndChance },
        { object: 'Math', property: 'random', message: clockAndChance },
        { object: 'process', property: 'env', message: 'Pure libraries do not read the environment.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: clockAndChance },
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['node:*', '@nestjs/*', 'neo4j-driver', 'react'], message: 'Pure libraries run anywhere.' },
          ],
        },
      ],
    },
  },
  {
    files: browserSources,
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y-x': jsxA11y },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...(jsxA11y.configs.recommended?.rules ?? jsxA11y.flatConfigs.recommended.rules),
      // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
      'jsx-a11y-x/no-noninteractive-tabindex': ['error', { roles: ['region', 'tabpanel'], tags: [] }],
      // Keys pressed on the buttons inside reach their group: one handler there serves them all.
      'jsx-a11y-x/no-noninteractive-element-interactions': [
        'error',
        { handlers: ['onClick', 'onMouseDown', 'onMouseUp', 'onPointerDown', 'onPointerUp'] },
      ],
    },
  },
  {
    files: [
      '**/libs/workspace/**/*.mjs',
      '**/libs/store/neo4j/*.mjs',
      '**/bench/*.mjs',
      '**/*.config.{ts,mjs}',
      '**/codegen.mjs',
      '**/check-texts.mjs',
      '**/apps/cli/src/main.ts',
    ],
    rules: { 'no-console': 'off' },
  },
);
