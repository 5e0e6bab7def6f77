import type {
  CalendarDay,
  ClientId,
  ContactFrequency,
  HandPlace as HandPlaceRecord,
  PersonId,
  Ring,
  Sector,
  SeenBy,
  SupportKind,
  Tie as TieRecord,
  TieId,
  TieQuality,
} from '@kring/care-network';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { SectorEnum } from '../../graphql/enums.js';
import { CalendarDayScalar } from '../../graphql/scalars.js';
import { ContactFrequencyEnum, SupportKindEnum } from './enums.js';
import { HandPlace } from './hand-place.js';

@ObjectType({ description: 'A relation between two people in a circle.' })
export class Tie implements Omit<TieRecord, 'from' | 'to'> {
  @Field(() => ID, { description: 'Its id.' })
  id!: TieId;

  @Field(() => ID, { description: 'In whose circle it is.' })
  clientId!: ClientId;

  fromId!: PersonId;
  toId!: PersonId;

  @Field(() => String, { nullable: true, description: 'What `to` is to `from`, in the words of who mapped it.' })
  role!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '1 intimacy, 2 friendship, 3 participation, 4 exchange; null when not placed.',
  })
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
  seenBy?: SeenBy;

  @Field(() => [SupportKindEnum], { description: 'What `from` gives; empty when none was named.' })
  supportGiven!: readonly SupportKind[];

  @Field(() => [SupportKindEnum], { description: 'What `from` receives; empty when none was named.' })
  supportReceived!: readonly SupportKind[];

  @Field(() => ContactFrequencyEnum, { nullable: true, description: 'Null when not recorded.' })
  contactFrequency!: ContactFrequency | null;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Null when not recorded.' })
  lastContactOn!: CalendarDay | null;

  @Field(() => Boolean, { nullable: true, description: 'Null when rhythm or last contact is not recorded.' })
  fading!: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Null when no contact was recorded.' })
  daysSinceContact!: number | null;

  @Field(() => Int, { description: 'Goes up by one with every change.' })
  version!: number;
}
