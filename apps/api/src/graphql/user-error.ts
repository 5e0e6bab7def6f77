import { Field, ObjectType } from '@nestjs/graphql';
import type { UserProblem } from './user-problem.js';

@ObjectType({ description: 'A named value that a sentence needs.' })
export class FactValue {
  @Field(() => String, { description: 'The name that the sentence uses.' })
  name!: string;

  @Field(() => String, { description: 'The value as text; numbers have a decimal point.' })
  value!: string;
}

@ObjectType({ description: 'Why a mutation was not done. Nothing was written.' })
export class UserError {
  @Field(() => String, { description: 'Stable; the client translates it.' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'The path in the input, such as times.0.endMinute.' })
  field!: string | null;

  @Field(() => String, { description: 'English, for developers.' })
  message!: string;

  @Field(() => [FactValue], { description: 'The numbers and names that a sentence about it needs.' })
  facts!: FactValue[];
}

export const factValues = (facts: UserProblem['facts']): FactValue[] =>
  Object.entries(facts).map(([name, value]) => ({ name, value: String(value) }));

const messages: Readonly<Record<UserProblem['code'], string>> = {
  REQUIRED: 'A value is required.',
  TOO_LONG: 'The text is too long.',
  OUT_OF_RANGE: 'The number is out of range.',
  INVALID: 'The value has not the expected shape.',
  INVALID_TIME: 'The weekly time is not possible.',
  INVALID_PERIOD: 'The period is not possible.',
  UNKNOWN_SKILL: 'The shared skill list does not have this code.',
  TURNS_DIRECTION: 'A text has no characters that turn the direction of reading around.',
  INVALID_SYMBOL: 'A symbol is one emoji, or the name of a pictogram.',
  NOT_A_PHOTO: 'This is no JPEG, PNG or WebP.',
  TIE_WITH_ONESELF: 'A tie joins two people.',
  TIE_EXISTS: 'These two already have a tie in this circle.',
  NOT_IN_CIRCLE: 'This person is not in the circle.',
  RING_WITHOUT_CLIENT: 'Only a tie with the client has a ring and a sector.',
  HAND_PLACE_WITHOUT_RING: 'A place by hand lies in a ring and a sector: name both.',
  CLIENT_CANNOT_BE_REMOVED: 'The client cannot be taken out of their own circle.',
  RESERVED_BY_LAW: 'This is reserved by law.',
  NOT_CUSTOM: 'Only a policy whose ground is custom can be opened.',
  EXPERIMENT_OVERLAPS: 'There is already an experiment in this period.',
  EXPERIMENT_CLOSED: 'The experiment is no longer open to this step.',
  MATCH_CLOSED: 'The match is no longer open to this step.',
  BARRIER_STANDS: 'A barrier stands in the way.',
  TASK_TAKEN_OVER: 'Someone takes this task over, or was asked to.',
  ALREADY_ASKED: 'Somebody was asked for this, or agreed to it. Withdraw that first, or change it anew.',
  KEPT_IN_PLAN: 'A kept plan or a choice for a plan names it. Release that first, or withdraw or remove it.',
  EXPERIMENT_STANDS: 'An experiment under this policy is open. Decline or end it first, or change the policy anew.',
  AGREEMENTS_RUN: 'Other agreements run than the viewer saw. Look again at what would end.',
  CANNOT_BE_MERGED:
    'Both stand in other circles or have an account. Write down with one what is known of the other, then take the other out of this circle.',
  CIRCLE_IN_USE: 'Take out who and what is in this circle first, or undo it.',
  CANNOT_BE_FORGOTTEN: 'The organisation must keep this person known for now. Talk to the coordinator.',
  SAID_SINCE: 'Something else was said about this since. Record what holds now.',
  NOT_FOUND: 'There is nothing with this id within reach.',
  FORBIDDEN: 'This role may not do this.',
  STALE: 'It was changed in the meantime.',
  KEY_REUSED: 'This key was used for another input.',
  UNAUTHENTICATED: 'Nobody is signed in.',
  NOT_EMPTY: 'The store already holds an organisation.',
  NOT_DEMO: 'Only an example organisation has personas.',
};

export const userErrorOf = ({ code, field, facts }: UserProblem): UserError => ({
  code,
  field,
  message: messages[code],
  facts: factValues(facts),
});
