import type {
  Instant,
  Offer as OfferRecord,
  OfferAudience,
  OfferId,
  OfferState,
  PersonId,
  TaskKind,
} from '@kring/care-network';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../graphql/connection.js';
import { TaskKindEnum } from '../../graphql/enums.js';
import { InstantScalar } from '../../graphql/scalars.js';
import { Work } from '../../graphql/work.js';
import { OfferStateEnum } from './enums.js';

@ObjectType({ description: 'What a person is willing to do: skills, hours, times, place, wishes, for whom.' })
export class Offer extends Work implements OfferRecord {
  @Field(() => ID, { description: 'Its id.' })
  id!: OfferId;

  personId!: PersonId;

  @Field(() => [TaskKindEnum], { description: 'Kinds of work the person would rather not do: never crossed.' })
  ratherNot!: readonly TaskKind[];

  @Field(() => Float, {
    nullable: true,
    description: 'How far the person will go, in kilometres as the crow flies; null when not named.',
  })
  travelKm!: number | null;

  audience!: OfferAudience;

  @Field(() => OfferStateEnum, { description: 'Whether it stands.' })
  state!: OfferState;

  @Field(() => InstantScalar, { description: 'When the person last said that this still holds.' })
  confirmedAt!: Instant;

  @Field(() => Int, { description: 'Goes up by one with every change.' })
  version!: number;
}

@ObjectType({ description: 'A page of a list of offers.' })
export class OfferConnection extends connectionOf(Offer) {}
