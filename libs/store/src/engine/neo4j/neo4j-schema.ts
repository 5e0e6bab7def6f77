import type { Session } from 'neo4j-driver';
import type { SchemaChange } from '../../migrations/schema.js';
import { textIndexes, type TextIndexName } from '../text-index.js';

/** Seconds that a new index may take to fill. */
const populationTimeout = 600;

/**
 * Makes a constraint (on Neo4j an index too), an index or a text index, and waits until it can be used.
 * The analyser that would ignore accents leaves out English words too ("An" is a name), so it is not that one.
 */
export async function changeNeo4jSchema(session: Session, change: SchemaChange): Promise<void> {
  for (const statement of statements(change)) await session.run(statement);
  await session.run('CALL db.awaitIndexes($seconds)', { seconds: populationTimeout });
}

function statements(change: SchemaChange): readonly string[] {
  switch (change.kind) {
    case 'unique':
      return [
        `CREATE CONSTRAINT ${change.name} IF NOT EXISTS FOR (n:${change.label}) REQUIRE (${keys(change)}) IS UNIQUE`,
      ];
    case 'index':
      return [`CREATE INDEX ${change.name} IF NOT EXISTS FOR (n:${change.label}) ON (${keys(change)})`];
    case 'text':
      return [fulltext(change.name, change.index)];
  }
}

function keys({ properties }: { readonly properties: readonly string[] }): string {
  return properties.map((property) => `n.${property}`).join(', ');
}

function fulltext(name: string, index: TextIndexName): string {
  const { label, property } = textIndexes[index];
  return `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON EACH [n.${property}]
    OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-no-stop-words'}}`;
}
