import type { AccountId, CircleVersionId, ClientId, KeptPlanId, OfferId, TeamId } from './branded.js';
import type { Need, Offer, Task } from './help/help.js';
import type { CircleChange } from './history/index.js';
import type { KeptHelp, KeptShare, PlanFigures } from './help/kept-plan.js';
import type { Agreement, Match } from './help/match.js';
import type { Account, Organisation, Team, TeamMember } from './organisation.js';
import type { Client, Consent, HeldSkill, Person } from './person.js';
import type { ExperimentAgreement, TaskPolicy } from './help/policy.js';
import type { Tie } from './circle/tie.js';
import type { CalendarDay, Instant } from './time.js';

/** A demo organisation holds made-up people, so its personas sign in by one click; an own organisation never allows that. */
export const organisationKinds = ['demo', 'own'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** A team with the people who work in it. */
export interface TeamWithMembers {
  readonly team: Team;
  readonly members: readonly TeamMember[];
}

/** A client in the care of one team. The client's person stands in `people`. */
export interface CaredForClient {
  readonly teamId: TeamId;
  readonly client: Client;
}

/** A person with what is recorded about that person apart from any circle. */
export interface KnownPerson {
  readonly person: Person;
  readonly skills: readonly HeldSkill[];
  readonly consents: readonly Consent[];
}

/** An account with the teams it may reach. `persona` is a text key, and `null` for an account of a real person. */
export interface AccountWithTeams {
  readonly account: Account;
  readonly worksIn: readonly TeamId[];
  readonly guides: readonly TeamId[];
  readonly persona: string | null;
}

/** A moment of a circle that somebody gave a name; `sequence` is the last change that it holds. */
export interface NamedMoment {
  readonly id: CircleVersionId;
  readonly clientId: ClientId;
  readonly accountId: AccountId;
  readonly name: string;
  readonly at: Instant;
  readonly sequence: number;
}

/** A plan that was kept, with what it holds. It points to what stands elsewhere in the organisation. */
export interface KeptPlanWithHelps {
  readonly id: KeptPlanId;
  readonly keptById: AccountId;
  readonly teamIds: readonly TeamId[];
  readonly from: CalendarDay;
  readonly until: CalendarDay;
  readonly keptAt: Instant;
  readonly figures: PlanFigures;
  readonly helps: readonly (Pick<KeptHelp, 'id' | 'needId' | 'taskIds' | 'hoursPerWeek' | 'namedHours' | 'standing'> & {
    readonly offerId: OfferId;
  })[];
  readonly shares: readonly Omit<KeptShare, 'planId'>[];
}

/**
 * Everything of one organisation at one moment, flat and by id, so that it can be written in any order of parts.
 * Every id that is referred to stands in it. Sessions, access events and credentials are no part of it.
 */
export interface OrganisationData {
  readonly organisation: Organisation;
  readonly kind: OrganisationKind;
  readonly teams: readonly TeamWithMembers[];
  readonly clients: readonly CaredForClient[];
  readonly people: readonly KnownPerson[];
  readonly ties: readonly Tie[];
  readonly offers: readonly Offer[];
  readonly needs: readonly Need[];
  readonly tasks: readonly Task[];
  readonly policies: readonly TaskPolicy[];
  readonly experiments: readonly ExperimentAgreement[];
  readonly matches: readonly Match[];
  readonly agreements: readonly Agreement[];
  readonly accounts: readonly AccountWithTeams[];
  /** What led to the circles of now; none when left out. */
  readonly changes?: readonly CircleChange[];
  readonly versions?: readonly NamedMoment[];
  /** Plans that were kept; none when left out. */
  readonly keptPlans?: readonly KeptPlanWithHelps[];
}

/** The ties of each client, for whoever walks through an organisation circle by circle. */
export function tiesByClient(ties: readonly Tie[]): ReadonlyMap<ClientId, readonly Tie[]> {
  const byClient = new Map<ClientId, Tie[]>();
  for (const tie of ties) {
    const sofar = byClient.get(tie.clientId);
    if (sofar) sofar.push(tie);
    else byClient.set(tie.clientId, [tie]);
  }
  return byClient;
}
