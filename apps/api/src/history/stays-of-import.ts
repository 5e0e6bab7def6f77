import { standingChanges, type CalendarDay, type ChangeId, type ClientId } from '@kring/care-network';
import { findChange, findChangesAfter, openCircle, peopleOf, type GraphTransaction } from '@kring/store';
import type { Call } from '../graphql/call.js';
import { asChange } from './as-shown.js';
import type { StayingPerson } from './dto/reverse-payload.js';

interface Asked {
  readonly clientId: ClientId;
  /** The import, or its undo. */
  readonly changeId: ChangeId;
  /** The line that took it back; `null` when it could not be. */
  readonly undone: ChangeId | null;
  readonly today: CalendarDay;
}

/**
 * Who of an import are in the circle still, by name, each with what was changed of them since as far as the viewer may
 * read it. Nobody whom the viewer does not see in the circle is in it. Empty for a line that is no import.
 */
export async function staysOfImport(
  tx: GraphTransaction,
  { permit, viewer }: Pick<Call, 'permit' | 'viewer'>,
  { clientId, changeId, undone, today }: Asked,
): Promise<readonly StayingPerson[]> {
  const brought = await findChange(tx, permit, clientId, changeId);
  const [line] = brought.changes;
  if (line?.kind !== 'imported' || !brought.self) return [];
  const taken = undone === null ? [] : (await findChange(tx, permit, clientId, undone)).changes;
  const gone = peopleOf(
    taken.flatMap(({ edits }) => edits),
    brought.self,
  );
  const opened = await openCircle(tx, permit, clientId, today);
  const here = new Set(opened?.circle.members.map(({ person }) => person.id));
  const after = await findChangesAfter(tx, permit, clientId, line.sequence);
  const since = standingChanges(after.changes.filter(({ reverses }) => reverses !== changeId));
  return [...peopleOf(line.edits, brought.self)]
    .filter((each) => here.has(each) && !gone.has(each))
    .map((each) => ({
      name: brought.people.get(each)?.name ?? '',
      changes: since
        .filter(({ edits }) =>
          edits.some((edit) => (edit.of === 'tie' ? [edit.from, edit.to] : [edit.personId]).includes(each)),
        )
        .map((change) => asChange(change, after, viewer)),
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'nl'));
}
