import type { Circle, CircleMember, ClientId, Consent, HeldSkill, Person, PersonId, Tie } from '@kring/care-network';
import { idFor } from '../src/import-plan/ids.js';
import type { ImportPlan } from '../src/import-plan/import-plan.js';
import type { ExchangedCircle, ImportedCircle } from '../src/imported-circle.js';

const person = (id: PersonId, name: string): Person => ({
  ...{ id, name, kind: 'person', deceased: false, birthYear: null, speaks: [], home: null },
  ...{ symbol: null, certificateUntil: null, note: null, version: 1 },
});

const clientId = idFor<ClientId>('client', 'mia');
const self = person(idFor<PersonId>('self', 'mia'), 'Mia Kok');
/** Of a client, with nobody in it yet. */
export const empty: Circle = {
  client: { id: clientId, personId: self.id, house: null, version: 1 },
  self,
  members: [],
  ties: [],
};

export const wishes = { keepAsIs: false, today: '2026-11-24' };

export const imported = (circle: Partial<ExchangedCircle>): ImportedCircle => ({
  ...{ format: 'roster', clientName: null, people: [], tiesAmong: [], remarks: [] },
  ...circle,
});

const skillsAfter = (member: CircleMember, plan: ImportPlan): readonly HeldSkill[] => {
  const recorded = plan.skills.filter(({ personId }) => personId === member.person.id).map(({ after: held }) => held);
  return [...member.skills.filter(({ skill }) => !recorded.some((held) => held.skill === skill)), ...recorded];
};

const consentsAfter = (member: CircleMember, plan: ImportPlan): readonly Consent[] => {
  const written = plan.consents.filter(({ personId }) => personId === member.person.id);
  return [...member.consents.filter(({ id }) => !written.some((consent) => consent.id === id)), ...written];
};

/** The circle after a plan was carried out. */
export function after(circle: Circle, plan: ImportPlan): Circle {
  const people = new Map(plan.changedPeople.map((changed) => [changed.id, changed]));
  const ties = new Map<string, Tie>(plan.changedTies.map((changed) => [changed.id, changed]));
  return {
    ...circle,
    members: [
      ...circle.members.map((member) => ({
        person: people.get(member.person.id) ?? member.person,
        skills: skillsAfter(member, plan),
        consents: consentsAfter(member, plan),
      })),
      ...plan.newPeople,
    ],
    ties: [...circle.ties.map((tie) => ties.get(tie.id) ?? tie), ...plan.newTies],
  };
}
