/**
 * The texts that can be searched: the label, the one property an index covers, and how a node `n` belongs to the
 * organisation `$organisationId`, for a search never leaves one.
 */
export const textIndexes = {
  personName: {
    label: 'Person',
    property: 'name',
    within: '(:Organisation {id: $organisationId})-[:KNOWS]->(n:Person)',
  },
} as const;

/** Which texts can be searched. */
export type TextIndexName = keyof typeof textIndexes;

/** One thing whose text matches what was typed. */
export interface TextHit {
  readonly id: string;
  /** In (0, 1]: 1 when each word that was typed stands in the text as a whole. */
  readonly score: number;
}
