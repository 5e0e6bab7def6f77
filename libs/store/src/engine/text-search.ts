import type { Query } from './query.js';
import { nodeKeys } from '../migrations/labels.js';
import { textIndexes, type TextHit, type TextIndexName, type TextSearchScope } from './text-index.js';
import { matchScore } from './text-match.js';

export interface Text {
  readonly id: string;
  readonly text: string;
}

const propertyName = /^[a-z][A-Za-z0-9]*$/;

/** The condition that a node `n` has the scope's properties. Its keys are code; anything but a plain name throws. */
export function scopeCondition(scope: TextSearchScope): string {
  return Object.keys(scope)
    .map((key) => {
      if (!propertyName.test(key)) throw new Error('The scope of a text search has plain property names');
      return ` AND n.${key} = $${key}`;
    })
    .join('');
}

/** All texts of an index within a scope. */
export function textQuery(index: TextIndexName, scope: TextSearchScope): Query<Text> {
  const { label, property } = textIndexes[index];
  const cypher = `MATCH (n:${label}) WHERE n.${property} IS NOT NULL${scopeCondition(scope)}
    RETURN n.${nodeKeys[label]} AS id, n.${property} AS text`;
  return { name: `textSearch.${index}`, cypher };
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
