import type { CalendarDay, ClientId, HandPlace, PersonId, SupportKind, TieId, TieQuality } from '@kring/care-network';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CalendarDayScalar } from '../../graphql/scalars.js';
import { Check, ListOf, ShapedAsDay, ShapedAsId } from '../../graphql/shape.js';
import { SupportKindEnum, TieQualityEnum } from './enums.js';
import { checkHandPlaceShape, HandPlaceInput } from './hand-place.js';
import { InTouch, Placed } from './placed.js';

@InputType({ description: 'A tie between two people in a circle. Ring and sector are for ties with the client only.' })
export class AddTieInput extends InTouch {
  @Field(() => ID, { description: 'In whose circle.' })
  @ShapedAsId()
  clientId!: ClientId;

  @Field(() => ID, { description: 'One of the two.' })
  @ShapedAsId()
  fromId!: PersonId;

  @Field(() => ID, { description: 'The other.' })
  @ShapedAsId()
  toId!: PersonId;

  @Field(() => TieQualityEnum, { nullable: true, description: 'Null is not recorded.' })
  quality?: TieQuality | null;

  @Field(() => [SupportKindEnum], { defaultValue: [], description: 'What `from` gives.' })
  @ListOf(4)
  supportGiven!: SupportKind[];

  @Field(() => [SupportKindEnum], { defaultValue: [], description: 'What `from` receives.' })
  @ListOf(4)
  supportReceived!: SupportKind[];
}

@InputType({ description: 'A tie as it is from now on.' })
export class ChangeTieInput extends InTouch {
  @Field(() => ID, { description: 'Which tie.' })
  @ShapedAsId()
  id!: TieId;

  @Field(() => Int, { description: 'The version that the viewer saw; another one is STALE.' })
  expectedVersion!: number;

  @Field(() => TieQualityEnum, { nullable: true, description: 'Null is not recorded.' })
  quality?: TieQuality | null;

  @Field(() => [SupportKindEnum], { description: 'What `from` gives.' })
  @ListOf(4)
  supportGiven!: SupportKind[];

  @Field(() => [SupportKindEnum], { description: 'What `from` receives.' })
  @ListOf(4)
  supportReceived!: SupportKind[];
}

@InputType({ description: 'Where someone stands on the map from now on.' })
export class MoveOnMapInput extends Placed {
  @Field(() => ID, { description: 'Their tie with the client.' })
  @ShapedAsId()
  tieId!: TieId;

  @Field(() => HandPlaceInput, {
    nullable: true,
    description: 'Null is laid out by Kring. Left out, a place by hand stays as long as ring and sector do.',
  })
  @Check(checkHandPlaceShape)
  handPlace?: HandPlace | null;

  @Field(() => Int, { description: 'The version that the viewer saw; another one is STALE.' })
  expectedVersion!: number;
}

@InputType({ description: 'Whose map Kring lays out again.' })
export class RearrangeMapInput {
  @Field(() => ID, { description: 'Whose circle.' })
  @ShapedAsId()
  clientId!: ClientId;
}

@InputType({ description: 'Which tie to take away.' })
export class RemoveTieInput {
  @Field(() => ID, { description: 'Which tie.' })
  @ShapedAsId()
  id!: TieId;

  @Field(() => Int, { description: 'The version that the viewer saw; another one is STALE.' })
  expectedVersion!: number;
}

@InputType({ description: 'The two were in touch.' })
export class RecordContactInput {
  @Field(() => ID, { description: 'Which tie.' })
  @ShapedAsId()
  tieId!: TieId;

  @Field(() => Int, { description: 'The version that the viewer saw; another one is STALE.' })
  expectedVersion!: number;

  @Field(() => CalendarDayScalar, { description: 'On which day; at latest today.' })
  @ShapedAsDay()
  on!: CalendarDay;
}
