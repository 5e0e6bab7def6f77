// Writes src/gql/graphql.ts: types and documents of every operation in src/**/*.graphql, checked against the API's schema.
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse, print, lexicographicSortSchema, printSchema } from 'graphql';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const here = import.meta.dirname;
const schema = lexicographicSortSchema(buildSchema(readFileSync(path.join(here, '../api/schema.graphql'), 'utf8')));
const documents = readdirSync(path.join(here, 'src'), { recursive: true })
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => ({ location: file, document: parse(readFileSync(path.join(here, 'src', file), 'utf8')) }));

const scalars = { CalendarDay: 'string', Instant: 'string', ID: 'string' };
const config = {
  scalars,
  immutableTypes: true,
  useTypeImports: true,
  enumType: 'string-literal',
  skipTypename: true,
  avoidOptionals: false,
  optimizeDocumentNode: true,
};

const code = await codegen({
  filename: 'graphql.ts',
  schema: parse(printSchema(schema)),
  schemaAst: schema,
  documents,
  config,
  plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
  pluginMap: { typescriptOperations, typedDocumentNode },
});

mkdirSync(path.join(here, 'src/gql'), { recursive: true });
writeFileSync(path.join(here, 'src/gql/graphql.ts'), code);
console.error(
  `${documents.length} files of operations, ${print(parse(printSchema(schema))).length} characters of schema`,
);
