import type {
  CalendarDay,
  ClientId,
  NeedId,
  OfferId,
  PersonId,
  TaskId,
  TaskKind,
  TaskPolicyId,
  TeamId,
} from '@kring/care-network';
import type { BarrierCode, PlanStanding, WhyUnmet } from '@kring/matching';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf, TaskKindEnum } from '../../graphql/enums.js';
import { CalendarDayScalar } from '../../graphql/scalars.js';
import type { ShownCode } from '../../suggestion/barriers-seen.js';
import { BarrierTotal } from '../../suggestion/dto/barrier.js';
import { PlanFairness } from './plan-fairness.js';
import { PlanProof } from './plan-proof.js';
import { PlanTotals } from './plan-totals.js';

export const PlanStandingEnum = enumOf(
  'PlanStanding',
  ['planned', 'asked', 'pinned'],
  'planned: found by the plan; asked: proposed and not answered yet; pinned: kept by who plans.',
);

export const WhyUnmetEnum = enumOf(
  'WhyUnmet',
  ['nobodyOffers', 'barriers', 'hoursRanOut'],
  'nobodyOffers: no offer has to do with it; barriers: something stands in every way; hoursRanOut: nobody has hours left.',
);

@ObjectType({ description: 'A barrier that was left out of account.' })
export class PlanBarrier {
  @Field(() => String, { description: 'Its code; the client translates it.' })
  code!: BarrierCode;

  @Field(() => ID, { nullable: true, description: 'Which policy; null for other barriers.' })
  policyId!: TaskPolicyId | null;
}

@ObjectType({ description: 'A team that a plan is for.' })
export class PlanTeam {
  @Field(() => ID, { description: 'Its id.' })
  id!: TeamId;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;
}

@ObjectType({ description: 'A staff task that is taken over, and the team whose staff come free by it.' })
export class PlanHandover {
  taskId!: TaskId;
  teamId!: TeamId;
}

@ObjectType({
  description: 'Hours a week from one offer to one need, at once or by way of tasks that are handed over.',
})
export class PlannedHelp {
  @Field(() => ID, {
    description:
      'Stable for the same offer, tasks, need and standing: those, with colons between and a plus between tasks.',
  })
  id!: string;

  offerId!: OfferId;
  needId!: NeedId;
  taskId!: TaskId | null;

  @Field(() => [PlanHandover], { description: 'The handovers, the one of the helper first; empty for direct help.' })
  via!: readonly PlanHandover[];

  @Field(() => Float, { description: 'Hours a week, in quarters.' })
  hoursPerWeek!: number;

  @Field(() => PlanStandingEnum, { description: 'Whether it is new, asked already or pinned.' })
  standing!: PlanStanding;

  @Field(() => CalendarDayScalar, {
    nullable: true,
    description: 'Last day of the experiment that it rests on, when that is before the end of the plan.',
  })
  until!: CalendarDay | null;

  @Field(() => [PlanBarrier], { description: 'Barriers that the question left out of account and this rests on.' })
  restsOn!: readonly PlanBarrier[];

  @Field(() => Boolean, { description: 'Whether the viewer can propose it as it is.' })
  canPropose!: boolean;
}

@ObjectType({ description: 'An open need with what it gets.' })
export class PlannedNeed {
  @Field(() => ID, { description: 'The id of the need, also of one that was thought up.' })
  needId!: NeedId;

  @Field(() => Float, { description: 'Hours a week that are not agreed yet.' })
  hoursAsked!: number;

  @Field(() => Float, { description: 'Hours a week that it gets.' })
  hoursMet!: number;

  @Field(() => WhyUnmetEnum, { nullable: true, description: 'Why it does not get all; null when it does.' })
  why!: WhyUnmet | null;

  @Field(() => [String], { description: 'Codes of the barriers on the nearest way; empty unless barriers are why.' })
  barriers!: readonly ShownCode[];
}

@ObjectType({ description: 'What one more hour a week of a kind of work would add.' })
export class KindWorth {
  @Field(() => TaskKindEnum, { description: 'The kind of work.' })
  taskKind!: TaskKind;

  @Field(() => Float, { description: 'The part of a wish that it would meet, above 0.' })
  wishes!: number;
}

@ObjectType({ description: 'How much one person is asked.' })
export class HelperShare {
  personId!: PersonId;

  @Field(() => Float, { description: 'Hours a week in this plan.' })
  hoursPerWeek!: number;

  @Field(() => Int, { description: 'Times that these teams asked before, whatever the answer.' })
  askedBefore!: number;

  @Field(() => Int, { description: 'Questions that this plan would ask.' })
  askedNow!: number;
}

@ObjectType({ description: 'What one client gets.' })
export class ClientShare {
  clientId!: ClientId | null;

  @Field(() => Int, { description: 'Open needs.' })
  needs!: number;

  @Field(() => Int, { description: 'Needs that get all their hours.' })
  needsMet!: number;

  @Field(() => Float, { description: 'Hours a week that are not agreed yet.' })
  hoursAsked!: number;

  @Field(() => Float, { description: 'Hours a week that they get.' })
  hoursMet!: number;

  @Field(() => Int, { description: 'Times that somebody was asked for these needs.' })
  askedBefore!: number;
}

@ObjectType({ description: 'The best set of help for one team or more: most wishes first, then how well people fit.' })
export class Plan {
  @Field(() => PlanTotals, { description: 'In figures.' })
  totals!: PlanTotals;

  @Field(() => [PlannedHelp], { nullable: true, description: 'Who would do what; null for who sees no offers.' })
  helps!: readonly PlannedHelp[] | null;

  @Field(() => [PlannedNeed], { nullable: true, description: 'What each need gets; null for who sees no needs.' })
  needs!: readonly PlannedNeed[] | null;

  @Field(() => [KindWorth], { description: 'Of which kind one more hour would be worth most, most first.' })
  worth!: readonly KindWorth[];

  @Field(() => [HelperShare], { nullable: true, description: 'Most hours first; null for who sees no offers.' })
  helpers!: readonly HelperShare[] | null;

  @Field(() => [ClientShare], { nullable: true, description: 'Least met first; null for who sees no needs.' })
  clients!: readonly ClientShare[] | null;

  @Field(() => PlanFairness, { nullable: true, description: 'Over the periods; null for who sees no people.' })
  fairness!: PlanFairness | null;

  @Field(() => PlanProof, { description: 'How good it is.' })
  proof!: PlanProof;

  @Field(() => Int, { description: 'Pins that could not be kept whole.' })
  pinsNotKept!: number;

  @Field(() => [DroppedPin], { nullable: true, description: 'Which those are; null for who sees only figures.' })
  droppedPins!: readonly DroppedPin[] | null;
}

@ObjectType({ description: 'Help that leaders hold on to and that cannot stay as it was.' })
export class DroppedPin {
  offerId!: OfferId;
  needId!: NeedId;
  taskId!: TaskId | null;

  @Field(() => Float, { description: 'Hours a week of it that could be kept; 0 when none.' })
  hoursPerWeek!: number;
}

@ObjectType({ description: 'Help that comes, goes or changes in hours.' })
export class ChangedHelp {
  offerId!: OfferId;
  needId!: NeedId;
  taskId!: TaskId | null;

  @Field(() => Float, { description: 'Hours a week before; 0 when it is new.' })
  before!: number;

  @Field(() => Float, { description: 'Hours a week now; 0 when it went.' })
  after!: number;
}

@ObjectType({ description: 'What a plan has more or, below zero, less than another.' })
export class PlanDifference {
  @Field(() => Int, { description: 'Needs that get all their hours.' })
  needsMet!: number;

  @Field(() => Int, { description: 'Needs that get some hours.' })
  needsHelped!: number;

  @Field(() => Float, { description: 'Hours a week that needs get.' })
  hoursMet!: number;

  @Field(() => Float, { description: 'Hours a week of staff that come free.' })
  hoursFreed!: number;

  @Field(() => [ChangedHelp], { nullable: true, description: 'Which help changes; null for who sees no offers.' })
  helps!: readonly ChangedHelp[] | null;
}

@ObjectType({ description: 'What opening one barrier would bring, found by planning again without it.' })
export class BarrierOpening {
  @Field(() => BarrierTotal, { description: 'The barrier, with what waits behind it.' })
  barrier!: BarrierTotal;

  @Field(() => PlanDifference, { description: 'What the plan would have more.' })
  difference!: PlanDifference;

  newlyMetIds!: readonly NeedId[] | null;
}
