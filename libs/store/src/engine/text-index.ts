/** The texts that can be searched: the index's name, the label and the one property it covers. */
export const textIndexes = {
  personName: { label: 'Person', property: 'name' },
} as const;

export type TextIndexName = keyof typeof textIndexes;

/** Properties that a hit must have, for instance `{ organisationId }`. Keys are literals in code, never user input. */
export type TextSearchScope = Readonly<Record<string, string>>;

export interface TextHit {
  readonly id: string;
  /** Higher fits better. Comparable within one answer only, never between engines. */
  readonly score: number;
}
