import { stateAfter, type MatchId } from '@kring/care-network';
import { answerMatch, clientsOfMatches, holdMatch, recordAccess, type TeamMatch } from '@kring/store';
import { Injectable } from '@nestjs/common';
import type { Call } from '../graphql/call.js';
import { ifCurrent } from '../graphql/current.js';
import { done, refused } from '../graphql/outcome.js';
import { userProblem, type UserProblem } from '../graphql/user-problem.js';
import { Writes, type Write } from '../store/writes.js';
import { agreedPeriod, problemsOfPeriod } from './agreed-period.js';
import type { AnswerMatchInput } from './dto/match-inputs.js';
import type { AnswerMatchPayload } from './dto/match-payloads.js';
import { MatchPayloads, type MatchDone } from './match.payloads.js';
import { problemsOfYes } from './proposal.js';
import { sealYes, weighAgain } from './yes.js';

/** What the helper does with a match: answers it. A yes makes the agreement and meets the need, all or nothing. */
@Injectable()
export class AnswerService {
  constructor(
    private readonly writes: Writes,
    private readonly payloads: MatchPayloads,
  ) {}

  async answer(call: Call, input: AnswerMatchInput): Promise<AnswerMatchPayload> {
    const id = input.id as MatchId;
    const expected = { version: input.expectedVersion, done: { matchId: id } };
    const outcome = await this.writes.run<MatchDone>(call, input, async (write) => {
      const { tx, now } = write;
      const held = await holdMatch(tx, call.permit, id);
      return ifCurrent(held && { ...held, version: held.match.version }, expected, async (asked) => {
        const { state } = asked.match;
        if (state !== 'proposed') return refused(userProblem('MATCH_CLOSED', 'id', { state }));
        const problems = await this.#answer(call, write, asked, input);
        if (problems.length > 0) return { problems };
        await recordAccess(tx, call.permit, await clientsOfMatches(tx, call.permit, [id]), now);
        return done({ matchId: id });
      });
    });
    return this.payloads.ofAnswer(call, outcome);
  }

  /** The problems that keep the answer from being given; none when it was written. */
  async #answer(call: Call, write: Write, asked: TeamMatch, input: AnswerMatchInput): Promise<readonly UserProblem[]> {
    const counterOffer = input.answer === 'ratherSomethingElse' ? input.counterOffer?.trim() || null : null;
    if (input.answer === 'ratherSomethingElse' && counterOffer === null)
      return [userProblem('REQUIRED', 'counterOffer')];
    if (input.answer === 'yes') return this.#sayYes(call, write, asked, input);
    await answerMatch(write.tx, call.permit, asked.match.id, { state: stateAfter(input.answer), counterOffer });
    return [];
  }

  async #sayYes(
    { permit }: Call,
    write: Write,
    asked: TeamMatch,
    input: AnswerMatchInput,
  ): Promise<readonly UserProblem[]> {
    const { tx, today } = write;
    const weighed = await weighAgain(write, permit, asked);
    const period = agreedPeriod(input, today, weighed);
    const { id, hoursPerWeek } = asked.match;
    const problems = [...problemsOfPeriod(period, today, weighed), ...problemsOfYes(weighed, hoursPerWeek)];
    if (problems.length > 0) return problems;
    await answerMatch(tx, permit, id, { state: stateAfter('yes'), counterOffer: null });
    await sealYes(write, permit, asked.match, { period, weighed });
    return [];
  }
}
