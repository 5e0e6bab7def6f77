import { checkRange, type OfferAudience, type TaskKind } from '@kring/care-network';
import type { Type } from '@nestjs/common';
import { ArgsType, Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { PageArgs } from '../../graphql/connection.js';
import { TaskKindEnum } from '../../graphql/enums.js';
import { Check, ListOf, ShapedAsId } from '../../graphql/shape.js';
import { VersionInput } from '../../graphql/version-input.js';
import { workInput, type WorkFields } from '../../graphql/work.js';
import { AudienceKindEnum } from './enums.js';

/** What a person says when offering something. */
export interface OfferFields extends WorkFields {
  ratherNot: TaskKind[];
  travelKm?: number | null;
  audienceKind: OfferAudience['kind'];
  audienceClientId?: string | null;
  audienceTeamId?: string | null;
}

function offerInput(lists: 'mayBeLeftOut' | 'mustBeSaid'): Type<OfferFields> {
  const left = lists === 'mayBeLeftOut';

  @InputType({ isAbstract: true })
  abstract class OfferInput extends workInput(lists) implements OfferFields {
    @Field(() => [TaskKindEnum], {
      ...(left && { defaultValue: [] }),
      description: 'Kinds of work the person would rather not do.',
    })
    @ListOf<TaskKind>(11)
    ratherNot!: TaskKind[];

    @Field(() => Float, { nullable: true, description: 'Kilometres as the crow flies, 0 to 500; null when not named.' })
    @Check<number | null | undefined>((field, km) =>
      km === null || km === undefined ? [] : checkRange(field, km, 0, 500),
    )
    travelKm?: number | null;

    @Field(() => AudienceKindEnum, { ...(left && { defaultValue: 'anyone' }), description: 'For whom it is meant.' })
    audienceKind!: OfferAudience['kind'];

    @Field(() => ID, { nullable: true, description: 'Which client, when it is meant for one.' })
    @ShapedAsId()
    audienceClientId?: string | null;

    @Field(() => ID, { nullable: true, description: 'Which team, when it is meant for one.' })
    @ShapedAsId()
    audienceTeamId?: string | null;
  }
  return OfferInput as Type<OfferFields>;
}

@InputType({ description: 'A new offer.' })
export class RecordOfferInput extends offerInput('mayBeLeftOut') {
  @Field(() => ID, { nullable: true, description: "Who offers; null for the viewer's own person." })
  @ShapedAsId()
  personId?: string | null;
}

@InputType({ description: 'What an offer says from now on, all of it.' })
export class ChangeOfferInput extends offerInput('mustBeSaid') implements VersionInput {
  @Field(() => ID, { description: 'Its id.' })
  @ShapedAsId()
  id!: string;

  @Field(() => Int, { description: 'The version that the viewer saw; another one is STALE.' })
  expectedVersion!: number;
}

@InputType({ description: 'An offer in the version that the viewer saw.' })
export class OfferVersionInput extends VersionInput {}

@ArgsType()
export class OfferListArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only offers that could go to this team.' })
  teamId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only offers from the circle of this client or meant for them.' })
  clientId?: string | null;
}
