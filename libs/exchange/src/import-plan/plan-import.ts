import type { Circle, PersonId } from '@kring/care-network';
import type { ImportedCircle, ImportedPerson, ImportedTie } from '../imported-circle.js';
import { plainName } from '../roster/names.js';
import { asBelieved } from './as-believed.js';
import { changedTieAmong } from './changes.js';
import type { ImportPlan, ImportRow, ImportWishes, RefusalReason } from './import-plan.js';
import { matchPeople, newIdInCircle } from './match-people.js';
import { tieAmong } from './new-members.js';
import { addMember, changeMember, nothing, row } from './plan-members.js';

const together = (plans: readonly ImportPlan[]): ImportPlan => ({
  rows: plans.flatMap(({ rows }) => rows),
  remarks: plans.flatMap(({ remarks }) => remarks),
  newPeople: plans.flatMap(({ newPeople }) => newPeople),
  newTies: plans.flatMap(({ newTies }) => newTies),
  changedPeople: plans.flatMap(({ changedPeople }) => changedPeople),
  changedTies: plans.flatMap(({ changedTies }) => changedTies),
  skills: plans.flatMap(({ skills }) => skills),
  consents: plans.flatMap(({ consents }) => consents),
  photos: plans.flatMap(({ photos }) => photos),
  yesInFile: plans.reduce((sum, { yesInFile }) => sum + yesInFile, 0),
});

const refusedRow = (kind: ImportRow['kind'], index: number | null, name: string, why: RefusalReason): ImportRow => ({
  kind,
  index,
  state: 'refused',
  id: null,
  name,
  changes: [],
  why,
});

function planTie(
  circle: Circle,
  [from, to]: readonly [PersonId, PersonId],
  said: ImportedTie,
  index: number,
  wishes: ImportWishes,
): ImportPlan {
  const known = circle.ties.find((tie) => (tie.from === from && tie.to === to) || (tie.from === to && tie.to === from));
  if (!known) {
    const tie = tieAmong(circle, from, to, said.details);
    return { ...nothing, rows: [{ ...row('tie', index, tie.id, ''), state: 'new' }], newTies: [tie] };
  }
  const { thing, changes } = wishes.keepAsIs
    ? { thing: known, changes: [] }
    : changedTieAmong(known, from, said.details);
  return {
    ...nothing,
    rows: [{ ...row('tie', index, known.id, ''), state: changes.length > 0 ? 'changed' : 'alreadyThere', changes }],
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
  return imported.tiesAmong.flatMap((said, index) => {
    const [from, to] = [ids.get(said.from), ids.get(said.to)];
    const pair = [from, to].sort().join('|');
    if (!from || !to || from === to || seen.has(pair)) return [];
    seen.add(pair);
    const name = `${names.get(said.from) ?? ''} – ${names.get(said.to) ?? ''}`;
    if (wishes.choices?.tiesLeftOut.has(index))
      return [{ ...nothing, rows: [refusedRow('tie', index, name, 'LEFT_OUT')] }];
    const plan = planTie(circle, [from, to], said, index, wishes);
    return [{ ...plan, rows: plan.rows.map((found) => ({ ...found, name })) }];
  });
}

const reasons: Readonly<Record<string, RefusalReason>> = {
  'no name': 'NO_NAME',
  'of another client': 'OF_ANOTHER_CLIENT',
  'no longer active': 'NO_LONGER_ACTIVE',
  'the client': 'CLIENT_SELF',
};

const leftOut = ({ remarks }: ImportedCircle): readonly ImportRow[] =>
  remarks
    .filter(({ code }) => code === 'PERSON_NOT_KEPT')
    .map(({ path, facts }) =>
      refusedRow('person', null, String(facts['name'] ?? path ?? ''), reasons[String(facts['reason'])] ?? 'NO_PERSON'),
    );

/** What was chosen stands where the file says nothing. */
function asChosen(said: ImportedPerson, index: number, { choices }: ImportWishes): ImportedPerson {
  const chosen = choices?.people.get(index);
  return chosen ? { ...said, ring: said.ring ?? chosen.ring, sector: said.sector ?? chosen.sector } : said;
}

/**
 * Works out what an import does to a circle, row by row. Someone who is in the circle already is not made twice: what the
 * file records otherwise is a change, unless they are to stay as they are; what the file leaves out takes nothing away.
 * The client is no member of their own circle. Planning the same file again, after it was carried out, changes nothing.
 */
export function planImport(circle: Circle, given: ImportedCircle, wishes: ImportWishes): ImportPlan {
  const { circle: imported, remarks } = asBelieved(given, wishes);
  const matches = matchPeople(circle, imported);
  const ids = new Map<string, PersonId>();
  const plans = imported.people.map((found, index): ImportPlan => {
    const known = matches.get(found.key) ?? null;
    if (known === null && plainName(found.name) === plainName(circle.self.name))
      return { ...nothing, rows: [refusedRow('person', index, found.name, 'CLIENT_SELF')] };
    if (wishes.choices?.people.get(index)?.leaveOut)
      return { ...nothing, rows: [refusedRow('person', index, found.name, 'LEFT_OUT')] };
    const said = known === null ? asChosen(found, index, wishes) : found;
    const id = known ?? newIdInCircle(circle, imported, said);
    ids.set(said.key, id);
    if (known === null) return addMember(circle, id, said, index, wishes);
    return wishes.keepAsIs
      ? { ...nothing, rows: [{ ...row('person', index, id, said.name), state: 'alreadyThere' }] }
      : changeMember(circle, id, said, index, { ...wishes, fromAge: imported.format === 'easynwk' });
  });
  const skipped = { ...nothing, rows: leftOut(imported), remarks };
  return together([...plans, skipped, ...planTies(circle, imported, ids, wishes)]);
}

/** Whether carrying out a plan would change anything. */
export const changesAnything = (plan: ImportPlan): boolean =>
  [plan.newPeople, plan.newTies, plan.changedPeople, plan.changedTies, plan.skills, plan.consents, plan.photos].some(
    (list) => list.length > 0,
  );
