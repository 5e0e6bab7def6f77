import type { GraphDb, GraphTransaction } from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import type { RequestContext } from '../graphql/request-context.js';
import { userErrorOf } from '../graphql/user-error.js';
import { GRAPH_DB } from '../store/graph-db.token.js';
import { asViewer } from '../viewer/viewer.service.js';
import type { SignInPayload } from './dto/session.js';
import { SessionService, type OpenedSession } from './session.service.js';
import type { SignedIn, SignIn } from './sign-in.js';

@Injectable()
export class SignInService {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly sessions: SessionService,
  ) {}

  signIn<Proof>(context: RequestContext, way: SignIn<Proof>, proof: Proof): Promise<SignInPayload> {
    return this.signInAfter(context, (tx) => way.accountFor(tx, proof));
  }

  /** Signs in with the account that `account` leads to, in the same transaction. */
  async signInAfter(
    context: RequestContext,
    account: (tx: GraphTransaction) => Promise<SignedIn>,
  ): Promise<SignInPayload> {
    const opened = await this.db.write(
      async (tx): Promise<OpenedSession | Extract<SignedIn, { problems: unknown }>> => {
        const signedIn = await account(tx);
        return 'problems' in signedIn ? signedIn : this.sessions.open(tx, signedIn.accountId, context.request);
      },
    );
    if ('problems' in opened) return { viewer: null, errors: opened.problems.map(userErrorOf) };
    return { viewer: asViewer(await this.sessions.handOver(context, opened)), errors: [] };
  }
}
