import { tieWithClient as tieOf, type Circle, type HeldSkill, type PersonId } from '@kring/care-network';
import type { ImportedPerson } from '../imported-circle.js';
import { changedPerson, changedTie } from './changes.js';
import { consentsTaken } from './consents.js';
import { rightsIn } from './as-believed.js';
import type { FieldChange, ImportPlan, ImportRow, ImportWishes, PhotoToKeep, SkillToRecord } from './import-plan.js';
import { newPerson, tieWithClient } from './new-members.js';

export const nothing: ImportPlan = {
  ...{
    rows: [],
    remarks: [],
    newPeople: [],
    newTies: [],
    changedPeople: [],
    changedTies: [],
    skills: [],
    consents: [],
    photos: [],
  },
  yesInFile: 0,
};

export const row = (kind: ImportRow['kind'], index: number, id: string, name: string) => ({
  ...{ kind, index, id, name, changes: [], why: null },
});

const consentWishes = ({ takeYes = false, today }: ImportWishes) => ({ takeYes, today });

/** A photo is kept of whom there is none; which of two is the right one, a file does not say. */
const photosSaid = (personId: PersonId, { photo }: ImportedPerson, wishes: ImportWishes): readonly PhotoToKeep[] =>
  photo && rightsIn(wishes).photos && !wishes.withPhoto?.has(personId) ? [{ personId, photo }] : [];

/** Someone new in the circle, with what they can do and said. */
export function addMember(
  circle: Circle,
  id: PersonId,
  said: ImportedPerson,
  index: number,
  wishes: ImportWishes,
): ImportPlan {
  const { consents, waiting } = consentsTaken(id, [], said, consentWishes(wishes));
  return {
    ...nothing,
    rows: [{ ...row('person', index, id, said.name), state: 'new' }],
    newPeople: [{ ...newPerson(id, said), consents }],
    newTies: [tieWithClient(circle, id, said)],
    photos: photosSaid(id, said, wishes),
    yesInFile: waiting,
  };
}

/** What the file says of skills that are held otherwise or not yet. Nothing that is known is taken away. */
function skillsSaid(personId: PersonId, held: readonly HeldSkill[], said: ImportedPerson): readonly SkillToRecord[] {
  return said.skills.flatMap((each) => {
    const before = held.find(({ skill }) => skill === each.skill) ?? null;
    const after: HeldSkill = {
      skill: each.skill,
      level: each.level ?? before?.level ?? null,
      source: each.source ?? before?.source ?? null,
      likesDoingIt: each.likesDoingIt ?? before?.likesDoingIt ?? null,
    };
    const isSame =
      before?.level === after.level && before.source === after.source && before.likesDoingIt === after.likesDoingIt;
    return isSame ? [] : [{ personId, before, after }];
  });
}

/** Someone who is there already: what the file records otherwise changes. */
export function changeMember(
  circle: Circle,
  id: PersonId,
  said: ImportedPerson,
  index: number,
  wishes: ImportWishes & { readonly fromAge: boolean },
): ImportPlan {
  const member = circle.members.find(({ person }) => person.id === id)!;
  const tie = tieOf(circle, id);
  const ofPerson = rightsIn(wishes).changePerson(id)
    ? changedPerson(member.person, said, wishes.fromAge)
    : { thing: member.person, changes: [] };
  const ofTie = tie ? changedTie(tie, said) : null;
  const skills = skillsSaid(id, member.skills, said);
  const photos = rightsIn(wishes).changePerson(id) ? photosSaid(id, said, wishes) : [];
  const consents = consentsTaken(id, member.consents, said, consentWishes(wishes));
  const changes: readonly FieldChange[] = [
    ...ofPerson.changes,
    ...(ofTie?.changes ?? []),
    ...skills.map(({ before, after }) => ({ field: 'skills', before, after })),
    ...consents.changes,
    ...photos.map(() => ({ field: 'photo', before: null, after: 'photo' })),
  ];
  return {
    ...nothing,
    rows: [
      {
        ...row('person', index, id, member.person.name),
        state: changes.length > 0 ? 'changed' : 'alreadyThere',
        changes,
      },
    ],
    changedPeople: ofPerson.changes.length > 0 ? [ofPerson.thing] : [],
    changedTies: ofTie && ofTie.changes.length > 0 ? [ofTie.thing] : [],
    skills,
    consents: consents.consents,
    photos,
    yesInFile: consents.waiting,
  };
}
