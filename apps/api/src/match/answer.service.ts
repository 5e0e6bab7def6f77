import { stateAfter, type CalendarDay, type MatchId, type Period } from '@kring/care-network';
import { answerMatch, clientsOfMatches, holdMatch, recordAccess, type TeamMatch } from '@kring/store';
import { Injectable } from '@nestjs/common';
import type { Call } from '../graphql/call.js';
import { ifCurrent } from '../graphql/current.js';
import { done, refused } from '../graphql/outcome.js';
import { userProblem, type UserProblem } from '../graphql/user-problem.js';
import { Writes, type Write } from '../store/writes.js';
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
    const period = { from: input.from ?? write.today, until: input.until ?? null };
    const counterOffer = input.answer === 'ratherSomethingElse' ? input.counterOffer?.trim() || null : null;
    const problems = input.answer === 'yes' ? await this.#problemsOfYes(call, write, asked, period) : [];
    if (problems.length > 0) return problems;
    if (input.answer === 'ratherSomethingElse' && counterOffer === null)
      return [userProblem('REQUIRED', 'counterOffer')];
    await answerMatch(write.tx, call.permit, asked.match.id, { state: stateAfter(input.answer), counterOffer });
    if (input.answer === 'yes') await sealYes(write, call.permit, asked.match, period);
    return [];
  }

  async #problemsOfYes(
    { permit }: Call,
    write: Write,
    asked: TeamMatch,
    period: Period,
  ): Promise<readonly UserProblem[]> {
    return [...checkPeriod(period, write.today), ...problemsOfYes(await weighAgain(write, permit, asked))];
  }
}

/** Help begins today or later, and does not end before it begins. */
function checkPeriod({ from, until }: Period, today: CalendarDay): readonly UserProblem[] {
  const early = from < today ? [userProblem('INVALID_PERIOD', 'from', { earliest: today })] : [];
  const turned = until !== null && until < from ? [userProblem('INVALID_PERIOD', 'until', { earliest: from })] : [];
  return [...early, ...turned];
}
