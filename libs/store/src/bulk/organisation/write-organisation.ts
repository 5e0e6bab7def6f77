import type { OrganisationData } from '@kring/care-network';
import type { GraphDb, GraphTransaction } from '../../engine/graph-db.js';
import type { Part } from './part.js';
import { closingParts, contentParts } from './parts-of-organisation.js';

/** Rows written so far and in all. */
export type LoadProgress = (written: number, total: number) => void;

/** Up to so many rows go in one transaction; both engines hold that in memory with ease. */
const mostRowsAtOnce = 10_000;
const rowsPerStatement = 2_000;

/** Parts cut into statements that one transaction can hold. */
function* statements(parts: readonly Part[]): Generator<Part> {
  for (const { query, rows } of parts)
    for (let from = 0; from < rows.length; from += rowsPerStatement)
      yield { query, rows: rows.slice(from, from + rowsPerStatement) };
}

const run = async (tx: GraphTransaction, { query, rows }: Part): Promise<void> => {
  await tx.run(query, { rows });
};

/**
 * Writes a whole organisation into a migrated store. Safe to repeat: what is there already, by id, is left as it is.
 *
 * Up to 10,000 rows (some 130 clients) it is all or nothing. A larger one is written in many transactions, because no
 * engine holds millions of rows in one; until the last of them it carries `loading: true` and has no accounts, so
 * nobody can sign in and see half of it. Repeating the call after an interruption completes it.
 *
 * `data` must be complete: a row that hangs on something that is nowhere is not written. Throws what the port throws.
 */
export async function writeOrganisation(
  db: Pick<GraphDb, 'write'>,
  data: OrganisationData,
  onProgress: LoadProgress = () => undefined,
): Promise<void> {
  const content = contentParts(data);
  const closing = closingParts(data);
  const total = [...content, ...closing].reduce((sum, { rows }) => sum + rows.length, 0);
  const inTransaction = (parts: readonly Part[]): Promise<void> =>
    db.write(async (tx) => {
      for (const statement of statements(parts)) await run(tx, statement);
    });
  if (total <= mostRowsAtOnce) {
    await inTransaction([...content, ...closing]);
  } else {
    let written = 0;
    for (const statement of statements(content)) {
      await inTransaction([statement]);
      written += statement.rows.length;
      onProgress(written, total);
    }
    await inTransaction(closing);
  }
  onProgress(total, total);
}
