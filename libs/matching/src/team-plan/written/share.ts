import type { ClientId, PersonId } from '@kring/care-network';

/** What one helper gives in a plan, in hours a week, and how often they were asked. */
export interface HelperShare {
  readonly personId: PersonId;
  readonly hoursPerWeek: number;
  /** Proposals by these teams so far, whatever the answer. */
  readonly askedBefore: number;
  /** How many would be asked now. */
  readonly askedNow: number;
}

/**
 * What one client asks and gets in a plan. Hours are hours a week; `askedBefore` counts proposals for the client so
 * far.
 */
export interface ClientShare {
  /** `null` for the needs of teams as a whole. */
  readonly clientId: ClientId | null;
  readonly needs: number;
  readonly needsMet: number;
  readonly hoursAsked: number;
  readonly hoursMet: number;
  readonly askedBefore: number;
}
