import type { PlanTurn } from '../goals/plan-goals.js';
import { roundsWithout } from './fairness.js';
import type { PlanRound } from './rounds.js';

/** A need and whose it is; `null` for a need of a team as a whole, which has no turn. */
export interface NeedOfClient {
  readonly need: string;
  readonly client: string | null;
}

/** The most that a turn is worth. */
export const mostTurnPoints = 9;

/**
 * Whose turn it is, for the goal `turns`: a point for each of the latest periods in a row in which the client asked and got
 * nothing, and a point for whoever got the smallest part of what was asked in the last period, unless that was all. At most 9.
 * Periods stand the oldest first. Needs without points are left out; the answer is in the order of `needs`.
 */
export function turnsFrom(rounds: readonly PlanRound[], needs: readonly NeedOfClient[]): PlanTurn[] {
  const last = whoWasLast(rounds[rounds.length - 1]);
  const points = new Map<string, number>();
  const pointsOf = (client: string): number => {
    const known = points.get(client);
    if (known !== undefined) return known;
    const found = Math.min(mostTurnPoints, roundsWithout(client, rounds) + (last.has(client) ? 1 : 0));
    points.set(client, found);
    return found;
  };
  return needs
    .map(({ need, client }) => ({ need, points: client === null ? 0 : pointsOf(client) }))
    .filter((turn) => turn.points > 0);
}

function whoWasLast(round: PlanRound | undefined): Set<string> {
  const asked = new Map<string, { asked: number; met: number }>();
  for (const { client, askedHours, metHours } of round?.clients ?? []) {
    const sums = asked.get(client) ?? { asked: 0, met: 0 };
    asked.set(client, { asked: sums.asked + askedHours, met: sums.met + metHours });
  }
  const shares = [...asked]
    .filter(([, sums]) => sums.asked > 0)
    .map(([client, sums]) => [client, sums.met / sums.asked] as const);
  const least = Math.min(1, ...shares.map(([, share]) => share));
  return new Set(shares.filter(([, share]) => share === least && share < 1).map(([client]) => client));
}
