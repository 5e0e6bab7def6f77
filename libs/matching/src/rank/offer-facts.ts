import type {
  CalendarDay,
  ClientId,
  HeldSkill,
  Language,
  NeedId,
  OfferAudience,
  OfferId,
  Place,
  Ring,
  Sector,
  SkillCode,
  TaskId,
  TaskKind,
  TeamId,
} from '@kring/care-network';
import { dayOf, type Tie } from '@kring/care-network';
import { leastHours } from '../rules/hours.js';
import { clientGives } from '../score/give-and-take.js';
import type { HelpedWhen } from '../situation/continuity.js';
import type { Help } from '../situation/help.js';
import { preparedFor, type Prepared } from '../situation/prepared.js';
import type { Situation } from '../situation/situation.js';
import type { Week } from '../situation/week.js';

/** What a tie says to the rules and the score. */
export interface TieFacts {
  readonly ring: Ring | null;
  readonly sector: Sector | null;
  /** Whether the client gives this person something; `null` when no support was named. */
  readonly clientGives: boolean | null;
  readonly isInConflict: boolean;
}

/** What is between a helper and one client, or one team for the team's own work. */
export interface Bond {
  readonly to: { readonly clientId: ClientId } | { readonly teamId: TeamId };
  readonly tie: TieFacts | null;
  readonly helped: HelpedWhen | null;
  readonly concern: boolean;
  /** The client is the helper. */
  readonly isSelf: boolean;
}

/**
 * All that ranking looks at in one offer: flat, and without a name. Whatever forbids the offer for any work at all
 * (consent, a pause, hours that are spent, a concern about the person) is folded into `stands`.
 */
export interface OfferFacts {
  readonly id: OfferId;
  readonly stands: boolean;
  readonly confirmedOn: CalendarDay;
  readonly offered: readonly SkillCode[];
  readonly held: readonly HeldSkill[];
  readonly ratherNot: readonly TaskKind[];
  readonly hoursLeft: number;
  readonly agreedHoursPerWeek: number;
  /** Empty when no times were named. */
  readonly week: Week;
  readonly place: Pick<Place, 'latitude' | 'longitude'> | null;
  readonly travelKm: number | null;
  /** Empty when not recorded. */
  readonly speaks: readonly Language[];
  readonly certificateUntil: CalendarDay | null;
  readonly audience: OfferAudience;
  readonly isClient: boolean;
  /** Took back the consent to be shown to teams that know the helper through no client. */
  readonly staysInOwnTeams: boolean;
  readonly bonds: readonly Bond[];
  /** Needs and tasks that the helper said no to or still has to answer. */
  readonly answered: readonly (NeedId | TaskId)[];
}

const tieFacts = (tie: Tie, { person }: Help): TieFacts => ({
  ring: tie.ring,
  sector: tie.sector,
  clientGives: clientGives(tie, person.id),
  isInConflict: tie.quality === 'conflict' || tie.quality === 'broken',
});

function bondsOf(help: Help, prepared: Prepared): readonly Bond[] {
  const { tieWithClient, closestInTeam, helped, concern, person } = help;
  const own = prepared.clientsOfPerson.get(person.id) ?? [];
  const clients = new Set([...tieWithClient.keys(), ...helped.clients.keys(), ...concern.clients, ...own]);
  const teams = new Set([...closestInTeam.keys(), ...helped.teams.keys(), ...concern.teams]);
  const told = (tie: Tie | undefined) => (tie === undefined ? null : tieFacts(tie, help));
  return [
    ...[...clients].map((clientId) => ({
      to: { clientId },
      tie: told(tieWithClient.get(clientId)),
      helped: helped.clients.get(clientId) ?? null,
      concern: concern.clients.has(clientId),
      isSelf: own.includes(clientId),
    })),
    ...[...teams].map((teamId) => ({
      to: { teamId },
      tie: told(closestInTeam.get(teamId)),
      helped: helped.teams.get(teamId) ?? null,
      concern: concern.teams.has(teamId),
      isSelf: false,
    })),
  ];
}

function factsOf(help: Help, prepared: Prepared): OfferFacts {
  const { offer, person, closestInTeam } = help;
  const mayBeAsked = help.beAsked === 'given' && !help.concern.everywhere;
  return {
    id: offer.id,
    stands: mayBeAsked && offer.state === 'open' && help.hoursLeft >= leastHours,
    confirmedOn: dayOf(offer.confirmedAt),
    offered: help.offered,
    held: [...help.held.values()],
    ratherNot: offer.ratherNot,
    hoursLeft: help.hoursLeft,
    agreedHoursPerWeek: help.agreedHoursPerWeek,
    week: help.week,
    place: help.place,
    travelKm: offer.travelKm,
    speaks: person.speaks,
    certificateUntil: person.certificateUntil,
    audience: offer.audience,
    isClient: help.isClient,
    staysInOwnTeams:
      offer.audience.kind === 'anyone' && closestInTeam.size > 0 && help.shareWithOtherTeams === 'withdrawn',
    bonds: bondsOf(help, prepared),
    answered: [...help.earlier.keys()],
  };
}

/** The facts of every offer of a situation, in the order of their ids. */
export function offerFacts(situation: Situation): readonly OfferFacts[] {
  const prepared = preparedFor(situation);
  return prepared.help.map((help) => factsOf(help, prepared));
}
