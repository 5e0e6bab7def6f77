import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { PlanFigures } from '@kring/care-network';

@ObjectType({ description: 'A plan in figures.' })
export class PlanTotals implements PlanFigures {
  @Field(() => Int, { description: 'Open needs.' })
  needs!: number;

  @Field(() => Int, { description: 'Needs that get all their hours.' })
  needsMet!: number;

  @Field(() => Int, { description: 'Needs that get some hours, also those that get all.' })
  needsHelped!: number;

  @Field(() => Float, { description: 'Hours a week that are not agreed yet.' })
  hoursAsked!: number;

  @Field(() => Float, { description: 'Hours a week that needs get.' })
  hoursMet!: number;

  @Field(() => Float, { description: 'Hours a week of staff that come free and meet needs.' })
  hoursFreed!: number;

  @Field(() => Int, { description: 'People who help.' })
  helpers!: number;
}
