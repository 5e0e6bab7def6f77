import {
  workChangeKinds,
  type ChangeId,
  type Instant,
  type Reversal,
  type TaskKind,
  type WorkChangeKind,
} from '@kring/care-network';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { enumOf, TaskKindEnum } from '../../graphql/enums.js';
import { Payload } from '../../graphql/payload.js';
import { InstantScalar } from '../../graphql/scalars.js';
import { ReversalEnum } from '../../history/dto/enums.js';

export const WorkChangeKindEnum = enumOf(
  'WorkChangeKind',
  workChangeKinds,
  'What was done to the work of a team, or to a policy.',
);

@ObjectType({ description: 'One line in the log of a team or an organisation. It never changes.' })
export class WorkChange {
  @Field(() => ID, { description: 'Its id, by which it can be taken back.' })
  id!: ChangeId;

  @Field(() => InstantScalar, { description: 'When.' })
  at!: Instant;

  @Field(() => WorkChangeKindEnum, { description: 'What was done, or taken back.' })
  kind!: WorkChangeKind;

  @Field(() => ReversalEnum, { nullable: true, description: 'Null unless an earlier line was taken back.' })
  reversal!: Reversal | null;

  @Field(() => String, { description: 'What the need or task was called then, or what the policy said.' })
  title!: string;

  @Field(() => TaskKindEnum, { description: 'The kind of task it is about.' })
  taskKind!: TaskKind;
}

@ObjectType({ description: 'What the viewer can take back of the work of a team, or of the policies.' })
export class WorkUndo {
  @Field(() => WorkChange, { nullable: true, description: 'Their last change that stands.' })
  undo!: WorkChange | null;

  @Field(() => WorkChange, { nullable: true, description: 'Their last undo; a new change takes its place.' })
  redo!: WorkChange | null;
}

@ObjectType({ description: 'One line in the log, with who did it.' })
export class WorkLogLine {
  @Field(() => WorkChange, { description: 'What was done.' })
  change!: WorkChange;

  @Field(() => String, { description: 'Who did it; empty when they were forgotten.' })
  byName!: string;

  @Field(() => Boolean, { description: 'Whether that is the viewer.' })
  byViewer!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether the viewer did it and has not taken it back yet. What changed since may still stand in the way.',
  })
  viewerCanTakeBack!: boolean;
}

@ObjectType({ description: 'What came of taking a change of work or a policy back.' })
export class ReverseWorkPayload extends Payload {
  @Field(() => WorkChange, { nullable: true, description: 'The new line; null when it was not done.' })
  change!: WorkChange | null;

  @Field(() => String, { nullable: true, description: 'On STALE: the name of who changed it last.' })
  changedBy!: string | null;
}
