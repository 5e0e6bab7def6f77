import type {
  CalendarDay,
  Client,
  Consent,
  HeldSkill,
  Need,
  Offer,
  Person,
  PersonId,
  Place,
  Task,
  TeamWithMembers,
  Tie,
} from '@kring/care-network';
import type { Chance } from './chance.js';
import type { NextId } from './ids.js';
import type { Background } from './list/backgrounds.js';

/** A person while the organisation is being made. What the person agreed to is decided last, once it is known who offers. */
export interface DraftPerson {
  readonly person: Person;
  skills: readonly HeldSkill[];
  /** The name of the job as in the list of jobs; `null` when there is none. */
  readonly job: string | null;
  readonly place: 'network' | 'client' | 'professional' | 'none';
  /** Set for people of the story, whose answers are part of it. */
  consents: readonly Consent[] | null;
}

/** All that was made so far: people may stand in circles of several teams, the rest belongs to one. */
export interface Draft {
  readonly today: CalendarDay;
  readonly nextId: NextId;
  readonly people: Map<PersonId, DraftPerson>;
  readonly teams: TeamDraft[];
}

/** A team that is being settled: its people come from around its place. `chance` is its own. */
export interface TeamDraft {
  readonly draft: Draft;
  readonly chance: Chance;
  readonly kind: 'home' | 'neighbourhood';
  readonly place: Place;
  readonly team: TeamWithMembers['team'];
  readonly members: TeamWithMembers['members'];
  /** People who are paid to be there, with what they are to each client. */
  readonly professionals: Professional[];
  readonly clients: ClientDraft[];
  readonly ties: Tie[];
  readonly offers: Offer[];
  readonly needs: Need[];
  readonly tasks: Task[];
}

export interface Professional {
  readonly personId: PersonId;
  readonly role: string;
  readonly frequencies: readonly NonNullable<Tie['contactFrequency']>[];
  readonly gives: Tie['supportReceived'];
  readonly inTeam: boolean;
}

/** A client whose circle is being made, with the family's background. */
export interface ClientDraft {
  readonly client: Client;
  readonly person: Person;
  readonly surname: string;
  readonly background: Background;
}

export const emptyDraft = (today: CalendarDay, nextId: NextId): Draft => ({
  today,
  nextId,
  people: new Map(),
  teams: [],
});

export function addPerson(draft: Draft, added: Omit<DraftPerson, 'consents'>): Person {
  draft.people.set(added.person.id, { ...added, consents: null });
  return added.person;
}
