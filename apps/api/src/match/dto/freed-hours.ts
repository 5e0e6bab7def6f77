import { checkHours } from '@kring/care-network';
import { Field, Float, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Check, ShapedAsId } from '../../graphql/shape.js';
import { Need } from '../../need/dto/need.js';

/** More needs than one takeover of at most 40 hours frees hours for in any team. */
export const mostFreed = 50;

@ObjectType({ description: 'Hours of staff that come free for one need when a task is taken over.' })
export class FreedHours {
  @Field(() => Need, { description: 'The need that they go to.' })
  need!: Need;

  @Field(() => Float, { description: 'Hours a week, in quarters.' })
  hoursPerWeek!: number;
}

@InputType({ description: 'Hours of staff that would come free for one need.' })
export class FreedHoursInput {
  @Field(() => ID, { description: 'Which need.' })
  @ShapedAsId()
  needId!: string;

  @Field(() => Float, { description: 'Hours a week, 0.25 to what the need still asks, in quarters.' })
  @Check<number>((field, hours) => checkHours(field, hours))
  hoursPerWeek!: number;
}
