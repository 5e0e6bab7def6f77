import type { AccountId, ClientId, OrganisationId, PersonId, TeamId, TeamMemberId } from './branded.js';

/** The owner of all data in its circles; nothing is shared across organisations. Comes from the coordinator who sets Kring up. */
export interface Organisation {
  readonly id: OrganisationId;
  readonly name: string;
}

/** A group home or neighbourhood team. Comes from the coordinator. */
export interface Team {
  readonly id: TeamId;
  readonly name: string;
  readonly version: number;
}

/**
 * Someone who works in a team. The two lists of topics answer "who do I turn to?": being responsible for a topic
 * and wanting to tackle it are different things (pilot lesson 4). Topics are kinds of task. Comes from the team leader.
 */
export interface TeamMember {
  readonly id: TeamMemberId;
  readonly name: string;
  readonly jobTitle: string;
  readonly responsibleFor: readonly TaskKind[];
  readonly wantsToTackle: readonly TaskKind[];
  readonly version: number;
}

/**
 * The kinds of work that a policy can speak about, from the pilot's inventory of what group homes do in a week.
 * Care that law reserves (medication, personal care) is a kind of its own, so that it never hides behind a broader one.
 */
export const taskKinds = [
  'administration',
  'activity',
  'transport',
  'household',
  'cooking',
  'maintenance',
  'garden',
  'company',
  'technology',
  'personalCare',
  'medication',
] as const;
export type TaskKind = (typeof taskKinds)[number];

/** What someone comes to do; it decides what they may see (`@kring/access`). */
export const roles = ['teamLeader', 'relative', 'client', 'consultant', 'coordinator'] as const;
export type Role = (typeof roles)[number];

/** A way to sign in. It acts for a team member, for a person in a circle, or for a client; a coordinator may act for none. */
export interface Account {
  readonly id: AccountId;
  readonly name: string;
  readonly role: Role;
  readonly language: Language;
  readonly teamMemberId: TeamMemberId | null;
  readonly personId: PersonId | null;
  readonly clientId: ClientId | null;
}

/** What people speak and read, as ISO 639-1 codes; the languages that the screens have. */
export const languages = ['nl', 'en', 'fr', 'pt'] as const;
export type Language = (typeof languages)[number];
