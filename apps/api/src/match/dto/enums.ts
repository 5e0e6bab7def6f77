import { matchStates, type MatchAnswer } from '@kring/care-network';
import { enumOf } from '../../graphql/enums.js';

const answers = ['yes', 'no', 'ratherSomethingElse'] as const satisfies readonly MatchAnswer[];

export const MatchStateEnum = enumOf('MatchState', matchStates, 'How far a match has come.');
export const MatchAnswerEnum = enumOf(
  'MatchAnswer',
  answers,
  'What a helper answers; rather something else carries a counter-offer.',
);
