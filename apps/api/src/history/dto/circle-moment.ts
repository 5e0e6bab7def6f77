import type {
  CalendarDay,
  ContactFrequency,
  HandPlace as HandPlaceRecord,
  Instant,
  PersonId,
  PersonKind,
  Ring,
  Sector,
  SupportKind,
  TieId,
  TieQuality,
} from '@kring/care-network';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ContactFrequencyEnum, PersonKindEnum, SupportKindEnum } from '../../circle/dto/enums.js';
import { HandPlace } from '../../circle/dto/hand-place.js';
import { SectorEnum } from '../../graphql/enums.js';
import { CalendarDayScalar, InstantScalar } from '../../graphql/scalars.js';

@ObjectType({ description: 'A tie as it was.' })
export class TieThen {
  @Field(() => ID, { description: 'The id of the tie.' })
  tieId!: TieId;

  @Field(() => ID, { description: 'From whom.' })
  fromId!: PersonId;

  @Field(() => ID, { description: 'To whom.' })
  toId!: PersonId;

  @Field(() => String, { nullable: true, description: 'What `to` was to `from`.' })
  role!: string | null;

  @Field(() => Int, { nullable: true, description: '1 to 4; null when not placed.' })
  ring!: Ring | null;

  @Field(() => SectorEnum, { nullable: true, description: 'Null when not placed, and on ties among others.' })
  sector!: Sector | null;

  @Field(() => HandPlace, {
    nullable: true,
    description: 'Where in that ring and sector a hand put them; null when Kring lays them out.',
  })
  handPlace?: HandPlaceRecord | null;

  /** Shown by the resolver, to those who may see it. */
  quality!: TieQuality | null;

  @Field(() => [SupportKindEnum], { description: 'What `from` gave.' })
  supportGiven!: readonly SupportKind[];

  @Field(() => [SupportKindEnum], { description: 'What `from` received.' })
  supportReceived!: readonly SupportKind[];

  @Field(() => ContactFrequencyEnum, { nullable: true, description: 'Null when not recorded.' })
  contactFrequency!: ContactFrequency | null;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Null when not recorded.' })
  lastContactOn!: CalendarDay | null;

  @Field(() => Boolean, { nullable: true, description: 'On that day; null when that was not known.' })
  fading!: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Counted to that day; null when that was not known.' })
  daysSinceContact!: number | null;
}

@ObjectType({ description: 'A member of a circle as they were.' })
export class MemberThen {
  @Field(() => ID, { description: 'The id of the person.' })
  personId!: PersonId;

  @Field(() => String, { description: 'What they were called.' })
  name!: string;

  @Field(() => PersonKindEnum, { description: 'A pet or a club belongs in a circle too.' })
  kind!: PersonKind;

  @Field(() => Boolean, { description: 'Whether they had died.' })
  deceased!: boolean;

  @Field(() => TieThen, { description: 'Their tie with the client.' })
  tie!: TieThen;
}

@ObjectType({ description: 'A circle as it was at one moment, as far as its log goes back.' })
export class CircleMoment {
  @Field(() => CalendarDayScalar, { description: 'The day of that moment.' })
  on!: CalendarDay;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When the log begins; null when nothing was changed yet.',
  })
  knownSince!: Instant | null;

  @Field(() => [MemberThen], { description: 'By name.' })
  members!: readonly MemberThen[];

  @Field(() => [TieThen], { description: 'Ties among members.' })
  tiesAmongMembers!: readonly TieThen[];
}
