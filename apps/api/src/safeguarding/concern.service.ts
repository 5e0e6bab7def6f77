import type { Permit } from '@kring/access';
import {
  checkConcern,
  isId,
  isReviewDue,
  problem,
  type PersonId,
  type SafeguardingConcern as ConcernRecord,
  type SafeguardingConcernId,
  type TeamId,
} from '@kring/care-network';
import {
  clientsAroundPeople,
  closeQuestions,
  concernsAbout,
  concernsOfTeam,
  countConcerns,
  findConcerns,
  holdConcern,
  liftConcern,
  newId,
  recordAccess,
  recordConcern,
  reviewConcern,
  takeBackConcernChange,
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

type Change = (write: Write, concern: ConcernRecord) => Promise<readonly UserProblem[]>;
type Ends = Pick<ConcernRecord, 'personId' | 'clientId'>;
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
      const found = await concernsAbout(tx, permit, personId as PersonId);
      await this.#traceOf(tx, permit, [{ personId: personId as PersonId, clientId: null }, ...found]);
      return found;
    });
    return concerns.map((concern) => this.#asShown(concern));
  }

  /** Seeing that somebody is on the list leaves a trace with every client they stand around, and with whom it protects. */
  async ofTeam({ permit }: Call, teamId: string): Promise<readonly SafeguardingConcern[]> {
    if (!isId(teamId)) return [];
    const concerns = await this.db.write(async (tx) => {
      const standing = await concernsOfTeam(tx, permit, teamId as TeamId);
      await this.#traceOf(tx, permit, standing);
      return standing;
    });
    return concerns.map((concern) => this.#asShown(concern));
  }

  async count({ permit }: Call, teamId: string | null): Promise<ConcernCount> {
    if (teamId !== null && !isId(teamId)) return { standing: 0, toReview: 0 };
    const asked = { teamId: teamId as TeamId | null, today: this.clock.today() };
    return this.db.read((tx) => countConcerns(tx, permit, asked));
  }

  async record(call: Call, input: RecordConcernInput): Promise<ConcernPayload> {
    const outcome = await this.writes.run<Done>(call, input, async ({ tx, now, today }) => {
      const problems = checkConcern(input, today);
      if (problems.length > 0) return { problems };
      const id = newId<SafeguardingConcernId>();
      const { teamId, personId, reason, reviewOn } = input;
      const clientId = input.clientId ?? null;
      const concern = { id, teamId, clientId, personId, reason, reviewOn, now };
      if (!(await recordConcern(tx, call.permit, concern))) return refused(problem('NOT_FOUND', 'personId'));
      await closeQuestions(tx, call.permit, id);
      await this.#traceOf(tx, call.permit, [{ personId, clientId }]);
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

  /** Puts a concern back as it was before it was lifted or got another day. What was asked in between is taken back. */
  undo(call: Call, input: VersionInput): Promise<ConcernPayload> {
    const putBack: Change = async ({ tx }, { id }) => {
      if (!(await takeBackConcernChange(tx, call.permit, id))) return [userProblem('NOT_FOUND', 'id')];
      await closeQuestions(tx, call.permit, id);
      return [];
    };
    return this.#changeAny(call, input, putBack);
  }

  /** Changes a concern that stands. One that was lifted is changed no more. */
  #change(call: Call, input: VersionInput, change: Change): Promise<ConcernPayload> {
    return this.#changeAny(call, input, async (write, concern) =>
      concern.lifted === null ? change(write, concern) : [userProblem('NOT_FOUND', 'id')],
    );
  }

  /** Changes a concern in the version that the viewer saw. */
  async #changeAny(call: Call, input: VersionInput, change: Change): Promise<ConcernPayload> {
    const concernId = input.id as SafeguardingConcernId;
    const outcome = await this.writes.run<Done>(call, input, async (write) => {
      const held = await holdConcern(write.tx, call.permit, concernId);
      return ifCurrent(held, { version: input.expectedVersion, done: { concernId } }, async (concern) => {
        const problems = await change(write, concern);
        if (problems.length > 0) return { problems };
        await this.#traceOf(write.tx, call.permit, [concern]);
        return done({ concernId });
      });
    });
    return this.#payload(call, outcome);
  }

  async #traceOf(tx: GraphTransaction, permit: Permit, concerns: readonly Ends[]): Promise<void> {
    const personIds = [...new Set(concerns.map(({ personId }) => personId))];
    const around = await clientsAroundPeople(tx, permit, personIds);
    const protects = concerns.flatMap(({ clientId }) => (clientId === null ? [] : [clientId]));
    await recordAccess(tx, permit, [...new Set([...around, ...protects])], this.clock.now());
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
