import type { GrafeoDB } from '@grafeo-db/js';
import type { SchemaChange } from '../../migrations/schema.js';
import { grafeoError } from './grafeo-errors.js';

/**
 * Makes a constraint or index. A unique constraint on Grafeo is no index, so both are made. A text index is not: its
 * own knows whole words only and takes accents for letters, so a text search reads the (small) embedded store instead.
 */
export async function changeGrafeoSchema(db: GrafeoDB, change: SchemaChange): Promise<void> {
  if (change.kind === 'text') return;
  const properties = change.properties.map((property) => `n.${property}`).join(', ');
  const index = `CREATE INDEX ${change.name}_index IF NOT EXISTS FOR (n:\`${change.label}\`) ON (${properties})`;
  const constraint = `CREATE CONSTRAINT ${change.name} IF NOT EXISTS FOR (n:\`${change.label}\`) REQUIRE (${properties}) IS UNIQUE`;
  try {
    await db.executeCypher(index);
    if (change.kind === 'unique') await db.executeCypher(constraint);
  } catch (error) {
    throw grafeoError(change.name, error);
  }
}
