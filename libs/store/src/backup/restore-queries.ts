import { query, type Query } from '../engine/graph-db.js';
import { quoteNames } from '../engine/query.js';
import { nodeKeys } from '../migrations/labels.js';
import type { BackupLabel, NodeLine, RelationshipLine } from './backup-format.js';

/** Whether anything is kept here but the record of migrations, and whether a restore began and did not end. */
export const contents = query<{ nodes: number; unfinished: number }>(
  'restore.contents',
  `OPTIONAL MATCH (n) WHERE NOT n:Migration AND NOT n:Restore AND NOT n:Erasure
   WITH count(n) AS nodes OPTIONAL MATCH (r:Restore) RETURN nodes, count(r) AS unfinished`,
);

/** From here on the store is not whole. */
export const begin = query('restore.begin', "MERGE (r:Restore {id: 'restore'}) ON CREATE SET r.startedAt = $now");

/** Part of what the store held. Who was erased stays known, also when the restore is cut off. */
export const clear = query<{ gone: number }>(
  'restore.clear',
  'MATCH (n) WHERE NOT n:Restore AND NOT n:Erasure WITH n LIMIT $limit DETACH DELETE n RETURN count(*) AS gone',
);

/** The store is whole. */
export const end = query('restore.end', 'MATCH (r:Restore) DELETE r');

/** Nodes of the same labels. Labels come from lines that were checked to be names. */
export const createNodes = ({ label, also = [] }: NodeLine): Query<{ made: number }> =>
  label === 'Erasure' ? mergeErasures : createOf(label, also);

/** Who was erased may be known already. */
const mergeErasures = query<{ made: number }>(
  'restore.mergeErasures',
  'UNWIND $rows AS row MERGE (n:Erasure {id: row.id}) SET n = row RETURN count(n) AS made',
);

const createOf = (label: BackupLabel, also: readonly string[]): Query<{ made: number }> => ({
  name: 'restore.createNodes',
  cypher: quoteNames(
    `UNWIND $rows AS row CREATE (n:${[label, ...also].join(':')}) SET n = row RETURN count(n) AS made`,
  ),
});

/** Relationships of one type between nodes of the same labels. */
export const createRelationships = ({ type, from, to }: RelationshipLine): Query<{ made: number }> => ({
  name: 'restore.createRelationships',
  cypher: quoteNames(`UNWIND $rows AS row
    MATCH (a:${from[0]} {${nodeKeys[from[0]]}: row.from}) MATCH (b:${to[0]} {${nodeKeys[to[0]]}: row.to})
    CREATE (a)-[r:${type}]->(b) SET r = row.properties RETURN count(r) AS made`),
});
