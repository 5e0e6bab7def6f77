import type { MatchId, MatchTarget, TeamId } from '@kring/care-network';
import { weighRoute } from '@kring/matching';
import {
  clientsOfMatches,
  holdMatch,
  holdNeed,
  holdOfferForTeam,
  holdTask,
  loadSituation,
  newId,
  proposeMatch,
  recordAccess,
  withdrawMatch,
} from '@kring/store';
import { Injectable } from '@nestjs/common';
import type { Call } from '../graphql/call.js';
import { ifCurrent } from '../graphql/current.js';
import { done, refused, type Outcome } from '../graphql/outcome.js';
import { userProblem } from '../graphql/user-problem.js';
import { Writes, type Write } from '../store/writes.js';
import type { MatchVersionInput, ProposeMatchInput } from './dto/match-inputs.js';
import type { MatchPayload } from './dto/match-payloads.js';
import { MatchPayloads, type MatchDone } from './match.payloads.js';
import { problemsOfRoute, proposalOf, routeOf, type Proposal } from './proposal.js';
import { teamsOfChain } from './teams-of-chain.js';

/** What the team does with matches: it proposes and takes back. */
@Injectable()
export class MatchWritingService {
  constructor(
    private readonly writes: Writes,
    private readonly payloads: MatchPayloads,
  ) {}

  async propose(call: Call, input: ProposeMatchInput): Promise<MatchPayload> {
    const proposal = proposalOf(input);
    const outcome = await this.writes.run<MatchDone>(call, input, (write) =>
      'code' in proposal ? Promise.resolve(refused(proposal)) : this.#propose(call, write, proposal, input),
    );
    return this.payloads.of(call, outcome);
  }

  async withdraw(call: Call, input: MatchVersionInput): Promise<MatchPayload> {
    const id = input.id as MatchId;
    const outcome = await this.writes.run<MatchDone>(call, input, async ({ tx, now }) => {
      const held = await holdMatch(tx, call.permit, id);
      return ifCurrent(
        held?.match ?? null,
        { version: input.expectedVersion, done: { matchId: id } },
        async (match) => {
          if (match.state !== 'proposed') return refused(userProblem('MATCH_CLOSED', 'id', { state: match.state }));
          await withdrawMatch(tx, call.permit, id);
          await recordAccess(tx, call.permit, await clientsOfMatches(tx, call.permit, [id]), now);
          return done({ matchId: id });
        },
      );
    });
    return this.payloads.of(call, outcome);
  }

  async #propose(call: Call, write: Write, proposal: Proposal, input: ProposeMatchInput): Promise<Outcome<MatchDone>> {
    const { permit } = call;
    const { tx, now, today } = write;
    const teamId = await this.#teamOf(call, write, proposal.target);
    if (teamId === null) return refused(userProblem('NOT_FOUND', `${proposal.target.kind}Id`));
    if (!(await this.#hold(call, write, proposal, teamId))) return refused(userProblem('NOT_FOUND', 'offerId'));
    const teamIds = await teamsOfChain(tx, permit, teamId, proposal.handovers);
    const situation = await loadSituation(tx, permit, { teamIds, today });
    const problems = problemsOfRoute(weighRoute(situation, routeOf(proposal)), proposal, input);
    if (problems.length > 0) return { problems };
    const id = newId<MatchId>();
    const { hoursPerWeek, message } = input;
    const match = { ...proposal, id, hoursPerWeek, message: message?.trim() || null, now };
    if (!(await proposeMatch(tx, permit, match))) return refused(userProblem('NOT_FOUND', 'offerId'));
    await recordAccess(tx, permit, await clientsOfMatches(tx, permit, [id]), now);
    return done({ matchId: id });
  }

  /** Holds the offer, the tasks that are handed on and the needs to free hours for: what is weighed stays so until the end. False without such an offer. */
  async #hold(
    { permit }: Call,
    { tx }: Write,
    { offerId, freesFor, handovers }: Proposal,
    teamId: TeamId,
  ): Promise<boolean> {
    for (const taskId of handovers.map((step) => step.taskId).toSorted()) await holdTask(tx, permit, taskId);
    for (const needId of freesFor.map((freed) => freed.needId).toSorted()) await holdNeed(tx, permit, needId);
    return holdOfferForTeam(tx, permit, { offerId, teamId });
  }

  /** The team of the need or task, which is held until the end: nobody else proposes for it meanwhile. */
  async #teamOf({ permit }: Call, { tx }: Write, target: MatchTarget): Promise<TeamId | null> {
    const work = await (target.kind === 'need'
      ? holdNeed(tx, permit, target.needId)
      : holdTask(tx, permit, target.taskId));
    return work?.teamId ?? null;
  }
}
