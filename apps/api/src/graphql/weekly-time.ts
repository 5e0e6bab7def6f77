import type { Weekday, WeeklyTime as WeeklyTimeRecord } from '@kring/care-network';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A time that returns every week, in local time.' })
export class WeeklyTime implements WeeklyTimeRecord {
  @Field(() => Int, { description: 'Monday is 1, Sunday is 7.' })
  weekday!: Weekday;

  @Field(() => Int, { description: 'Minutes from midnight, 0 to 1439.' })
  startMinute!: number;

  @Field(() => Int, { description: 'Minutes from midnight, after the start, at most 1440.' })
  endMinute!: number;
}

@InputType({ description: 'A time that returns every week, in local time. Over midnight is written as two.' })
export class WeeklyTimeInput {
  @Field(() => Int, { description: 'Monday is 1, Sunday is 7.' })
  weekday!: Weekday;

  @Field(() => Int, { description: 'Minutes from midnight, 0 to 1439.' })
  startMinute!: number;

  @Field(() => Int, { description: 'Minutes from midnight, after the start, at most 1440.' })
  endMinute!: number;
}
