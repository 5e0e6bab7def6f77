import neo4j from 'neo4j-driver';
import { refuseHalfRestored } from '../../migrations/half-restored.js';
import type { GraphDb } from '../graph-db.js';
import { StoreUnavailable } from '../store-error.js';
import { Neo4jGraphDb } from './neo4j-db.js';

/** Which Neo4j to use, and as whom. `database` is `neo4j` when left out. */
export interface Neo4jSettings {
  /** `neo4j://` or `neo4j+s://`: routed, so that a cluster works. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
  /** Opens a store whose restore did not finish, to restore it again. */
  readonly evenIfHalfRestored?: boolean;
}

const timeouts = { connectionTimeout: 5000, connectionAcquisitionTimeout: 10_000, maxTransactionRetryTime: 15_000 };

/** Connects to Neo4j and checks that it answers. Throws `StoreUnavailable` and `StoreHalfRestored`. */
export async function openNeo4j(settings: Neo4jSettings): Promise<GraphDb> {
  const { uri, user, password, database = 'neo4j', evenIfHalfRestored = false } = settings;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    ...timeouts,
    useBigInt: true,
    userAgent: 'kring',
    telemetryDisabled: true,
  });
  try {
    await driver.verifyConnectivity({ database });
  } catch (error) {
    await driver.close();
    const code = error instanceof neo4j.Neo4jError ? error.code : 'unknown';
    throw new StoreUnavailable(
      `Neo4j at ${uri} does not let us in (${code}): check NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD`,
    );
  }
  const db = new Neo4jGraphDb(driver, database, neo4j.bookmarkManager());
  if (!evenIfHalfRestored) await refuseHalfRestored(db);
  return db;
}
