// Compares schema.graphql with the schema of the built API, and exits 1 when they differ. With --write, writes the file.
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { buildSchema, Kind, lexicographicSortSchema, parse, print, printSchema, visit } from 'graphql';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pino } from 'pino';

const file = path.join(import.meta.dirname, 'schema.graphql');
const builtServer = path.join(import.meta.dirname, 'dist/server.js');
const header = '# Written from the code by `npm run schema -w @kring/api`; do not edit by hand.\n\n';
const mostShown = 40;

const say = (...lines) => process.stderr.write(`${lines.join('\n')}\n`);

const sorted = (schema) => printSchema(lexicographicSortSchema(schema));

/** Makes the server without a store: nothing is asked of it. */
async function schemaOfCode() {
  if (!existsSync(builtServer)) {
    say('The API is not built yet: npm run build');
    process.exit(1);
  }
  const { createServer } = await import(builtServer);
  const app = await createServer({ db: {}, clock: {}, log: pino({ level: 'silent' }), production: false });
  const { schema } = app.get(GraphQLSchemaHost);
  await app.close();
  return sorted(schema);
}

/** One line for each field, value and name, so that two schemas can be set side by side. */
function partsOf(text) {
  const withoutWords = visit(parse(text), {
    enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
  });
  return withoutWords.definitions.flatMap((type) => {
    const name = type.name?.value ?? 'schema';
    const parts = type.kind === Kind.ENUM_TYPE_DEFINITION ? type.values : type.fields;
    return parts?.map((part) => `${name}.${print(part).replace(/\s+/g, ' ')}`) ?? [print(type)];
  });
}

function explain(committed, fromCode) {
  const [before, after] = [committed, fromCode].map((text) => new Set(partsOf(text)));
  const lines = [
    ...[...before].filter((part) => !after.has(part)).map((part) => `- ${part}`),
    ...[...after].filter((part) => !before.has(part)).map((part) => `+ ${part}`),
  ].sort((one, other) => one.slice(2).localeCompare(other.slice(2)));
  if (lines.length === 0) return say('Only descriptions, order or layout differ.');
  say('- stands in the file, + stands in the code:', ...lines.slice(0, mostShown));
  if (lines.length > mostShown) say(`and ${lines.length - mostShown} more`);
}

const fromCode = await schemaOfCode();
const committed = existsSync(file) ? readFileSync(file, 'utf8') : '';
if (process.argv.includes('--write')) {
  writeFileSync(file, `${header}${fromCode}\n`);
  say(committed === `${header}${fromCode}\n` ? 'schema.graphql was in step' : 'schema.graphql is written');
} else if (committed !== `${header}${fromCode}\n`) {
  say('apps/api/schema.graphql is not in step with the code. To write it: npm run schema -w @kring/api');
  explain(committed === '' ? 'scalar Nothing' : sorted(buildSchema(committed)), fromCode);
  process.exit(1);
}
