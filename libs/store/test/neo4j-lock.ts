import neo4j from 'neo4j-driver';
import type { Neo4jSettings } from '../src/engine/index.js';

/**
 * Test files run side by side and a Neo4j Community server has one database, so each file waits for its turn: it holds
 * a lock on the name of a constraint's value in a transaction that never commits. A killed test leaves nothing behind.
 */
export async function lockNeo4j({ uri, user, password }: Neo4jSettings): Promise<() => Promise<void>> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
  await driver.executeQuery(
    'CREATE CONSTRAINT test_turn IF NOT EXISTS FOR (turn:TestTurn) REQUIRE turn.name IS UNIQUE',
  );
  const session = driver.session();
  const transaction = session.beginTransaction();
  await transaction.run("CREATE (:TestTurn {name: 'the one database'})");
  return async () => {
    await transaction.rollback();
    await session.close();
    await driver.close();
  };
}
