import type { OpenOperation } from '@kring/access';
import type { AccountId } from '@kring/care-network';
import type { GraphDb, GraphTransaction } from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import { done } from '../graphql/outcome.js';
import type { RequestContext } from '../graphql/request-context.js';
import { userErrorOf } from '../graphql/user-error.js';
import { Clock } from '../store/clock.js';
import { GRAPH_DB } from '../store/graph-db.token.js';
import { isSameKeyAtOnce, keyedVisit, onceForVisitor } from '../store/idempotency.js';
import { asViewer } from '../viewer/viewer.service.js';
import type { SignInPayload } from './dto/session.js';
import { SessionService, type OpenedSession } from './session.service.js';
import type { SignedIn } from './sign-in.js';

type Refused = Extract<SignedIn, { problems: unknown }>;

/** A mutation by which somebody gets a session, and what they gave for it. */
export interface Visit {
  readonly context: RequestContext;
  readonly operation: OpenOperation;
  readonly input: object;
}

@Injectable()
export class SignInService {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly clock: Clock,
    private readonly sessions: SessionService,
  ) {}

  /**
   * Signs in with the account that `account` leads to, in the same transaction. Sent again under the same
   * `Idempotency-Key`, it leads to the same account without asking `account`.
   */
  async signIn(visit: Visit, account: (tx: GraphTransaction) => Promise<SignedIn>): Promise<SignInPayload> {
    const opened = await this.#open(visit, account).catch((error: unknown) => {
      if (visit.context.idempotencyKey === null || !isSameKeyAtOnce(error)) throw error;
      return this.#open(visit, account);
    });
    if ('problems' in opened) return { viewer: null, errors: opened.problems.map(userErrorOf) };
    return { viewer: asViewer(await this.sessions.handOver(visit.context, opened)), errors: [] };
  }

  #open(
    { context, operation, input }: Visit,
    account: (tx: GraphTransaction) => Promise<SignedIn>,
  ): Promise<OpenedSession | Refused> {
    return this.db.write(async (tx): Promise<OpenedSession | Refused> => {
      const outcome = await onceForVisitor<{ accountId: AccountId }>(tx, {
        visit: keyedVisit(context, operation, input),
        now: this.clock.now(),
        work: async () => {
          const signedIn = await account(tx);
          return 'problems' in signedIn ? signedIn : done({ accountId: signedIn.accountId });
        },
      });
      return 'done' in outcome ? this.sessions.open(tx, outcome.done.accountId, context.request) : outcome;
    });
  }
}
