import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ThisCall, type Call } from '../../graphql/call.js';
import { AddPersonPayload, CirclePayload, TiePayload } from '../dto/payloads.js';
import { AddPersonInput, RemoveFromCircleInput } from '../dto/membership-inputs.js';
import {
  AddTieInput,
  ChangeTieInput,
  MoveOnMapInput,
  RearrangeMapInput,
  RecordContactInput,
  RemoveTieInput,
} from '../dto/tie-inputs.js';
import { ArrangingService } from './arranging.service.js';
import { MembershipService } from './membership.service.js';
import { TieService } from './tie.service.js';

@Resolver()
export class TieResolver {
  constructor(
    private readonly ties: TieService,
    private readonly arranging: ArrangingService,
  ) {}

  @Mutation(() => TiePayload, { description: 'Ties two people in a circle.' })
  addTie(@ThisCall() call: Call, @Args('input') input: AddTieInput): Promise<TiePayload> {
    return this.ties.add(call, input);
  }

  @Mutation(() => TiePayload, { description: 'Changes what is recorded of a tie.' })
  changeTie(@ThisCall() call: Call, @Args('input') input: ChangeTieInput): Promise<TiePayload> {
    return this.ties.change(call, input);
  }

  @Mutation(() => TiePayload, { description: 'Moves a person on the map: ring and sector of the tie with the client.' })
  moveOnMap(@ThisCall() call: Call, @Args('input') input: MoveOnMapInput): Promise<TiePayload> {
    return this.ties.move(call, input);
  }

  @Mutation(() => CirclePayload, {
    description:
      'Lets Kring lay out everyone on the map again: takes every place by hand away, for everybody who looks.',
  })
  rearrangeMap(@ThisCall() call: Call, @Args('input') input: RearrangeMapInput): Promise<CirclePayload> {
    return this.arranging.rearrange(call, input);
  }

  @Mutation(() => TiePayload, {
    description: 'Writes down when two were in touch. An earlier day leaves the last one as it is.',
  })
  recordContact(@ThisCall() call: Call, @Args('input') input: RecordContactInput): Promise<TiePayload> {
    return this.ties.recordContact(call, input);
  }
}

@Resolver()
export class MembershipResolver {
  constructor(private readonly memberships: MembershipService) {}

  @Mutation(() => AddPersonPayload, { description: 'Adds someone new to a circle, with their tie with the client.' })
  addPerson(@ThisCall() call: Call, @Args('input') input: AddPersonInput): Promise<AddPersonPayload> {
    return this.memberships.add(call, input);
  }

  @Mutation(() => CirclePayload, {
    description: 'Takes a person out of one circle. Everything about the person stays for the other circles.',
  })
  removeFromCircle(@ThisCall() call: Call, @Args('input') input: RemoveFromCircleInput): Promise<CirclePayload> {
    return this.memberships.remove(call, input);
  }

  @Mutation(() => CirclePayload, {
    description: 'Takes a tie away. Without their tie with the client a person is no longer in the circle.',
  })
  removeTie(@ThisCall() call: Call, @Args('input') input: RemoveTieInput): Promise<CirclePayload> {
    return this.memberships.removeTie(call, input);
  }
}
