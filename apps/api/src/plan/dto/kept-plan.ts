import {
  helpsNow,
  type CalendarDay,
  type ClientId,
  type HelpNow,
  type Instant,
  type KeptHelpId,
  type KeptPlanId,
  type NeedId,
  type OfferId,
  type PersonId,
  type TaskId,
  type TeamId,
} from '@kring/care-network';
import type { PlanStanding } from '@kring/matching';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enums.js';
import { Payload } from '../../graphql/payload.js';
import { CalendarDayScalar, InstantScalar } from '../../graphql/scalars.js';
import { PlanStandingEnum } from './plan.js';
import { PlanTotals } from './plan-totals.js';

export const HelpNowEnum = enumOf(
  'HelpNow',
  helpsNow,
  `What became of help in a kept plan. open: nobody was asked yet; asked; agreed; declined; offerGone: paused, withdrawn or erased;
needGone: withdrawn; needMet: met by others; wayGone: a task on the way is no longer there.`,
);

@ObjectType({
  description: 'What some teams planned for a period. It points to people and needs, and copies no names.',
})
export class KeptPlan {
  @Field(() => ID, { description: 'Its id.' })
  id!: KeptPlanId;

  @Field(() => CalendarDayScalar, { description: 'The first day.' })
  from!: CalendarDay;

  @Field(() => CalendarDayScalar, { description: 'The last day.' })
  until!: CalendarDay;

  @Field(() => InstantScalar, { description: 'When it was kept.' })
  keptAt!: Instant;

  @Field(() => String, { nullable: true, description: 'Who kept it; null when that account is gone.' })
  keptBy!: string | null;

  teamIds!: readonly TeamId[];

  @Field(() => Int, { description: 'Teams it is for that are out of reach.' })
  otherTeams!: number;

  @Field(() => PlanTotals, { description: 'In figures, of all its teams together.' })
  totals!: PlanTotals;

  @Field(() => Int, { description: 'Goes up by one with every change.' })
  version!: number;
}

@ObjectType({ description: 'A page of a list of kept plans.' })
export class KeptPlanConnection extends connectionOf(KeptPlan) {}

@ObjectType({ description: 'Help in a kept plan, and what became of it.' })
export class KeptHelp {
  @Field(() => ID, { description: 'Its id.' })
  id!: KeptHelpId;

  offerId!: OfferId | null;
  personId!: PersonId | null;
  needId!: NeedId;
  taskIds!: readonly TaskId[];

  @Field(() => Float, { description: 'Hours a week, in quarters.' })
  hoursPerWeek!: number;

  @Field(() => PlanStandingEnum, { description: 'Whether it was new, asked already or pinned.' })
  standing!: PlanStanding;

  @Field(() => HelpNowEnum, { description: 'What became of it since.' })
  now!: HelpNow;
}

@ObjectType({ description: 'What one client asked and was to get in a kept plan.' })
export class KeptShare {
  clientId!: ClientId;

  @Field(() => Int, { description: 'Open needs.' })
  needs!: number;

  @Field(() => Int, { description: 'Needs that get all their hours.' })
  needsMet!: number;

  @Field(() => Float, { description: 'Hours a week asked.' })
  hoursAsked!: number;

  @Field(() => Float, { description: 'Hours a week that they get.' })
  hoursMet!: number;
}

@ObjectType({ description: 'A kept plan, opened.' })
export class OpenedPlan {
  @Field(() => KeptPlan, { description: 'The plan.' })
  plan!: KeptPlan;

  @Field(() => [KeptHelp], {
    nullable: true,
    description:
      'Who would do what, for needs in teams that the viewer works in or guides; null for who sees no offers.',
  })
  helps!: readonly KeptHelp[] | null;

  @Field(() => [KeptShare], { nullable: true, description: 'What each client gets; null for who sees no needs.' })
  clients!: readonly KeptShare[] | null;
}

@ObjectType({ description: 'The plan that was kept, or taken away.' })
export class KeptPlanPayload extends Payload {
  @Field(() => KeptPlan, { nullable: true, description: 'Null when it was not done, or is taken away.' })
  plan?: KeptPlan | null;
}
