import type { MatchWordsFragment } from '../gql/graphql.js';

/** What was asked: a need, or a task that staff do today. */
export const askedFor = ({ need, task }: MatchWordsFragment): string => need?.title ?? task?.title ?? '';

/** The need that most of the help ends up at, which has a screen of its own. */
export const needIdOf = ({ need, freesFor }: MatchWordsFragment): string | null =>
  need?.id ?? freesFor[0]?.need.id ?? null;

/** The needs that help ends up at. */
export const needIdsOf = ({
  need,
  freesFor,
}: {
  readonly need: { readonly id: string } | null;
  readonly freesFor: readonly { readonly need: { readonly id: string } }[];
}): readonly string[] => (need ? [need.id] : freesFor.map((freed) => freed.need.id));

/** Hours a week of this match that go to one need; 0 when none do. */
export const hoursForNeed = ({ need, freesFor, hoursPerWeek }: MatchWordsFragment, needId: string): number =>
  need?.id === needId ? hoursPerWeek : (freesFor.find((freed) => freed.need.id === needId)?.hoursPerWeek ?? 0);
