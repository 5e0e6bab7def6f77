import type {
  CalendarDay,
  PolicyGround,
  PolicyPerformer,
  TaskKind,
  TaskPolicy as PolicyRecord,
  TaskPolicyId,
  TeamMemberId,
} from '@kring/care-network';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../graphql/connection.js';
import { TaskKindEnum } from '../../graphql/enums.js';
import { CalendarDayScalar } from '../../graphql/scalars.js';
import { PolicyGroundEnum, PolicyPerformerEnum } from './enums.js';

@ObjectType({ description: 'Who may do a kind of task, on what ground, decided by whom, until when.' })
export class TaskPolicy implements PolicyRecord {
  @Field(() => ID, { description: 'Its id.' })
  id!: TaskPolicyId;

  @Field(() => TaskKindEnum, { description: 'The kind of task it speaks about.' })
  taskKind!: TaskKind;

  @Field(() => PolicyPerformerEnum, { description: 'For whom that kind of task is kept.' })
  keptFor!: PolicyPerformer;

  @Field(() => PolicyGroundEnum, { description: 'Why it is kept.' })
  ground!: PolicyGround;

  @Field(() => String, { description: 'The rule in one sentence, as the organisation says it.' })
  statement!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The article, protocol or contract it rests on; null when none was named, as is usual for custom.',
  })
  source!: string | null;

  ownerId!: TeamMemberId | null;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'When it was decided; null when not recorded.' })
  decidedOn!: CalendarDay | null;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'When it is looked at again; null when not agreed.' })
  reviewOn!: CalendarDay | null;

  @Field(() => Int, { description: 'Goes up by one with every change.' })
  version!: number;
}

@ObjectType({ description: 'A page of a list of policies.' })
export class TaskPolicyConnection extends connectionOf(TaskPolicy) {}
