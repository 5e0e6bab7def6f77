import type { TeamId } from '@kring/care-network';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../graphql/connection.js';

@ObjectType({ description: 'A group home or neighbourhood team.' })
export class Team {
  @Field(() => ID, { description: 'Its id.' })
  id!: TeamId;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => Int, { description: 'Goes up by one with every change.' })
  version!: number;

  @Field(() => Int, { description: 'How many clients it cares for.' })
  clientCount!: number;

  @Field(() => Int, { description: 'How many of its needs nobody meets yet.' })
  openNeedCount!: number;
}

@ObjectType({ description: 'A page of a list of teams.' })
export class TeamConnection extends connectionOf(Team) {}
