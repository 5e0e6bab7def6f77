import type { ClientId, PersonId, TieId } from '@kring/care-network';
import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { CalendarDayScalar } from '../../graphql/scalars.js';
import { ShapedAsDay, ShapedAsId, WholeNumber } from '../../graphql/shape.js';
import type { CalendarDay, CircleVersionId } from '@kring/care-network';

const mostChanges = 2_000_000_000;

@ArgsType()
export class HistoryArgs {
  @Field(() => ID, { description: 'Whose circle.' })
  @ShapedAsId()
  clientId!: ClientId;

  @Field(() => ID, { nullable: true, description: 'Only what is about this person.' })
  @ShapedAsId()
  personId?: PersonId | null;

  @Field(() => ID, { nullable: true, description: 'Only what is about this tie.' })
  @ShapedAsId()
  tieId?: TieId | null;

  @Field(() => Int, { nullable: true, description: 'Only lines after this one, by number.' })
  @WholeNumber(0, mostChanges)
  after?: number | null;

  @Field(() => Int, { nullable: true, description: 'Only lines before this one, by number.' })
  @WholeNumber(0, mostChanges)
  before?: number | null;

  @Field(() => Int, { nullable: true, defaultValue: 25, description: 'How many lines, 1 to 100.' })
  @WholeNumber(1, 100)
  first?: number | null;
}

@ArgsType()
export class MomentArgs {
  @Field(() => ID, { description: 'Whose circle.' })
  @ShapedAsId()
  clientId!: ClientId;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'At the end of which day; null or later is now.' })
  @ShapedAsDay()
  on?: CalendarDay | null;

  @Field(() => ID, { nullable: true, description: 'At which saved version; goes before a day.' })
  @ShapedAsId()
  versionId?: CircleVersionId | null;
}
