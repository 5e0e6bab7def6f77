import type { ClientSeen } from '@kring/store';
import type { Reach } from '@kring/access';
import type { ClientId, PersonId, TeamId } from '@kring/care-network';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../graphql/connection.js';

@ObjectType({ description: 'The person whose circle it is.' })
export class Client implements ClientSeen {
  @Field(() => ID, { description: 'Their id.' })
  id!: ClientId;

  @Field(() => Int, { description: 'Goes up by one with every change.' })
  version!: number;

  personId!: PersonId;
  teamId!: TeamId;

  /** What follows is shown by the resolver, to those who may see it. */
  house!: string | null;
  circleSize!: number;
  fadingTieCount!: number;
  openNeedCount!: number;
  distance!: Reach;
}

@ObjectType({ description: 'A page of a list of clients.' })
export class ClientConnection extends connectionOf(Client) {}
