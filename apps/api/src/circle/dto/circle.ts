import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Client } from './client.js';
import { Person } from './person.js';
import { Tie } from './tie.js';

@ObjectType({ description: 'A person as member of one circle.' })
export class CircleMember {
  @Field(() => Person, { description: 'Who it is.' })
  person!: Person;

  @Field(() => Tie, { description: 'Their tie with the client.' })
  tie!: Tie;

  @Field(() => Boolean, { nullable: true, description: 'Null when rhythm or last contact is not recorded.' })
  fading!: boolean | null;
}

@ObjectType({ description: 'A client, the people tied to that client and the ties among them, at one moment.' })
export class Circle {
  @Field(() => Client, { description: 'Whose circle it is.' })
  client!: Client;

  @Field(() => [CircleMember], { description: 'By name, as far as the viewer may see them.' })
  members!: readonly CircleMember[];

  @Field(() => [Tie], { description: 'Ties among members; the tie with the client stands at each member.' })
  tiesAmongMembers!: readonly Tie[];

  @Field(() => Boolean, { description: 'Whether the viewer may change it.' })
  viewerCanEdit!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may make one person of two entries in it.' })
  viewerCanMerge!: boolean;

  /** Shown by the resolver, to those who may know. */
  keptCount!: number;

  @Field(() => Int, { description: 'How many changes it had: circleSequence gives another number when there is news.' })
  sequence!: number;
}
