import type { CalendarDay, ClientId, NeedId, OfferId, PersonId, TeamId } from '@kring/care-network';
import { byId, grouped } from './grouped.js';
import type { Help } from './help.js';
import { agreedHours } from './hours-left.js';
import { relatedTo } from './related-help.js';
import { PolicyBook } from './policy-standing.js';
import { prepareHelp } from './prepare-help.js';
import type { Situation } from './situation.js';
import { workOfNeed, workOfTask, type Work } from './work.js';

/** A situation made ready for many questions: everything that does not depend on one offer meeting one need. */
export interface Prepared {
  readonly today: CalendarDay;
  /** In the order of the offers' ids. */
  readonly help: readonly Help[];
  /** The help that has to do with some work; worked out once for each combination of kinds. */
  readonly relatedHelp: (work: Work) => readonly Help[];
  readonly helpByOffer: ReadonlyMap<OfferId, Help>;
  /** Needs that are open and have hours left, in the order of their ids. */
  readonly needs: readonly Work[];
  readonly needById: ReadonlyMap<NeedId, Work>;
  readonly needsOfTeam: ReadonlyMap<TeamId, readonly Work[]>;
  /** Tasks of which not all hours were handed over yet. */
  readonly tasksOfTeam: ReadonlyMap<TeamId, readonly Work[]>;
  readonly personOfClient: ReadonlyMap<ClientId, PersonId>;
  /** A person may be a client of more than one team. */
  readonly clientsOfPerson: ReadonlyMap<PersonId, readonly ClientId[]>;
  readonly policies: PolicyBook;
}

function clientsByPerson({ clients }: Situation): ReadonlyMap<PersonId, readonly ClientId[]> {
  const byPerson = grouped(clients, ({ personId }) => personId);
  return new Map([...byPerson].map(([person, own]) => [person, own.map(({ clientId }) => clientId)]));
}

function prepare(situation: Situation): Prepared {
  const agreed = agreedHours(situation);
  const help = prepareHelp(situation, agreed);
  const needs = byId(situation.needs)
    .filter(({ state }) => state === 'open')
    .map((need) => workOfNeed(need, agreed))
    .filter(({ hoursLeft }) => hoursLeft > 0);
  const tasks = byId(situation.tasks)
    .map((task) => workOfTask(task, agreed))
    .filter(({ hoursLeft }) => hoursLeft > 0);
  return {
    today: situation.today,
    help,
    relatedHelp: relatedTo(help),
    helpByOffer: new Map(help.map((one) => [one.offer.id, one])),
    needs,
    needById: new Map(needs.map((need) => [need.id as NeedId, need])),
    needsOfTeam: grouped(needs, ({ teamId }) => teamId),
    tasksOfTeam: grouped(tasks, ({ teamId }) => teamId),
    personOfClient: new Map(situation.clients.map(({ clientId, personId }) => [clientId, personId])),
    clientsOfPerson: clientsByPerson(situation),
    policies: new PolicyBook(situation),
  };
}

const prepared = new WeakMap<Situation, Prepared>();

/** Situations are immutable, so what was prepared for one is kept as long as the situation itself. */
export function preparedFor(situation: Situation): Prepared {
  const known = prepared.get(situation) ?? prepare(situation);
  prepared.set(situation, known);
  return known;
}
