import type { ClientId } from '@kring/care-network';
import { fairnessOf, roundsWithout, type Fairness } from '../../plan/fairness/fairness.js';
import type { PlanRound } from '../../plan/fairness/rounds.js';
import { turnsFrom } from '../../plan/fairness/turns.js';
import { compareText } from '../../situation/grouped.js';
import { longWait } from '../goals.js';
import type { Situation } from '../../situation/situation.js';
import type { ClientShare, HelperShare } from './share.js';

/** Whose turn it was when the plan was made, and what came of it. */
export interface ClientTurn {
  readonly clientId: ClientId;
  /** From the earlier periods, 0 to 9; above 0: their turn. See `turnsFrom`. */
  readonly points: number;
  /** Latest earlier periods in a row in which they asked and got nothing. */
  readonly roundsWithout: number;
  readonly hoursAsked: number;
  readonly hoursMet: number;
}

/** How fairly help is shared over the earlier periods and this plan. */
export interface TeamFairness {
  /** The earlier periods with this plan as the last. */
  readonly record: Fairness;
  /** Clients with open needs: most points first, then by id. */
  readonly turns: readonly ClientTurn[];
  /** This plan as a period: what to keep for the next. Hours a week, in quarters. */
  readonly round: PlanRound;
}

/** Points of the turns of clients, from the earlier periods. */
export function turnPoints(
  rounds: readonly PlanRound[] | undefined,
  clients: Iterable<ClientId>,
): ReadonlyMap<string, number> {
  const needs = [...new Set(clients)].map((client) => ({ need: client as string, client: client as string }));
  return new Map(turnsFrom(rounds ?? [], needs).map(({ need, points }) => [need, points]));
}

/** Clients who got nothing in so many of the latest kept periods that their hours come before the number of needs met. */
export const clientsWhoWaited = (
  rounds: readonly PlanRound[] | undefined,
  clients: Iterable<ClientId>,
): ReadonlySet<string> =>
  new Set([...new Set(clients)].filter((client) => roundsWithout(client, rounds ?? []) >= longWait));

/** The plan as a period. A helper in the plan names the hours of all own open offers. */
export function roundOf(
  { offers }: Situation,
  helpers: readonly HelperShare[],
  clients: readonly ClientShare[],
): PlanRound {
  const named = new Map<string, number>();
  for (const { personId, hoursPerWeek, state } of offers)
    if (state === 'open') named.set(personId, (named.get(personId) ?? 0) + hoursPerWeek);
  return {
    helpers: [...helpers]
      .sort((one, other) => compareText(one.personId, other.personId))
      .map(({ personId, hoursPerWeek, askedNow }) => ({
        helper: personId,
        namedHours: named.get(personId) ?? 0,
        hours: hoursPerWeek,
        asked: askedNow,
      })),
    clients: clients
      .flatMap(({ clientId, hoursAsked, hoursMet }) =>
        clientId === null ? [] : [{ client: clientId as string, askedHours: hoursAsked, metHours: hoursMet }],
      )
      .sort((one, other) => compareText(one.client, other.client)),
  };
}

export function fairnessOfPlan(
  situation: Situation,
  rounds: readonly PlanRound[] = [],
  { helpers, clients }: { readonly helpers: readonly HelperShare[]; readonly clients: readonly ClientShare[] },
): TeamFairness {
  const round = roundOf(situation, helpers, clients);
  const own = clients.flatMap((client) => (client.clientId === null ? [] : [{ ...client, clientId: client.clientId }]));
  const points = turnPoints(
    rounds,
    own.map(({ clientId }) => clientId),
  );
  const turns = own
    .map(({ clientId, hoursAsked, hoursMet }): ClientTurn => ({
      clientId,
      points: points.get(clientId) ?? 0,
      roundsWithout: roundsWithout(clientId, rounds),
      hoursAsked,
      hoursMet,
    }))
    .sort((one, other) => other.points - one.points || compareText(one.clientId, other.clientId));
  return { record: fairnessOf([...rounds, round]), turns, round };
}
