import type { Ring, SupportKind } from '@kring/care-network';

/** What a circle knows of someone's tie with the client. */
export interface TieWithClient {
  /** `null` when not placed yet. */
  readonly ring: Ring | null;
  readonly supportGiven: readonly SupportKind[];
  readonly supportReceived: readonly SupportKind[];
}

const paidRing: Ring = 4;

/**
 * People who are paid to be there, as a share of everyone placed: 0 to 1. Ring 4 is "exchange" in the circles of support of
 * Falvey, Forest, Pearpoint and Rosenberg, All My Life's a Circle (1997). Who is not placed does not count; `null` when
 * nobody is.
 */
export function paidShare(ties: readonly TieWithClient[]): number | null {
  const placed = ties.filter(({ ring }) => ring !== null);
  return placed.length === 0 ? null : placed.filter(({ ring }) => ring === paidRing).length / placed.length;
}

/**
 * How many kinds of support a tie carries on average, in either direction and each kind once: 1 to 4 (the idea of Verbrugge,
 * "Multiplexity in Adult Friendships", Social Forces 57, 1979, as a mean). A tie of which no support was named is not known to
 * carry none, so it does not count; `null` when none is left.
 */
export function multiplexity(ties: readonly TieWithClient[]): number | null {
  const kinds = ties
    .map(({ supportGiven, supportReceived }) => new Set([...supportGiven, ...supportReceived]).size)
    .filter((count) => count > 0);
  return kinds.length === 0 ? null : kinds.reduce((sum, count) => sum + count, 0) / kinds.length;
}
