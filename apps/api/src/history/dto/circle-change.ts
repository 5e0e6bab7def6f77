import type {
  CalendarDay,
  ChangeId,
  ChangeKind,
  ConsentPurpose,
  Instant,
  PersonId,
  Reversal,
  TieId,
} from '@kring/care-network';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ConsentPurposeEnum } from '../../circle/dto/enums.js';
import { CalendarDayScalar, InstantScalar } from '../../graphql/scalars.js';
import { Skill } from '../../skill/dto/skill.js';
import { ChangeKindEnum, ReversalEnum } from './enums.js';

@ObjectType({
  description: 'One field before and after. Values are those of the schema, lists with a comma in between.',
})
export class FieldChange {
  @Field(() => String, { description: 'The field, such as ring.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'Null when it was not recorded, or not for this viewer.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'Null when it is not recorded, or not for this viewer.' })
  after!: string | null;
}

@ObjectType({ description: 'One line in the log of a circle: what was done in one go. It never changes.' })
export class CircleChange {
  @Field(() => ID, { description: 'Its id, by which it can be taken back.' })
  id!: ChangeId;

  @Field(() => Int, { description: 'From 1, in the order in which it was done in this circle.' })
  sequence!: number;

  @Field(() => InstantScalar, { description: 'When.' })
  at!: Instant;

  @Field(() => String, { nullable: true, description: 'Who did it; null for an operator at the command line.' })
  byName!: string | null;

  @Field(() => Boolean, { description: 'Whether that is the viewer.' })
  byViewer!: boolean;

  @Field(() => ChangeKindEnum, { description: 'What was done, or taken back.' })
  kind!: ChangeKind;

  @Field(() => ReversalEnum, { nullable: true, description: 'Null unless an earlier line was taken back.' })
  reversal!: Reversal | null;

  @Field(() => ID, { nullable: true, description: 'The line that was taken back.' })
  reverses!: ChangeId | null;

  @Field(() => ID, { nullable: true, description: 'The tie it is about; null when it is about a person.' })
  tieId!: TieId | null;

  @Field(() => ID, { description: 'Who it is about: of a tie, whom it leads to.' })
  personId!: PersonId;

  @Field(() => String, { description: 'What they are called now.' })
  personName!: string;

  @Field(() => String, { nullable: true, description: 'The other end of a tie among members; null with the client.' })
  otherName!: string | null;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'The day of a contact.' })
  contactOn!: CalendarDay | null;

  @Field(() => Skill, { nullable: true, description: 'Which skill; null unless it is about one.' })
  skill!: Skill | null;

  @Field(() => ConsentPurposeEnum, { nullable: true, description: 'Which consent; null unless it is about one.' })
  purpose!: ConsentPurpose | null;

  @Field(() => String, { nullable: true, description: 'What the offer is called now; null unless it is about one.' })
  offerTitle!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What a moment was called; null unless it is about a name of one.',
  })
  versionName!: string | null;

  @Field(() => String, { nullable: true, description: 'From which kind of file; null unless it is an import.' })
  source!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people an import is about; null unless it is one.' })
  people!: number | null;

  @Field(() => [FieldChange], { description: 'What differs; empty when it came or went as a whole.' })
  fields!: readonly FieldChange[];
}

@ObjectType({ description: 'What the viewer can take back in a circle now.' })
export class CircleUndo {
  @Field(() => CircleChange, { nullable: true, description: 'Their last change that stands.' })
  undo!: CircleChange | null;

  @Field(() => CircleChange, { nullable: true, description: 'Their last undo; a new change takes its place.' })
  redo!: CircleChange | null;
}
