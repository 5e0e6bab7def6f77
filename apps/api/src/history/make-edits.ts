import type { Permit } from '@kring/access';
import type { Circle, Edit, PersonEdit, SkillEdit, TieEdit } from '@kring/care-network';
import {
  changePerson,
  changeTie,
  recordSkill,
  removeSkill,
  removeTies,
  restoreTie,
  type GraphTransaction,
  type PersonSeen,
} from '@kring/store';
import { tiesWithout } from './conflicts.js';
import { personChanged, personFacts, skillChanged, tieAdded, tieChanged, tieFacts, tieRemoved } from './edits.js';

interface Stand {
  readonly tx: GraphTransaction;
  readonly permit: Permit;
  /** As it was before the first edit. */
  readonly circle: Circle;
  readonly people: readonly PersonSeen[];
}

/** Makes edits, and gives what they came down to from where the circle stands, so that they can be taken back in turn. */
export async function makeEdits(stand: Stand, edits: readonly Edit[]): Promise<readonly Edit[]> {
  const made: Edit[] = [];
  let ties = stand.circle.ties;
  for (const edit of edits) {
    if (edit.of === 'tie') {
      const circle = { ...stand.circle, ties };
      const done = await makeTieEdit({ ...stand, circle }, edit);
      ties = ties.filter(({ id }) => !done.some(({ tieId }) => tieId === id));
      made.push(...done);
    } else if (edit.of === 'person') made.push(...(await makePersonEdit(stand, edit)));
    else made.push(...(await makeSkillEdit(stand, edit)));
  }
  return made;
}

async function makeTieEdit({ tx, circle }: Stand, edit: TieEdit): Promise<readonly TieEdit[]> {
  const { tieId, from: fromId, to: toId, after } = edit;
  const tie = circle.ties.find(({ id }) => id === tieId);
  if (after === null) {
    const gone = tie ? [...tiesWithout(circle, tieId), tie] : [];
    await removeTies(
      tx,
      gone.map(({ id }) => id),
    );
    return gone.map(tieRemoved);
  }
  if (tie) {
    const content = { ...tieFacts(tie), ...after };
    await changeTie(tx, tieId, content);
    return [tieChanged(tie, content)];
  }
  const content = { ...noFacts, ...after };
  await restoreTie(tx, { clientId: circle.client.id, fromId, toId, tieId, version: edit.version + 1 }, content);
  return [tieAdded(tieId, { fromId, toId }, content)];
}

async function makePersonEdit({ tx, permit, people }: Stand, edit: PersonEdit): Promise<readonly PersonEdit[]> {
  const { personId, after } = edit;
  const person = people.find((seen) => seen.person.id === personId)?.person;
  if (!person) throw new Error('A person left while their circle was held');
  const content = { ...personFacts(person), ...after };
  await changePerson(tx, permit, { personId, expectedVersion: person.version }, () => content);
  return personChanged(personId, person, content);
}

async function makeSkillEdit({ tx, permit, people }: Stand, edit: SkillEdit): Promise<readonly SkillEdit[]> {
  const { personId, skill, after } = edit;
  const seen = people.find(({ person }) => person.id === personId);
  const held = seen?.skills.find((each) => each.skill === skill) ?? null;
  const wanted = after && { skill, level: null, source: null, likesDoingIt: null, ...after };
  if (wanted) await recordSkill(tx, permit, personId, wanted);
  else await removeSkill(tx, permit, personId, skill);
  return skillChanged(personId, held, wanted);
}

const noFacts = {
  ...{ role: null, ring: null, sector: null, quality: null, supportGiven: [], supportReceived: [] },
  ...{ contactFrequency: null, lastContactOn: null },
} as const;
