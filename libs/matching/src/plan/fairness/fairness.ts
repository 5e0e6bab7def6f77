import type { ClientPart, HelperPart, PlanRound } from './rounds.js';
import { type Spread, spreadOf } from './spread.js';

/** What one helper did over the periods. */
export interface HelperRecord {
  readonly helper: string;
  readonly namedHours: number;
  readonly hours: number;
  /** Hours over named hours; `null` for who named none. */
  readonly share: number | null;
  readonly asked: number;
  /** In how many of the periods the helper was asked at least once. */
  readonly roundsAsked: number;
}

/** What one client got over the periods. */
export interface ClientRecord {
  readonly client: string;
  readonly askedHours: number;
  readonly metHours: number;
  /** Hours met over hours asked; `null` for who asked none. */
  readonly share: number | null;
  /** Latest periods in a row in which the client asked and got nothing; those in which nothing was asked are passed over. */
  readonly roundsWithout: number;
}

/** A helper who was given more in a period than the hours that the helper named. */
export interface AboveNamed {
  readonly helper: string;
  /** Number of the period, from 0, the oldest first. */
  readonly round: number;
  readonly namedHours: number;
  readonly hours: number;
}

/** How fairly helping and being helped were shared. Lists are in the order of the names. */
export interface Fairness {
  readonly helpers: readonly HelperRecord[];
  readonly clients: readonly ClientRecord[];
  /** Of the shares of helpers who named hours; `null` when there are none. */
  readonly load: Spread | null;
  /** Of how often helpers were asked. */
  readonly asked: Spread | null;
  /** Of the shares of clients who asked for hours. */
  readonly met: Spread | null;
  /** Empty, when nobody was given more than they named. */
  readonly aboveNamed: readonly AboveNamed[];
}

/**
 * Looks back over periods, the oldest first. A helper or client who is not in a period did and asked nothing then. Parts of one
 * helper or client in one period add up.
 */
export function fairnessOf(rounds: readonly PlanRound[]): Fairness {
  const helpers = byName(
    rounds.flatMap((round) => round.helpers),
    ({ helper }) => helper,
  ).map(helperRecord);
  const clients = byName(
    rounds.flatMap((round) => round.clients),
    ({ client }) => client,
  ).map(([client, parts]) => clientRecord(client, parts, rounds));
  const known = (shares: readonly { readonly share: number | null }[]) =>
    shares.flatMap(({ share }) => (share === null ? [] : [share]));
  return {
    helpers,
    clients,
    load: spreadOf(known(helpers)),
    asked: spreadOf(helpers.map(({ asked }) => asked)),
    met: spreadOf(known(clients)),
    aboveNamed: rounds.flatMap((round, i) => aboveNamed(round, i)),
  };
}

function helperRecord([helper, parts]: readonly [string, readonly HelperPart[]]): HelperRecord {
  const namedHours = sum(parts, (part) => part.namedHours);
  const hours = sum(parts, (part) => part.hours);
  return {
    helper,
    namedHours,
    hours,
    share: namedHours === 0 ? null : hours / namedHours,
    asked: sum(parts, (part) => part.asked),
    roundsAsked: parts.filter((part) => part.asked > 0).length,
  };
}

function clientRecord(client: string, parts: readonly ClientPart[], rounds: readonly PlanRound[]): ClientRecord {
  const askedHours = sum(parts, (part) => part.askedHours);
  const metHours = sum(parts, (part) => part.metHours);
  const share = askedHours === 0 ? null : metHours / askedHours;
  return { client, askedHours, metHours, share, roundsWithout: roundsWithout(client, rounds) };
}

/** Latest periods in a row in which a client asked and got nothing; those in which nothing was asked are passed over. */
export function roundsWithout(client: string, rounds: readonly PlanRound[]): number {
  let count = 0;
  for (const round of [...rounds].reverse()) {
    const parts = round.clients.filter((part) => part.client === client);
    if (sum(parts, (part) => part.askedHours) === 0) continue;
    if (sum(parts, (part) => part.metHours) > 0) break;
    count++;
  }
  return count;
}

const aboveNamed = ({ helpers }: PlanRound, round: number): AboveNamed[] =>
  byName(helpers, ({ helper }) => helper).flatMap(([helper, parts]) => {
    const namedHours = sum(parts, (part) => part.namedHours);
    const hours = sum(parts, (part) => part.hours);
    return hours > namedHours ? [{ helper, round, namedHours, hours }] : [];
  });

function byName<T>(parts: readonly T[], name: (part: T) => string): (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const part of parts) {
    const group = groups.get(name(part));
    if (group === undefined) groups.set(name(part), [part]);
    else group.push(part);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

const sum = <T>(parts: readonly T[], value: (part: T) => number): number =>
  parts.reduce((total, part) => total + value(part), 0);
