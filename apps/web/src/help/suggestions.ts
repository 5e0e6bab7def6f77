import type { SuggestionFieldsFragment } from '../gql/graphql.js';

export type Suggestion = SuggestionFieldsFragment;
export type Barrier = Suggestion['barriers'][number];

/** Parts of the score that the card says in another way, or that the unknowns say better. */
const saidElsewhere: ReadonlySet<string> = new Set(['hours', 'chain']);
const openFits: ReadonlySet<string> = new Set(['same', 'narrower', 'broader']);

function speaksFor({ code, points, facts }: Suggestion['reasons'][number]): boolean {
  if (points <= 0 || facts.length === 0 || saidElsewhere.has(code)) return false;
  return code !== 'skill' || openFits.has(facts.find(({ name }) => name === 'fit')?.value ?? '');
}

/** The parts of the score that speak for a suggestion. */
export const reasonsFor = (suggestion: Suggestion) => suggestion.reasons.filter(speaksFor);

export interface Sorted {
  readonly open: readonly Suggestion[];
  readonly closed: readonly Suggestion[];
}

/**
 * What can be asked today, and what cannot yet. A need for staff has chains as its way in: that nobody else may meet
 * it directly is then no news.
 */
export function sortSuggestions(suggestions: readonly Suggestion[]): Sorted {
  const hasChains = suggestions.some(({ kind }) => kind === 'chain');
  const telling = suggestions.filter(
    ({ barriers }) => !(hasChains && barriers.some(({ code }) => code === 'needForStaff')),
  );
  return {
    open: telling.filter(({ barriers }) => barriers.length === 0),
    closed: telling
      .filter(({ barriers }) => barriers.length > 0)
      .toSorted((a, b) => a.barriers.length - b.barriers.length),
  };
}

export const firstNameOf = (name: string): string => name.split(' ')[0] ?? name;
