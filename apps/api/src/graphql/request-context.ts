import type { Viewer } from '@kring/access';
import type { Request, Response } from 'express';

/** What one request carries from the edge to every resolver. */
export interface RequestContext {
  readonly request: Request;
  readonly response: Response;
  /** Who is signed in; `null` when nobody is. Signing in and out change it for the rest of the request. */
  viewer: Viewer | null;
  /** The `Idempotency-Key` header as it came; `null` without one. */
  readonly idempotencyKey: string | null;
}
