import type { ClientId, PersonId, TeamId } from '@kring/care-network';
import { grouped } from './grouped.js';
import { stillCounts } from './hours-left.js';
import type { Situation } from './situation.js';

/** `now`: an agreement runs or is about to; `before`: the last one has ended. */
export type HelpedWhen = 'now' | 'before';

/** Whom a person helps or helped. What is not in a map was never helped, as far as this situation knows. */
export interface Helped {
  readonly clients: ReadonlyMap<ClientId, HelpedWhen>;
  /** By any work of the team: for its clients, for itself, or a task that was taken over. */
  readonly teams: ReadonlyMap<TeamId, HelpedWhen>;
}

export const neverHelped: Helped = { clients: new Map(), teams: new Map() };

interface Beneficiary {
  readonly teamId: TeamId;
  readonly clientId: ClientId | null;
}

function beneficiaries({ needs, tasks }: Situation): ReadonlyMap<string, Beneficiary> {
  return new Map<string, Beneficiary>([
    ...needs.map(({ id, teamId, beneficiary }): [string, Beneficiary] => [
      id,
      { teamId, clientId: beneficiary.kind === 'client' ? beneficiary.clientId : null },
    ]),
    ...tasks.map(({ id, teamId }): [string, Beneficiary] => [id, { teamId, clientId: null }]),
  ]);
}

function note<Key>(helped: Map<Key, HelpedWhen>, key: Key, when: HelpedWhen): void {
  if (helped.get(key) !== 'now') helped.set(key, when);
}

/** From the matches that were said yes to. One without an agreement on record counts as running, as its hours do. */
export function helpedBefore(situation: Situation): ReadonlyMap<PersonId, Helped> {
  const personOf = new Map(situation.offers.map(({ id, personId }) => [id, personId]));
  const agreements = grouped(situation.agreements, ({ matchId }) => matchId);
  const work = beneficiaries(situation);
  const byPerson = new Map<PersonId, { clients: Map<ClientId, HelpedWhen>; teams: Map<TeamId, HelpedWhen> }>();
  for (const { id, offerId, target, state } of situation.matches) {
    const person = personOf.get(offerId);
    const helped = work.get(target.kind === 'need' ? target.needId : target.taskId);
    if (state !== 'accepted' || person === undefined || helped === undefined) continue;
    const sealed = agreements.get(id);
    const runs = sealed === undefined || sealed.some((agreement) => stillCounts(agreement, situation.today));
    const ofPerson = byPerson.get(person) ?? { clients: new Map(), teams: new Map() };
    byPerson.set(person, ofPerson);
    note(ofPerson.teams, helped.teamId, runs ? 'now' : 'before');
    if (helped.clientId !== null) note(ofPerson.clients, helped.clientId, runs ? 'now' : 'before');
  }
  return byPerson;
}
