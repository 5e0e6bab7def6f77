import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CirclePayload } from '../circle/dto/payloads.js';
import { ThisCall, type Call } from '../graphql/call.js';
import { MergePeopleInput } from './dto/merge-people.js';
import { MergeService } from './merge.service.js';

@Resolver()
export class MergeResolver {
  constructor(private readonly merges: MergeService) {}

  @Mutation(() => CirclePayload, {
    description:
      'Makes one person of two entries in a circle: ties, offers, agreements, consents, skills and history come together. Of two says the strictest holds.',
  })
  mergePeople(@ThisCall() call: Call, @Args('input') input: MergePeopleInput): Promise<CirclePayload> {
    return this.merges.merge(call, input);
  }
}
