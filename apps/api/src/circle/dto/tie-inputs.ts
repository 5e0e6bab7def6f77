import type {
  CalendarDay,
  ClientId,
  ContactFrequency,
  Language,
  PersonId,
  PersonKind,
  Ring,
  Sector,
  SupportKind,
  TieId,
  TieQuality,
} from '@kring/care-network';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { LanguageEnum, SectorEnum } from '../../graphql/enums.js';
import { PlaceInput } from '../../graphql/place.js';
import { CalendarDayScalar } from '../../graphql/scalars.js';
import { ListOf, OptionalText, RequiredText, ShapedAsDay, ShapedAsId, WholeNumber } from '../../graphql/shape.js';
import { ContactFrequencyEnum, PersonKindEnum, SupportKindEnum, TieQualityEnum } from './enums.js';

/** Where someone stands on the map. */
@InputType({ isAbstract: true })
abstract class Placed {
  @Field(() => Int, { nullable: true, description: '1 to 4; null is not placed.' })
  @WholeNumber(1, 4)
  ring?: Ring | null;

  @Field(() => SectorEnum, { nullable: true, description: 'Null is not placed.' })
  sector?: Sector | null;
}

/** What is known of a tie, apart from its support and quality. */
@InputType({ isAbstract: true })
abstract class InTouch extends Placed {
  @Field(() => String, { nullable: true, description: 'What `to` is to `from`, at most 60 characters.' })
  @OptionalText(60)
  role?: string | null;

  @Field(() => ContactFrequencyEnum, { nullable: true, description: 'Null is not recorded.' })
  contactFrequency?: ContactFrequency | null;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'At latest today; null is not recorded.' })
  @ShapedAsDay()
  lastContactOn?: CalendarDay | null;
}

@InputType({ description: 'Someone new in a circle, with their tie with the client.' })
export class AddPersonInput extends InTouch {
  @Field(() => ID, { description: 'In whose circle.' })
  @ShapedAsId()
  clientId!: ClientId;

  @Field(() => String, { description: 'At most 120 characters.' })
  @RequiredText(120)
  name!: string;

  @Field(() => PersonKindEnum, { defaultValue: 'person', description: 'A pet or a club belongs in a circle too.' })
  kind!: PersonKind;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether they have died.' })
  deceased!: boolean;

  @Field(() => Int, { nullable: true, description: '1900 up to this year; null is not recorded.' })
  @WholeNumber(1900, 2100)
  birthYear?: number | null;

  @Field(() => [LanguageEnum], { defaultValue: [], description: 'Languages they speak; empty is not recorded.' })
  @ListOf(4)
  speaks!: Language[];

  @Field(() => PlaceInput, { nullable: true, description: 'Where they live; null is not recorded.' })
  @ValidateNested()
  @Type(() => PlaceInput)
  home?: PlaceInput | null;

  @Field(() => String, { nullable: true, description: 'At most 2000 characters.' })
  @OptionalText(2000)
  note?: string | null;

  @Field(() => [SupportKindEnum], { defaultValue: [], description: 'What the client gives them.' })
  @ListOf(4)
  supportGiven!: SupportKind[];

  @Field(() => [SupportKindEnum], { defaultValue: [], description: 'What the client receives from them.' })
  @ListOf(4)
  supportReceived!: SupportKind[];
}

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

  @Field(() => Int, { description: 'The version that the viewer saw; another one is STALE.' })
  expectedVersion!: number;
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

@InputType({ description: 'Who leaves which circle.' })
export class RemoveFromCircleInput {
  @Field(() => ID, { description: 'Whose circle.' })
  @ShapedAsId()
  clientId!: ClientId;

  @Field(() => ID, { description: 'Who leaves it.' })
  @ShapedAsId()
  personId!: PersonId;
}
