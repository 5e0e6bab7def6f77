import type { Query } from './query.js';
import { nodeKeys } from '../migrations/labels.js';
import { textIndexes, type TextHit, type TextIndexName } from './text-index.js';
import { matchScore } from './text-match.js';

export interface Text {
  readonly id: string;
  readonly text: string;
}

/** All texts of an index in one organisation. */
export function textQuery(index: TextIndexName): Query<Text> {
  const { property, within } = textIndexes[index];
  const cypher = `MATCH ${within} WHERE n.${property} IS NOT NULL RETURN ${textColumns(index)}`;
  return { name: `textSearch.${index}`, cypher };
}

export function textColumns(index: TextIndexName): string {
  const { label, property } = textIndexes[index];
  return `n.${nodeKeys[label]} AS id, n.${property} AS text`;
}

/** Best first, then by text and id, so that the order never changes from one search to the next. */
export function bestMatches(typed: string, texts: readonly Text[], limit: number): readonly TextHit[] {
  const hits = texts.flatMap(({ id, text }) => {
    const score = matchScore(typed, text);
    return score === null ? [] : [{ id, score, text }];
  });
  const order = new Intl.Collator('nl');
  hits.sort((a, b) => b.score - a.score || order.compare(a.text, b.text) || (a.id < b.id ? -1 : 1));
  return hits.slice(0, limit).map(({ id, score }) => ({ id, score }));
}
