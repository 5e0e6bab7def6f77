import type { ClientId, PersonId, TieId } from '../branded.js';
import type { PersonKind } from '../person.js';
import { daysSinceContact, isFading, type Tie } from '../circle/tie.js';
import type { CalendarDay } from '../time.js';
import type { CircleChange, Edit, TieFacts } from './circle-change.js';

/** Someone as a circle of another day shows them. */
export interface PersonThen {
  readonly id: PersonId;
  readonly name: string;
  readonly kind: PersonKind;
  readonly deceased: boolean;
}

/** The ties of a circle at one moment, with the people at their ends. */
export interface CircleThen {
  readonly clientId: ClientId;
  readonly self: PersonId;
  readonly people: ReadonlyMap<PersonId, PersonThen>;
  readonly ties: ReadonlyMap<TieId, Tie>;
}

/**
 * The circle as it was before these changes, which must be the newest, in any order. `people` must hold everyone that
 * the changes name too: who has left the circle since stands in it again. What was never logged (a circle that was
 * imported, or is older than the log) is taken to have been so always.
 */
export function circleBefore(now: CircleThen, later: readonly CircleChange[]): CircleThen {
  const people = new Map(now.people);
  const ties = new Map(now.ties);
  for (const { edits } of later.toSorted((one, other) => other.sequence - one.sequence)) {
    for (const edit of edits.toReversed()) takeBack(edit, now.clientId, people, ties);
  }
  return { ...now, people, ties };
}

function takeBack(edit: Edit, clientId: ClientId, people: Map<PersonId, PersonThen>, ties: Map<TieId, Tie>): void {
  if (edit.of === 'tie') {
    const { tieId, from, to, version, before } = edit;
    const tie = ties.get(tieId);
    if (before === null) ties.delete(tieId);
    else if (tie) ties.set(tieId, { ...tie, ...before });
    else ties.set(tieId, { id: tieId, clientId, from, to, version, ...unknownFacts, ...before });
  }
  if (edit.of === 'person') {
    const person = people.get(edit.personId);
    if (!person || !edit.before) return;
    const { name = person.name, kind = person.kind, deceased = person.deceased } = edit.before;
    people.set(edit.personId, { id: person.id, name, kind, deceased });
  }
}

const unknownFacts: TieFacts = {
  role: null,
  ring: null,
  sector: null,
  quality: null,
  supportGiven: [],
  supportReceived: [],
  contactFrequency: null,
  lastContactOn: null,
};

/** A tie as it was known on a day: contact that came later says nothing about then. */
const knownOn = (tie: Tie, day: CalendarDay): Tie =>
  tie.lastContactOn !== null && tie.lastContactOn > day ? { ...tie, lastContactOn: null } : tie;

/** `isFading` as it was on a day; `null` also when all that is known of contact came later. */
export const wasFading = (tie: Tie, day: CalendarDay): boolean | null => isFading(knownOn(tie, day), day);

/** Days since the last contact that was before a day; `null` when none is known. */
export const daysSinceContactOn = (tie: Tie, day: CalendarDay): number | null =>
  daysSinceContact(knownOn(tie, day), day);
