import type { ClientId, NeedId, OfferId, PersonId, SkillCode, TaskId, TeamId } from '../branded.js';
import type { Language, TaskKind } from '../organisation.js';
import type { Place } from '../place.js';
import { checkRange, checkText, problem, type Problem } from '../problem.js';
import type { Sector } from '../circle/ring-and-sector.js';
import { isWeeklyTime, type Instant, type WeeklyTime } from '../time.js';

/** For whom an offer is meant: one client, a team and its clients, or anyone in the organisation. */
export type OfferAudience =
  | { readonly kind: 'client'; readonly clientId: ClientId }
  | { readonly kind: 'team'; readonly teamId: TeamId }
  | { readonly kind: 'anyone' };

/** A paused offer waits for its helper; a withdrawn one is over. Only an open one can be proposed. */
export const offerStates = ['open', 'paused', 'withdrawn'] as const;
export type OfferState = (typeof offerStates)[number];

/** What a person is willing to do. Comes from the person, on the phone or noted by a team leader at the table. */
export interface Offer {
  readonly id: OfferId;
  readonly personId: PersonId;
  /** In the person's own words. */
  readonly title: string;
  readonly skills: readonly SkillCode[];
  /** Kinds of task the person would rather not do: a wish that is never crossed. */
  readonly ratherNot: readonly TaskKind[];
  /** Quarter hours, 0.25 up to 40. */
  readonly hoursPerWeek: number;
  /** Empty when no times were named: any time may do, ask first. */
  readonly times: readonly WeeklyTime[];
  readonly place: Place | null;
  /** How far the person will go from `place`, in kilometres as the crow flies; `null` when not named. */
  readonly travelKm: number | null;
  readonly audience: OfferAudience;
  readonly state: OfferState;
  /** When the person last said that this still holds. */
  readonly confirmedAt: Instant;
  readonly version: number;
}

/** Who may meet a need: anyone, only people from the network, or only staff. */
export const needPerformers = ['anyone', 'network', 'staff'] as const;
export type NeedPerformer = (typeof needPerformers)[number];

/** `met`: what was agreed covers it. A withdrawn need can be opened again. Only an open one is matched. */
export const needStates = ['open', 'met', 'withdrawn'] as const;
export type NeedState = (typeof needStates)[number];

/** For whom a need is: a client of the team, or the team itself. */
export type NeedBeneficiary = { readonly kind: 'client'; readonly clientId: ClientId } | { readonly kind: 'team' };

/** What a client or team needs done. Comes from the client or the team leader. */
export interface Need {
  readonly id: NeedId;
  readonly teamId: TeamId;
  readonly beneficiary: NeedBeneficiary;
  readonly title: string;
  readonly taskKind: TaskKind;
  readonly skills: readonly SkillCode[];
  /** Quarter hours, 0.25 up to 40. */
  readonly hoursPerWeek: number;
  /** Empty when it can be any time. */
  readonly times: readonly WeeklyTime[];
  readonly place: Place | null;
  /** Empty when any language will do. */
  readonly languages: readonly Language[];
  readonly certificateRequired: boolean;
  readonly performer: NeedPerformer;
  /** Whom the client would rather have; `null` when not asked. */
  readonly preferredSector: Sector | null;
  readonly state: NeedState;
  readonly version: number;
}

/** Recurring work that staff do today. Comes from the team's own week. */
export interface Task {
  readonly id: TaskId;
  readonly teamId: TeamId;
  readonly title: string;
  readonly taskKind: TaskKind;
  readonly skills: readonly SkillCode[];
  /** Hours a week that staff spend on it today: quarter hours, 0.25 up to 40. */
  readonly hoursPerWeek: number;
  readonly times: readonly WeeklyTime[];
  readonly place: Place | null;
  readonly certificateRequired: boolean;
  readonly version: number;
}

/** Hours a week of one offer, need or task: at most a week's work by one person, told in quarters. */
export const weeklyHours = { least: 0.25, most: 40, step: 0.25 } as const;

/** Nothing where the hours are fit for an offer, need or task; else `OUT_OF_RANGE` at `field`. */
export const checkHours = (field: string, hours: number): readonly Problem[] => {
  const outside = checkRange(field, hours, weeklyHours.least, weeklyHours.most);
  if (outside.length > 0) return outside;
  return Number.isInteger(hours * 4) ? [] : [problem('OUT_OF_RANGE', field, weeklyHours)];
};

/** Each time is checked on its own, so that a form can point at the one that is wrong. */
export const checkTimes = (field: string, times: readonly WeeklyTime[]): readonly Problem[] =>
  times.flatMap((time, index) => (isWeeklyTime(time) ? [] : [problem('INVALID_TIME', `${field}.${index}`)]));

/** What offers, needs and tasks have in common. `isKnownSkill` comes from the shared skill list. */
export function checkWork(
  work: {
    readonly title: string;
    readonly skills: readonly SkillCode[];
    readonly hoursPerWeek: number;
    readonly times: readonly WeeklyTime[];
  },
  isKnownSkill: (code: SkillCode) => boolean,
): readonly Problem[] {
  return [
    ...checkText('title', work.title, 120),
    ...work.skills.flatMap((code, index) => (isKnownSkill(code) ? [] : [problem('UNKNOWN_SKILL', `skills.${index}`)])),
    ...checkHours('hoursPerWeek', work.hoursPerWeek),
    ...checkTimes('times', work.times),
  ];
}
