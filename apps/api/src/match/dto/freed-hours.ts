import { checkHours } from '@kring/care-network';
import { Field, Float, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Check, ShapedAsId } from '../../graphql/shape.js';
import { Team } from '../../organisation/dto/team.js';
import { Task } from '../../task/dto/task.js';
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

/** A chain of at most three handovers reaches fewer tasks than this. */
export const mostHandedOn = 20;

@ObjectType({ description: 'A further step of a chain: staff who come free take over a task of another team.' })
export class Handover {
  @Field(() => Team, { description: 'The team whose staff take it over.' })
  byTeam!: Team;

  @Field(() => Task, { description: 'The task, with the team that it is of.' })
  task!: Task;

  @Field(() => Team, { description: 'The team that the task is of: its staff come free in their turn.' })
  team!: Team;

  @Field(() => Float, { description: 'Hours a week, in quarters.' })
  hoursPerWeek!: number;
}

@InputType({ description: 'A further step of a chain.' })
export class HandoverInput {
  @Field(() => ID, { description: 'Which team: that of the first task, or of a task of a step before.' })
  @ShapedAsId()
  byTeamId!: string;

  @Field(() => ID, { description: 'Which task of another team; each once in a chain.' })
  @ShapedAsId()
  taskId!: string;

  @Field(() => Float, {
    description: 'Hours a week, 0.25 to what came free before it and what is left of the task, in quarters.',
  })
  @Check<number>((field, hours) => checkHours(field, hours))
  hoursPerWeek!: number;
}
