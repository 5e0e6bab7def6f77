import type {
  Agreement,
  CalendarDay,
  ClientId,
  Consent,
  ExperimentAgreement,
  HeldSkill,
  Match,
  Need,
  Offer,
  Person,
  PersonId,
  Task,
  TaskPolicy,
  TeamId,
  Tie,
} from '@kring/care-network';

/** A person who offers something, with all that decides what may be asked of them. */
export interface Helper {
  readonly person: Person;
  readonly skills: readonly HeldSkill[];
  /** Every record of every purpose; the newest of each decides. */
  readonly consents: readonly Consent[];
  /** Ties between clients and this person. Empty when none was mapped: a volunteer from outside. */
  readonly ties: readonly Tie[];
  /** Hours a week that the person already said yes to, in every team and for every offer. 0 when none. */
  readonly agreedHoursPerWeek: number;
}

/** A client of a team, as far as matching needs to know. */
export interface SituationClient {
  readonly clientId: ClientId;
  readonly personId: PersonId;
  readonly teamId: TeamId;
}

/**
 * A recorded concern about the safety of a client with a person. Matching is told that it is there and never why. With
 * `clientId: null` it is about the person wherever they help.
 */
export interface StandingConcern {
  readonly personId: PersonId;
  readonly clientId: ClientId | null;
}

/**
 * All that one answer rests on, at one moment. An offer without its helper is left out; so are people who have died
 * and pets. `matches` and `agreements` hold those of every offer, need and task in the situation, also when another
 * team made them, because agreed hours use up the offer wherever they are spent. The order of the lists never matters.
 */
export interface Situation {
  readonly today: CalendarDay;
  readonly helpers: readonly Helper[];
  readonly offers: readonly Offer[];
  readonly needs: readonly Need[];
  readonly tasks: readonly Task[];
  readonly policies: readonly TaskPolicy[];
  readonly experiments: readonly ExperimentAgreement[];
  readonly matches: readonly Match[];
  readonly agreements: readonly Agreement[];
  readonly clients: readonly SituationClient[];
  /** Left out when none are recorded. */
  readonly concerns?: readonly StandingConcern[];
}
