import type { TaskKind, TeamMemberId } from '@kring/care-network';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { TaskKindEnum } from '../../graphql/enums.js';

@ObjectType({ description: 'Someone who works in a team, with the topics to turn to them for.' })
export class TeamMember {
  @Field(() => ID, { description: 'Their id.' })
  id!: TeamMemberId;

  @Field(() => String, { description: 'Their name.' })
  name!: string;

  @Field(() => String, { description: 'What they do in the team.' })
  jobTitle!: string;

  @Field(() => [TaskKindEnum], { description: 'Topics they are responsible for.' })
  responsibleFor!: readonly TaskKind[];

  @Field(() => [TaskKindEnum], { description: 'Topics they want to tackle themselves.' })
  wantsToTackle!: readonly TaskKind[];
}
