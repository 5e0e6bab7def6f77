import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ThisCall, type Call } from '../graphql/call.js';
import { AnswerService } from './answer.service.js';
import { AnswerMatchInput, MatchVersionInput, ProposeMatchInput } from './dto/match-inputs.js';
import { AnswerMatchPayload, MatchPayload } from './dto/match-payloads.js';
import { Match } from './dto/match.js';
import { MatchWritingService } from './match-writing.service.js';

@Resolver(() => Match)
export class MatchWritingResolver {
  constructor(
    private readonly matches: MatchWritingService,
    private readonly answers: AnswerService,
  ) {}

  @Mutation(() => MatchPayload, { description: 'Asks a helper. Refused with each barrier that stands in the way.' })
  proposeMatch(@ThisCall() call: Call, @Args('input') input: ProposeMatchInput): Promise<MatchPayload> {
    return this.matches.propose(call, input);
  }

  @Mutation(() => MatchPayload, { description: 'Takes back what was asked and not yet answered.' })
  withdrawMatch(@ThisCall() call: Call, @Args('input') input: MatchVersionInput): Promise<MatchPayload> {
    return this.matches.withdraw(call, input);
  }

  @Mutation(() => AnswerMatchPayload, {
    description: "The helper's answer: yes makes an agreement; rather something else carries a counter-offer.",
  })
  answerMatch(@ThisCall() call: Call, @Args('input') input: AnswerMatchInput): Promise<AnswerMatchPayload> {
    return this.answers.answer(call, input);
  }
}
