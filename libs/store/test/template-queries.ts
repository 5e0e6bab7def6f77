import { nodeKeysOf, nodesOf, relationshipsFrom } from '../src/backup/export-queries.js';
import { createNodes, createRelationships } from '../src/backup/restore-queries.js';
import type { Query } from '../src/engine/index.js';
import { textQuery } from '../src/engine/text-search.js';

/** Queries that are made for one label or type at a time, and so are not in the registry: one of each. */
export const templateQueries: readonly Query<object>[] = [
  nodeKeysOf('Match'),
  nodesOf('Match'),
  relationshipsFrom('Match'),
  createNodes({ label: 'Match', also: ['Proposal'], properties: {} }),
  createRelationships({ type: 'IN', from: ['Match', 'a'], to: ['Team', 'b'], properties: {} }),
  textQuery('personName'),
];
