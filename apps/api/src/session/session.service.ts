import { Inject, Injectable } from '@nestjs/common';
import type { Viewer } from '@kring/access';
import type { AccountId } from '@kring/care-network';
import { addSession, endSession, findViewer, forgetResults, type GraphDb, type GraphTransaction } from '@kring/store';
import type { Request } from 'express';
import type { RequestContext } from '../graphql/request-context.js';
import { Clock } from '../store/clock.js';
import { GRAPH_DB } from '../store/graph-db.token.js';
import { clearToken, setToken, tokenIn } from './session-cookie.js';
import { hashOf, newToken } from './token.js';

const sessionHours = 12;
/** Long enough for a phone that was without a network; a key is worth nothing after that. */
const keyHours = 48;
const hour = 3_600_000;

/** A session that was opened in a transaction and reaches the browser once that has been committed. */
export interface OpenedSession {
  readonly token: string;
  readonly expiresAt: Date;
}

@Injectable()
export class SessionService {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly clock: Clock,
  ) {}

  async viewerOf(request: Request): Promise<Viewer | null> {
    const token = tokenIn(request);
    return token === null ? null : this.#viewerWith(token);
  }

  /**
   * Opens a session with a new token and ends the one that the request came with, so that a token is never carried
   * over. Signing in is also the moment at which old idempotency keys are forgotten.
   */
  async open(tx: GraphTransaction, accountId: AccountId, request: Request): Promise<OpenedSession> {
    await this.#end(tx, request);
    const token = newToken();
    const now = this.clock.now();
    const expiresAt = new Date(Date.parse(now) + sessionHours * hour);
    await forgetResults(tx, new Date(Date.parse(now) - keyHours * hour).toISOString());
    await addSession(tx, { accountId, tokenHash: hashOf(token), now, expiresAt: expiresAt.toISOString() });
    return { token, expiresAt };
  }

  /** Gives the browser its cookie and answers with who is signed in now. */
  async handOver(context: RequestContext, { token, expiresAt }: OpenedSession): Promise<Viewer> {
    const viewer = await this.#viewerWith(token);
    if (viewer === null) throw new Error('A session that was just opened is not there');
    setToken(context.request, context.response, token, expiresAt);
    context.viewer = viewer;
    return viewer;
  }

  async end(context: RequestContext): Promise<void> {
    await this.db.write((tx) => this.#end(tx, context.request));
    clearToken(context.request, context.response);
    context.viewer = null;
  }

  async #end(tx: GraphTransaction, request: Request): Promise<void> {
    const token = tokenIn(request);
    if (token !== null) await endSession(tx, hashOf(token));
  }

  #viewerWith(token: string): Promise<Viewer | null> {
    return this.db.read((tx) => findViewer(tx, hashOf(token), this.clock.now()));
  }
}
