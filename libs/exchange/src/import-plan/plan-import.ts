import { tieWithClient as tieOf, type Circle, type PersonId } from '@kring/care-network';
import type { ImportedCircle, ImportedPerson, ImportedTie } from '../imported-circle.js';
import { plainName } from '../roster/names.js';
import { changedPerson, changedTie, changedTieAmong } from './changes.js';
import type { ImportPlan, ImportRow, ImportWishes, RefusalReason } from './import-plan.js';
import { idInCircle, matchPeople } from './match-people.js';
import { believable, newPerson, tieAmong, tieWithClient } from './new-members.js';

const nothing: ImportPlan = { rows: [], newPeople: [], newTies: [], changedPeople: [], changedTies: [] };

const together = (plans: readonly ImportPlan[]): ImportPlan => ({
  rows: plans.flatMap(({ rows }) => rows),
  newPeople: plans.flatMap(({ newPeople }) => newPeople),
  newTies: plans.flatMap(({ newTies }) => newTies),
  changedPeople: plans.flatMap(({ changedPeople }) => changedPeople),
  changedTies: plans.flatMap(({ changedTies }) => changedTies),
});

const row = (kind: ImportRow['kind'], id: string, name: string) => ({ kind, id, name, changes: [], why: null });

const refusedRow = (name: string, why: RefusalReason): ImportRow => ({
  kind: 'person',
  state: 'refused',
  id: null,
  name,
  changes: [],
  why,
});

function addMember(circle: Circle, id: PersonId, said: ImportedPerson): ImportPlan {
  return {
    ...nothing,
    rows: [{ ...row('person', id, said.name), state: 'new' }],
    newPeople: [newPerson(id, said)],
    newTies: [tieWithClient(circle, id, said)],
  };
}

function changeMember(circle: Circle, id: PersonId, said: ImportedPerson, fromAge: boolean): ImportPlan {
  const person = circle.members.find((member) => member.person.id === id)!.person;
  const tie = tieOf(circle, id);
  const ofPerson = changedPerson(person, said, fromAge);
  const ofTie = tie ? changedTie(tie, said) : null;
  const changes = [...ofPerson.changes, ...(ofTie?.changes ?? [])];
  return {
    ...nothing,
    rows: [{ ...row('person', id, person.name), state: changes.length > 0 ? 'changed' : 'alreadyThere', changes }],
    changedPeople: ofPerson.changes.length > 0 ? [ofPerson.thing] : [],
    changedTies: ofTie && ofTie.changes.length > 0 ? [ofTie.thing] : [],
  };
}

function planTie(circle: Circle, from: PersonId, to: PersonId, said: ImportedTie, wishes: ImportWishes): ImportPlan {
  const known = circle.ties.find((tie) => (tie.from === from && tie.to === to) || (tie.from === to && tie.to === from));
  if (!known) {
    const tie = tieAmong(circle, from, to, said.details);
    return { ...nothing, rows: [{ ...row('tie', tie.id, ''), state: 'new' }], newTies: [tie] };
  }
  const { thing, changes } = wishes.keepAsIs
    ? { thing: known, changes: [] }
    : changedTieAmong(known, from, said.details);
  return {
    ...nothing,
    rows: [{ ...row('tie', known.id, ''), state: changes.length > 0 ? 'changed' : 'alreadyThere', changes }],
    changedTies: changes.length > 0 ? [thing] : [],
  };
}

function planTies(
  circle: Circle,
  imported: ImportedCircle,
  ids: ReadonlyMap<string, PersonId>,
  wishes: ImportWishes,
): readonly ImportPlan[] {
  const names = new Map(imported.people.map(({ key, name }) => [key, name]));
  const seen = new Set<string>();
  return imported.tiesAmong.flatMap((said) => {
    const [from, to] = [ids.get(said.from), ids.get(said.to)];
    const pair = [from, to].sort().join('|');
    if (!from || !to || from === to || seen.has(pair)) return [];
    seen.add(pair);
    const plan = planTie(circle, from, to, said, wishes);
    const name = `${names.get(said.from) ?? ''} – ${names.get(said.to) ?? ''}`;
    return [{ ...plan, rows: plan.rows.map((found) => ({ ...found, name })) }];
  });
}

const reasons: Readonly<Record<string, RefusalReason>> = {
  'no name': 'NO_NAME',
  'of another client': 'OF_ANOTHER_CLIENT',
};

const leftOut = ({ remarks }: ImportedCircle): readonly ImportRow[] =>
  remarks
    .filter(({ code }) => code === 'PERSON_NOT_KEPT')
    .map(({ path, facts }) => refusedRow(path ?? '', reasons[String(facts['reason'])] ?? 'NO_NAME'));

/**
 * Works out what an import does to a circle, row by row. Someone who is in the circle already is not made twice: what the
 * file records otherwise is a change, unless they are to stay as they are; what the file leaves out takes nothing away.
 * The client is no member of their own circle. Planning the same file again, after it was carried out, changes nothing.
 */
export function planImport(circle: Circle, imported: ImportedCircle, wishes: ImportWishes): ImportPlan {
  const matches = matchPeople(circle, imported);
  const ids = new Map<string, PersonId>();
  const plans = imported.people.map((found) => {
    const said = { ...found, birthYear: believable(found.birthYear, wishes.thisYear) };
    const known = matches.get(said.key) ?? null;
    if (known === null && plainName(said.name) === plainName(circle.self.name))
      return { ...nothing, rows: [refusedRow(said.name, 'CLIENT_SELF')] };
    const id = known ?? idInCircle(circle, imported, said);
    ids.set(said.key, id);
    if (known === null) return addMember(circle, id, said);
    return wishes.keepAsIs
      ? { ...nothing, rows: [{ ...row('person', id, said.name), state: 'alreadyThere' as const }] }
      : changeMember(circle, id, said, imported.format === 'easynwk');
  });
  return together([...plans, { ...nothing, rows: leftOut(imported) }, ...planTies(circle, imported, ids, wishes)]);
}

/** Whether carrying out a plan would change anything. */
export const changesAnything = ({ newPeople, newTies, changedPeople, changedTies }: ImportPlan): boolean =>
  [newPeople, newTies, changedPeople, changedTies].some((list) => list.length > 0);
