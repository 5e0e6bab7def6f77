import type { MatchId } from '@kring/care-network';
import { Injectable } from '@nestjs/common';
import type { Call } from '../graphql/call.js';
import { errorsOf, whenDone, whenStale, type Outcome } from '../graphql/outcome.js';
import { NeedLoader } from '../need/need.loader.js';
import type { AnswerMatchPayload, MatchPayload } from './dto/match-payloads.js';
import type { Match } from './dto/match.js';
import { AgreementOfMatchLoader, MatchLoader } from './match.loaders.js';

export interface MatchDone extends Readonly<Record<string, string>> {
  readonly matchId: MatchId;
}

/** Shows what a mutation did with a match, as it stands in the store now. */
@Injectable()
export class MatchPayloads {
  constructor(
    private readonly matches: MatchLoader,
    private readonly agreements: AgreementOfMatchLoader,
    private readonly needs: NeedLoader,
  ) {}

  async of(call: Call, outcome: Outcome<MatchDone>): Promise<MatchPayload> {
    const show = this.#show(call);
    return {
      match: await whenDone(outcome, show),
      current: await whenStale(outcome, show),
      errors: errorsOf(outcome),
    };
  }

  /** An answer may also have met a need, and made an agreement. */
  async ofAnswer(call: Call, outcome: Outcome<MatchDone>): Promise<AnswerMatchPayload> {
    this.needs.of(call.context).clearAll();
    const agreements = this.agreements.of(call.context).clearAll();
    const agreement = await whenDone(outcome, ({ matchId }) => agreements.load(matchId));
    return { ...(await this.of(call, outcome)), agreement };
  }

  #show({ context }: Call) {
    return ({ matchId }: MatchDone): Promise<Match | null> => this.matches.of(context).clear(matchId).load(matchId);
  }
}
