import type { Circle, Client, Edit, PersonEdit, PersonId } from '@kring/care-network';
import { personChanged, skillChanged, tieAdded, tieChanged } from '../../history/edits.js';
import type { CircleImport } from './circle-import.js';

/** What an import comes down to, given the circle as it was; `null` when there was none. New people come with their ties. */
export function importEdits(brought: CircleImport, before: Circle | null): readonly Edit[] {
  const ties = new Map(before?.ties.map((tie) => [tie.id, tie]));
  const people = new Map(before?.members.map(({ person }) => [person.id, person]));
  return [
    ...brought.ties
      .filter(({ id }) => !ties.has(id))
      .map((tie) => tieAdded(tie.id, { fromId: tie.from, toId: tie.to }, tie)),
    ...brought.changedPeople.flatMap((person) => {
      const known = people.get(person.id);
      return known ? personChanged(person.id, known, person) : [];
    }),
    ...brought.changedTies.flatMap((tie) => {
      const known = ties.get(tie.id);
      return known ? [tieChanged(known, tie)] : [];
    }),
    ...(brought.skills ?? []).flatMap(({ personId, before: held, after }) => skillChanged(personId, held, after)),
  ];
}

/** Heads the line of an import, which so keeps its place when a person it brought is forgotten. It changes nothing. */
export const ofClient = ({ personId }: Pick<Client, 'personId'>): PersonEdit => ({
  of: 'person',
  personId,
  before: {},
  after: {},
});

/** Whom these edits brought or changed; where they are only about ties among others, who is at their ends. */
export function peopleOf(edits: readonly Edit[], self: PersonId): ReadonlySet<PersonId> {
  const themselves = edits.flatMap((edit) => {
    if (edit.of !== 'tie') return [edit.personId];
    return edit.from === self ? [edit.to] : [];
  });
  const ends = edits.flatMap((edit) => (edit.of === 'tie' ? [edit.from, edit.to] : []));
  const named = themselves.some((id) => id !== self) ? themselves : ends;
  return new Set(named.filter((id) => id !== self));
}
