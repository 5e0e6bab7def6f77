import type { Permit } from '@kring/access';
import {
  checkConcern,
  isId,
  isReviewDue,
  problem,
  type PersonId,
  type SafeguardingConcern as ConcernRecord,
  type SafeguardingConcernId,
} from '@kring/care-network';
import {
  clientsAroundPerson,
  closeQuestions,
  concernsAbout,
  countConcerns,
  findConcerns,
  holdConcern,
  liftConcern,
  newId,
  recordAccess,
  recordConcern,
  reviewConcern,
  type GraphDb,
  type GraphTransaction,
} from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import { callOf, type Call } from '../graphql/call.js';
import { ifCurrent } from '../graphql/current.js';
import { done, errorsOf, refused, whenDone, whenStale, type Outcome } from '../graphql/outcome.js';
import { userProblem, type UserProblem } from '../graphql/user-problem.js';
import type { VersionInput } from '../graphql/version-input.js';
import { Clock } from '../store/clock.js';
import { GRAPH_DB } from '../store/graph-db.token.js';
import { Writes, type Write } from '../store/writes.js';
import type { LiftConcernInput, RecordConcernInput, ReviewConcernInput } from './dto/concern-inputs.js';
import type { ConcernCount, ConcernPayload, SafeguardingConcern } from './dto/concern.js';

type Done = { readonly concernId: SafeguardingConcernId };

/** Concerns about safety: recorded, looked at again and lifted by team leaders of the team that keeps them. */
@Injectable()
export class ConcernService {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly clock: Clock,
    private readonly writes: Writes,
  ) {}

  /** Reading one leaves a trace, and so does finding none. */
  async about({ permit }: Call, personId: string): Promise<readonly SafeguardingConcern[]> {
    if (!isId(personId)) return [];
    const concerns = await this.db.write(async (tx) => {
      await this.#traceOf(tx, permit, personId as PersonId);
      return concernsAbout(tx, permit, personId as PersonId);
    });
    return concerns.map((concern) => this.#asShown(concern));
  }

  count({ permit }: Call): Promise<ConcernCount> {
    return this.db.read((tx) => countConcerns(tx, permit, this.clock.today()));
  }

  async record(call: Call, input: RecordConcernInput): Promise<ConcernPayload> {
    const outcome = await this.writes.run<Done>(call, input, async ({ tx, now, today }) => {
      const problems = checkConcern(input, today);
      if (problems.length > 0) return { problems };
      const id = newId<SafeguardingConcernId>();
      const { clientId, personId, everyone, reason, reviewOn } = input;
      const concern = { id, clientId, personId, everyone, reason, reviewOn, now };
      if (!(await recordConcern(tx, call.permit, concern))) return refused(problem('NOT_FOUND', 'personId'));
      await closeQuestions(tx, call.permit, id);
      await recordAccess(tx, call.permit, [clientId], now);
      return done({ concernId: id });
    });
    return this.#payload(call, outcome);
  }

  review(call: Call, input: ReviewConcernInput): Promise<ConcernPayload> {
    return this.#change(call, input, async ({ tx, today }, { id, reason }) => {
      const { reviewOn } = input;
      const problems = checkConcern({ reason, reviewOn }, today);
      if (problems.length === 0) await reviewConcern(tx, call.permit, { id, reviewOn });
      return problems;
    });
  }

  lift(call: Call, input: LiftConcernInput): Promise<ConcernPayload> {
    return this.#change(call, input, async ({ tx, now }, { id }) => {
      await liftConcern(tx, call.permit, { id, why: input.why, now });
      return [];
    });
  }

  /** Changes a concern that stands, in the version that the viewer saw. One that was lifted is changed no more. */
  async #change(
    call: Call,
    input: VersionInput,
    change: (write: Write, concern: ConcernRecord) => Promise<readonly UserProblem[]>,
  ): Promise<ConcernPayload> {
    const concernId = input.id as SafeguardingConcernId;
    const outcome = await this.writes.run<Done>(call, input, async (write) => {
      const held = await holdConcern(write.tx, call.permit, concernId);
      return ifCurrent(held, { version: input.expectedVersion, done: { concernId } }, async (concern) => {
        if (concern.lifted !== null) return refused(userProblem('NOT_FOUND', 'id'));
        const problems = await change(write, concern);
        if (problems.length > 0) return { problems };
        await this.#traceOf(write.tx, call.permit, concern.personId);
        return done({ concernId });
      });
    });
    return this.#payload(call, outcome);
  }

  async #traceOf(tx: GraphTransaction, permit: Permit, personId: PersonId): Promise<void> {
    await recordAccess(tx, permit, await clientsAroundPerson(tx, permit, personId), this.clock.now());
  }

  async #payload({ context }: Call, outcome: Outcome<Done>): Promise<ConcernPayload> {
    const { permit } = callOf(context, 'Query.concerns');
    const show = async ({ concernId }: Done): Promise<SafeguardingConcern | null> => {
      const [concern] = await this.db.read((tx) => findConcerns(tx, permit, [concernId]));
      return concern ? this.#asShown(concern) : null;
    };
    return {
      concern: await whenDone(outcome, show),
      current: await whenStale(outcome, show),
      errors: errorsOf(outcome),
    };
  }

  #asShown(concern: ConcernRecord): SafeguardingConcern {
    return { ...concern, reviewDue: isReviewDue(concern, this.clock.today()) };
  }
}
