import type { MatchWordsFragment } from '../gql/graphql.js';

/** What was asked: a need, or a task that staff do today. */
export const askedFor = ({ need, task }: MatchWordsFragment): string => need?.title ?? task?.title ?? '';

/** The need that the help ends up at, which has a screen of its own. */
export const needIdOf = ({ need, freesFor }: MatchWordsFragment): string | null => need?.id ?? freesFor?.id ?? null;
