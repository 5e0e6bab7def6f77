import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Payload } from '../../graphql/payload.js';
import { Task } from './task.js';

@ObjectType({ description: 'The task as it is now.' })
export class TaskPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'By which it can be taken back; null when nothing changed.' })
  changeId?: string | null;

  @Field(() => Task, { nullable: true, description: 'Null when it was not done.' })
  task?: Task | null;

  @Field(() => Task, { nullable: true, description: 'On STALE: what stands in the store now.' })
  current?: Task | null;
}

@ObjectType({ description: 'The task that was removed.' })
export class RemoveTaskPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'By which it can be taken back; null when nothing changed.' })
  changeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Null when it was not done.' })
  taskId?: string | null;

  @Field(() => Task, { nullable: true, description: 'On STALE: what stands in the store now.' })
  current?: Task | null;
}
