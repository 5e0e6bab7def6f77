import type { GraphTransaction, Query } from '../graph-db.js';
import { textIndexes, type TextHit, type TextIndexName } from '../text-index.js';
import { fold, words } from '../text-match.js';
import { bestMatches, textColumns, type Text } from '../text-search.js';
import { textIndexNames } from './neo4j-schema.js';

/** The words that Neo4j's `standard-folding` analyser leaves out, as `db.index.fulltext.listAvailableAnalyzers` tells. */
const leftOut =
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  );
/** The engine's own order differs from ours, so more is asked for than is wanted. */
const candidatesPerHit = 10;
const fewestCandidates = 200;

export interface TextSearch {
  readonly index: TextIndexName;
  readonly text: string;
  readonly limit: number;
  readonly organisationId: string;
}

/** Lets Neo4j's indexes propose nodes and scores them as the embedded engine does, so that both give the same hits. */
export async function searchNeo4j(tx: GraphTransaction, search: TextSearch): Promise<readonly TextHit[]> {
  const { folded, exact } = textIndexNames(search.index);
  const found = [
    ...(await candidates(tx, folded, foldedLucene(search.text), search)),
    ...(await candidates(tx, exact, lucene(words(search.text.toLowerCase())), search)),
  ];
  const once = new Map(found.map((text) => [text.id, text]));
  return bestMatches(search.text, [...once.values()], search.limit);
}

async function candidates(
  tx: GraphTransaction,
  indexName: string,
  lucene: string,
  search: TextSearch,
): Promise<readonly Text[]> {
  if (lucene === '') return [];
  const limit = Math.max(search.limit * candidatesPerHit, fewestCandidates);
  return tx.run(candidateQuery(search.index), { organisationId: search.organisationId, indexName, lucene, limit });
}

function candidateQuery(index: TextIndexName): Query<Text> {
  const cypher = `CALL db.index.fulltext.queryNodes($indexName, $lucene) YIELD node AS n, score
    MATCH ${textIndexes[index].within}
    RETURN ${textColumns(index)} ORDER BY score DESC, id LIMIT $limit`;
  return { name: `textSearch.${index}`, cypher };
}

/** Without the words that the index may lack: whoever types "th" may be on the way to "the". */
function foldedLucene(text: string): string {
  return lucene(words(fold(text)).filter((word) => !leftOut.some((absent) => absent.startsWith(word))));
}

/** Letters, digits and apostrophes only, so nothing of Lucene's query language comes through; whole words weigh more. */
function lucene(typed: readonly string[]): string {
  return typed.map((word) => `+(${word}^2 OR ${word}*)`).join(' ');
}
