import type {
  ClientId,
  ConsentState,
  HeldSkill,
  NeedId,
  Offer,
  Person,
  Place,
  SkillCode,
  TaskId,
  TeamId,
  Tie,
} from '@kring/care-network';
import type { Concern } from './concerns.js';
import type { Helped } from './continuity.js';
import type { Week } from './week.js';

/** What this helper was asked before about one need or task: refused, or still to be answered. */
export interface EarlierAnswer {
  readonly state: 'declined' | 'proposed';
  readonly proposedOn: string;
}

/** An offer with its helper, prepared once so that weighing it against a hundred needs is quick. */
export interface Help {
  readonly offer: Offer;
  readonly person: Person;
  readonly hoursLeft: number;
  readonly agreedHoursPerWeek: number;
  /** Empty when no times were named. */
  readonly week: Week;
  /** Where the helper starts from: the place of the offer, else home; `null` when neither is known. */
  readonly place: Place | null;
  readonly daysSinceConfirmed: number;
  readonly beAsked: ConsentState;
  readonly shareWithOtherTeams: ConsentState;
  /** Sorted, so that the first of two equally fitting skills is always the same one. */
  readonly offered: readonly SkillCode[];
  readonly held: ReadonlyMap<SkillCode, HeldSkill>;
  /** The kinds of work that the offered and held skills belong to. */
  readonly kinds: ReadonlySet<string>;
  readonly tieWithClient: ReadonlyMap<ClientId, Tie>;
  /** The closest tie with any client of a team. A team that is not in the map knows the helper through no client. */
  readonly closestInTeam: ReadonlyMap<TeamId, Tie>;
  /** Whether this person is also a client, and so receives as well as gives. */
  readonly isClient: boolean;
  readonly helped: Helped;
  readonly concern: Concern;
  readonly earlier: ReadonlyMap<NeedId | TaskId, EarlierAnswer>;
}

/** The kind of work of a skill: the first part of its code. */
export const kindOfSkill = (code: SkillCode): string => code.split('.', 1)[0] ?? code;
