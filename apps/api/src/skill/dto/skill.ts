import type { SkillCode, TaskKind } from '@kring/care-network';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { TaskKindEnum } from '../../graphql/enums.js';

@ObjectType({ description: 'Something a person can do, from the shared list.' })
export class Skill {
  @Field(() => ID, { description: 'Its code, such as administration.bookkeeping; dots go from broad to narrow.' })
  code!: SkillCode;

  @Field(() => TaskKindEnum, { description: 'The kind of work it belongs to.' })
  taskKind!: TaskKind;
}
