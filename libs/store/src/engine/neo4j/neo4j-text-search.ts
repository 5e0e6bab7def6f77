import type { GraphTransaction, Query } from '../graph-db.js';
import { textIndexes, type TextHit, type TextIndexName } from '../text-index.js';
import { bestMatches, textColumns, type Text } from '../text-search.js';
import { luceneQuery } from './lucene.js';

/** Among equals the engine's order differs from ours, so more is asked for than is wanted. */
const candidatesPerHit = 10;
const fewestCandidates = 200;

export interface TextSearch {
  readonly index: TextIndexName;
  readonly text: string;
  readonly limit: number;
  readonly organisationId: string;
}

/** Lets Neo4j's index propose nodes and scores them as the embedded engine does, so that both give the same hits. */
export async function searchNeo4j(tx: GraphTransaction, search: TextSearch): Promise<readonly TextHit[]> {
  const lucene = luceneQuery(search.text);
  if (lucene === '') return [];
  const limit = Math.max(search.limit * candidatesPerHit, fewestCandidates);
  const { organisationId, index } = search;
  const candidates = await tx.run(candidateQuery(index), { organisationId, lucene, limit, index: `text_${index}` });
  return bestMatches(search.text, candidates, search.limit);
}

function candidateQuery(index: TextIndexName): Query<Text> {
  const cypher = `CALL db.index.fulltext.queryNodes($index, $lucene) YIELD node AS n, score
    MATCH ${textIndexes[index].within}
    RETURN ${textColumns(index)} ORDER BY score DESC, id LIMIT $limit`;
  return { name: `textSearch.${index}`, cypher };
}
