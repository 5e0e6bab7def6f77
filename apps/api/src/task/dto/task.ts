import type { Task as TaskRecord, TaskId, TaskKind, TeamId } from '@kring/care-network';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../graphql/connection.js';
import { TaskKindEnum } from '../../graphql/enums.js';
import { Work } from '../../graphql/work.js';

@ObjectType({ description: 'Recurring work that staff do today.' })
export class Task extends Work implements TaskRecord {
  @Field(() => ID, { description: 'Its id.' })
  id!: TaskId;

  teamId!: TeamId;

  @Field(() => TaskKindEnum, { description: 'The kind of work it is.' })
  taskKind!: TaskKind;

  @Field(() => Boolean, { description: 'Whether a certificate of conduct (VOG) must be valid.' })
  certificateRequired!: boolean;

  @Field(() => Int, { description: 'Goes up by one with every change.' })
  version!: number;
}

@ObjectType({ description: 'A page of a list of tasks.' })
export class TaskConnection extends connectionOf(Task) {}
