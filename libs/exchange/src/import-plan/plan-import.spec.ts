import { describe, expect, it } from '@jest/globals';
import type { Circle, ClientId, Person, PersonId, Tie } from '@kring/care-network';
import fc from 'fast-check';
import { circles } from '../../test/circles.js';
import { justNamed, type ExchangedCircle, type ImportedCircle, type ImportedPerson } from '../imported-circle.js';
import { circleOut } from '../write/circle-out.js';
import { idFor } from './ids.js';
import type { ImportPlan } from './import-plan.js';
import { changesAnything, planImport } from './plan-import.js';

const person = (id: PersonId, name: string): Person => ({
  ...{ id, name, kind: 'person', deceased: false, birthYear: null, speaks: [], home: null },
  ...{ certificateUntil: null, note: null, version: 1 },
});

const clientId = idFor<ClientId>('client', 'mia');
const self = person(idFor<PersonId>('self', 'mia'), 'Mia Kok');
const empty: Circle = {
  client: { id: clientId, personId: self.id, house: null, version: 1 },
  self,
  members: [],
  ties: [],
};

const wishes = { keepAsIs: false, thisYear: 2026 };

const imported = (circle: Partial<ExchangedCircle>): ImportedCircle => ({
  ...{ format: 'roster', clientName: null, people: [], tiesAmong: [], remarks: [] },
  ...circle,
});

const named = (name: string, more: Partial<ImportedPerson> = {}): ImportedPerson => ({
  ...justNamed(name.toLowerCase(), name),
  ...more,
});

/** The circle after a plan was carried out. */
function after(circle: Circle, plan: ImportPlan): Circle {
  const people = new Map(plan.changedPeople.map((changed) => [changed.id, changed]));
  const ties = new Map<string, Tie>(plan.changedTies.map((changed) => [changed.id, changed]));
  return {
    ...circle,
    members: [
      ...circle.members.map((member) => ({ ...member, person: people.get(member.person.id) ?? member.person })),
      ...plan.newPeople,
    ],
    ties: [...circle.ties.map((tie) => ties.get(tie.id) ?? tie), ...plan.newTies],
  };
}

const states = (plan: ImportPlan) => plan.rows.map(({ name, state }) => [name, state]);

describe('an import', () => {
  const riet = named('Riet Kok', { ring: 1, role: 'moeder' });
  const circle = after(empty, planImport(empty, imported({ people: [riet] }), wishes));

  it('finds who is there by name, and says what it changes', () => {
    const plan = planImport(circle, imported({ people: [named('riet  kok', { key: 'other', ring: 2 })] }), wishes);
    expect(plan.rows).toMatchObject([
      {
        state: 'changed',
        changes: [
          { field: 'name', before: 'Riet Kok', after: 'riet  kok' },
          { field: 'ring', before: 1, after: 2 },
        ],
      },
    ]);
  });

  it('takes nothing away that the file does not speak of', () => {
    expect(states(planImport(circle, imported({ people: [named('Riet Kok')] }), wishes))).toEqual([
      ['Riet Kok', 'alreadyThere'],
    ]);
  });

  it('leaves everyone as they are when asked', () => {
    const plan = planImport(circle, imported({ people: [named('Riet Kok', { ring: 4 })] }), {
      ...wishes,
      keepAsIs: true,
    });
    expect([states(plan), changesAnything(plan)]).toEqual([[['Riet Kok', 'alreadyThere']], false]);
  });

  it('moves the last contact forward only', () => {
    const seen = after(
      circle,
      planImport(circle, imported({ people: [named('Riet Kok', { lastContactOn: '2026-05-01' })] }), wishes),
    );
    const older = imported({ people: [named('Riet Kok', { lastContactOn: '2026-04-01' })] });
    expect(changesAnything(planImport(seen, older, wishes))).toBe(false);
  });

  it('has two people of one name apart, and does not make the client a member of their own circle', () => {
    const people = [named('Jan Smit'), named('Jan Smit', { key: 'jan smit (2)' }), named('Mia Kok')];
    const plan = planImport(empty, imported({ people }), wishes);
    expect(states(plan)).toEqual([
      ['Jan Smit', 'new'],
      ['Jan Smit', 'new'],
      ['Mia Kok', 'refused'],
    ]);
    expect(new Set(plan.newPeople.map(({ person: { id } }) => id)).size).toBe(2);
  });

  it('does not believe a year of birth that has still to come', () => {
    const plan = planImport(empty, imported({ people: [named('Ank', { birthYear: 2031 })] }), wishes);
    expect(plan.newPeople[0]?.person.birthYear).toBeNull();
  });
});

describe('whatever a file holds', () => {
  it('importing it again changes nothing', () => {
    fc.assert(
      fc.property(circles, (found) => {
        const file = imported(found);
        const first = planImport(empty, file, wishes);
        const second = planImport(after(empty, first), file, wishes);
        expect(changesAnything(second)).toBe(false);
        expect(second.rows.every(({ state }) => state === 'alreadyThere' || state === 'refused')).toBe(true);
      }),
    );
  });

  it('what goes out of the circle is what came in', () => {
    fc.assert(
      fc.property(circles, (found) => {
        const first = planImport(empty, imported(found), wishes);
        const out = circleOut(after(empty, first));
        const bare = ({ key: _, ...rest }: ImportedPerson) => rest;
        expect(out.people.map(bare)).toEqual(found.people.map(bare));
        expect(out.tiesAmong).toHaveLength(found.tiesAmong.length);
      }),
    );
  });
});
