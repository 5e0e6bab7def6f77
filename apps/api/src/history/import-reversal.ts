import { checkTie, type Circle, type Edit, type PersonId, type TieEdit } from '@kring/care-network';
import type { Touched } from '@kring/store';
import { afterEdit } from './conflicts.js';

/**
 * Of the edits that take an import back, or bring it again: those about people and ties that nobody touched since.
 * Whoever was touched stays as they are, with all their ties, and so does what cannot be done any more, such as a tie
 * that somebody else made meanwhile.
 */
export function asFarAsItGoes(circle: Circle, edits: readonly Edit[], touched: Touched): readonly Edit[] {
  const ties = edits.filter((edit) => edit.of === 'tie');
  const brought = new Set(ties.filter((edit) => isGoing(edit) && edit.from === circle.self.id).map(({ to }) => to));
  const leaves = (id: PersonId): boolean => brought.has(id) && !touched.people.has(id);
  const kept = edits.filter((edit) => {
    if (edit.of !== 'tie') return !touched.people.has(edit.personId);
    if (!isGoing(edit)) return !touched.ties.has(edit.tieId);
    if (edit.from === circle.self.id) return leaves(edit.to);
    if (leaves(edit.from) || leaves(edit.to)) return true;
    return !brought.has(edit.from) && !brought.has(edit.to) && !touched.ties.has(edit.tieId);
  });
  return fitting(circle, kept);
}

const isGoing = ({ after }: TieEdit): boolean => after === null;

/** Without the edits of ties that are gone or there already, or may not be made. */
function fitting(circle: Circle, edits: readonly Edit[]): readonly Edit[] {
  let standing = circle;
  return edits.filter((edit) => {
    if (edit.of !== 'tie') return true;
    const isThere = standing.ties.some(({ id }) => id === edit.tieId);
    const fits = edit.before === null ? !isThere && mayBeMade(standing, edit) : isThere;
    if (fits) standing = afterEdit(standing, edit);
    return fits;
  });
}

function mayBeMade(circle: Circle, { tieId: id, from, to, after }: TieEdit): boolean {
  const joined =
    from === circle.self.id
      ? afterEdit(circle, { of: 'tie', tieId: id, from, to, version: 0, before: null, after })
      : circle;
  const others = { ...joined, ties: circle.ties };
  return checkTie(others, { id, from, to, ring: after?.ring ?? null, sector: after?.sector ?? null }).length === 0;
}
