import { query, type GraphValue, type Query } from '../engine/graph-db.js';
import { quoteNames } from '../engine/query.js';
import { nodeKeys } from '../migrations/labels.js';
import type { BackupLabel } from './backup-format.js';

/** How many nodes there are of which labels. */
export const labelCounts = query<{ labels: string[]; count: number }>(
  'backup.labelCounts',
  'MATCH (n) RETURN labels(n) AS labels, count(*) AS count',
);

/** How many relationships a backup holds. */
export const relationshipCount = query<{ count: number }>(
  'backup.relationshipCount',
  'MATCH (a)-[r]->(b) WHERE NOT a:Session AND NOT b:Session AND NOT a:Restore AND NOT b:Restore RETURN count(r) AS count',
);

export interface NodeRow {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, GraphValue>>;
}

export interface RelationshipRow {
  readonly source: string;
  readonly type: string;
  readonly labels: readonly string[];
  readonly target: Readonly<Record<string, GraphValue>>;
  readonly properties: Readonly<Record<string, GraphValue>>;
}

/** The key of every node of a label. */
export const nodeKeysOf = (label: BackupLabel): Query<{ key: string; labels: readonly string[] }> => ({
  name: 'backup.nodeKeys',
  cypher: quoteNames(`MATCH (n:${label}) RETURN n.${nodeKeys[label]} AS key, labels(n) AS labels`),
});

/** Nodes of a label by key. */
export const nodesOf = (label: BackupLabel): Query<NodeRow> => ({
  name: 'backup.nodes',
  cypher: quoteNames(`UNWIND $keys AS key MATCH (n:${label} {${nodeKeys[label]}: key})
    RETURN labels(n) AS labels, properties(n) AS properties`),
});

/** What starts at nodes of a label, by their key. */
export const relationshipsFrom = (label: BackupLabel): Query<RelationshipRow> => ({
  name: 'backup.relationships',
  cypher: quoteNames(`UNWIND $keys AS key MATCH (n:${label} {${nodeKeys[label]}: key})-[r]->(other)
    RETURN key AS source, type(r) AS type, labels(other) AS labels, other {.id, .code, .name} AS target,
      properties(r) AS properties`),
});
