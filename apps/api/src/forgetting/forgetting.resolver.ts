import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ThisCall, type Call } from '../graphql/call.js';
import { ForgetPersonInput, ForgetPersonPayload, PersonToForget, PersonToForgetArgs } from './dto/forget-person.js';
import { ForgettingService } from './forgetting.service.js';

@Resolver(() => PersonToForget)
export class ForgettingResolver {
  constructor(private readonly forgetting: ForgettingService) {}

  @Query(() => PersonToForget, {
    nullable: true,
    description: 'What would go with a person who is forgotten; null when the circle does not know them.',
  })
  personToForget(@ThisCall() call: Call, @Args() args: PersonToForgetArgs): Promise<PersonToForget | null> {
    return this.forgetting.look(call, args);
  }

  @Mutation(() => ForgetPersonPayload, {
    description: 'Erases a person from every circle when they ask for it, else from one circle. It cannot be undone.',
  })
  forgetPerson(@ThisCall() call: Call, @Args('input') input: ForgetPersonInput): Promise<ForgetPersonPayload> {
    return this.forgetting.forget(call, input);
  }
}
