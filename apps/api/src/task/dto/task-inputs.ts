import type { TaskKind } from '@kring/care-network';
import type { Type } from '@nestjs/common';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { PageArgs } from '../../graphql/connection.js';
import { TaskKindEnum } from '../../graphql/enums.js';
import { ShapedAsId } from '../../graphql/shape.js';
import { VersionInput } from '../../graphql/version-input.js';
import { workInput, type WorkFields } from '../../graphql/work.js';

/** What staff do. */
export interface TaskFields extends WorkFields {
  taskKind: TaskKind;
  certificateRequired: boolean;
}

function taskInput(lists: 'mayBeLeftOut' | 'mustBeSaid'): Type<TaskFields> {
  const left = lists === 'mayBeLeftOut';

  @InputType({ isAbstract: true })
  abstract class TaskInput extends workInput(lists) implements TaskFields {
    @Field(() => TaskKindEnum, { description: 'The kind of work it is.' })
    taskKind!: TaskKind;

    @Field(() => Boolean, {
      ...(left && { defaultValue: false }),
      description: 'Whether a certificate of conduct is asked.',
    })
    certificateRequired!: boolean;
  }
  return TaskInput as Type<TaskFields>;
}

@InputType({ description: 'A new task.' })
export class RecordTaskInput extends taskInput('mayBeLeftOut') {
  @Field(() => ID, { description: 'Which team does it.' })
  @ShapedAsId()
  teamId!: string;
}

@InputType({ description: 'What is said about a task from now on, all of it.' })
export class ChangeTaskInput extends taskInput('mustBeSaid') implements VersionInput {
  @Field(() => ID, { description: 'Its id.' })
  @ShapedAsId()
  id!: string;

  @Field(() => Int, { description: 'The version that the viewer saw; another one is STALE.' })
  expectedVersion!: number;
}

@InputType({ description: 'A task in the version that the viewer saw.' })
export class TaskVersionInput extends VersionInput {}

@ArgsType()
export class TaskListArgs extends PageArgs {
  @Field(() => ID, { description: 'Which team.' })
  teamId!: string;
}
