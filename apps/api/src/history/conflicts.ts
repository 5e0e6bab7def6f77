import {
  changedSince,
  checkTie,
  problem,
  type ChangedSince,
  type Circle,
  type CircleMember,
  type Edit,
  type PersonId,
  type Problem,
  type Tie,
  type TieEdit,
} from '@kring/care-network';
import type { PersonSeen } from '@kring/store';
import { personFacts, skillFacts, tieFacts } from './edits.js';

/** What stands in the way of taking edits back. A conflict may be overruled by who has seen it, a problem may not. */
export interface InTheWay {
  readonly conflicts: readonly ChangedSince[];
  readonly problems: readonly Problem[];
}

const nothing: InTheWay = { conflicts: [], problems: [] };
const impossible = (...problems: readonly Problem[]): InTheWay => ({ conflicts: [], problems });
const changed = (conflicts: readonly ChangedSince[]): InTheWay => ({ conflicts, problems: [] });

/** Looks through the edits in the order in which they would be made. */
export function inTheWay(circle: Circle, people: readonly PersonSeen[], edits: readonly Edit[]): InTheWay {
  let standing = circle;
  const found = edits.map((edit) => {
    const way = edit.of === 'tie' ? ofTie(standing, edit, edits) : ofPerson(people, edit);
    if (edit.of === 'tie') standing = afterEdit(standing, edit);
    return way;
  });
  return {
    conflicts: found.flatMap(({ conflicts }) => conflicts),
    problems: found.flatMap(({ problems }) => problems),
  };
}

function ofTie(circle: Circle, edit: TieEdit, edits: readonly Edit[]): InTheWay {
  const tie = circle.ties.find(({ id }) => id === edit.tieId);
  if (edit.before === null) {
    if (tie) return nothing;
    const [ring, sector] = [edit.after?.ring ?? null, edit.after?.sector ?? null];
    const problems = checkTie(joined(circle, edit), { id: edit.tieId, from: edit.from, to: edit.to, ring, sector });
    return impossible(...problems.map((each) => ({ ...each, field: 'changeId' })));
  }
  if (!tie) return edit.after === null ? nothing : impossible(problem('NOT_FOUND', 'changeId'));
  if (edit.after !== null) return changed(changedSince(tieFacts(tie), edit.before, edit.after));
  const since = changedSince(tieFacts(tie), edit.before, {});
  const added = tiesWithout(circle, edit.tieId).some(
    ({ id }) => !edits.some((each) => each.of === 'tie' && each.tieId === id),
  );
  return changed([...since, ...(added ? [{ field: 'ties', wanted: null, current: null }] : [])]);
}

/** The ties that a person cannot keep without this one: all of them, when it is the one with the client. */
export function tiesWithout(circle: Circle, tieId: Tie['id']): readonly Tie[] {
  const gone = circle.ties.find(({ id }) => id === tieId);
  if (gone?.from !== circle.self.id) return [];
  return circle.ties.filter(({ id, from, to }) => id !== tieId && (from === gone.to || to === gone.to));
}

function ofPerson(people: readonly PersonSeen[], edit: Exclude<Edit, TieEdit>): InTheWay {
  const seen = people.find(({ person }) => person.id === edit.personId);
  if (!seen) return impossible(problem('NOT_FOUND', 'changeId'));
  if (edit.of === 'person') return changed(changedSince(personFacts(seen.person), edit.before ?? {}, edit.after ?? {}));
  const held = seen.skills.find(({ skill }) => skill === edit.skill);
  const [is, expected, wanted] = [held ? skillFacts(held) : null, edit.before, edit.after];
  const [now, was, then] = [is, expected, wanted].map((facts) => JSON.stringify(facts));
  return now === was || now === then ? nothing : changed([{ field: 'skill', wanted, current: is }]);
}

/** The circle once an edit was made, as far as the next one can see it. */
function afterEdit(circle: Circle, { tieId, from, to, before, after }: TieEdit): Circle {
  const others = circle.ties.filter(({ id }) => id !== tieId);
  if (after === null) return { ...circle, ties: others, members: withoutMember(circle, from, to) };
  if (before !== null) return circle;
  const tie: Tie = { ...emptyTie, ...after, id: tieId, clientId: circle.client.id, from, to, version: 1 };
  return { ...joined(circle, { from, to }), ties: [...others, tie] };
}

/** The tie with the client is what makes somebody a member. */
function joined(circle: Circle, { from, to }: Pick<TieEdit, 'from' | 'to'>): Circle {
  const isNew = from === circle.self.id && !circle.members.some(({ person }) => person.id === to);
  return isNew ? { ...circle, members: [...circle.members, memberWith(circle, to)] } : circle;
}

const withoutMember = ({ self, members }: Circle, from: PersonId, to: PersonId): Circle['members'] =>
  from === self.id ? members.filter(({ person }) => person.id !== to) : members;

/** Only who they are counts for what may be tied to them. */
const memberWith = ({ self }: Circle, id: PersonId): CircleMember => ({
  person: { ...self, id },
  skills: [],
  consents: [],
});

const emptyTie = {
  ...{ role: null, ring: null, sector: null, quality: null, supportGiven: [], supportReceived: [] },
  ...{ contactFrequency: null, lastContactOn: null },
} as const;
