import { describe, expect, it } from '@jest/globals';
import type { SkillCode } from '@kring/care-network';
import { after, empty, imported, wishes } from '../../test/after-import.js';
import { justNamed, type ImportedPerson, type SaidConsent } from '../imported-circle.js';
import type { ImportPlan } from './import-plan.js';
import { changesAnything, planImport } from './plan-import.js';

const named = (name: string, more: Partial<ImportedPerson> = {}): ImportedPerson => ({
  ...justNamed(name.toLowerCase(), name),
  ...more,
});

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

  it('knows namesakes by what tells them apart, in whatever order the rows stand', () => {
    const first = [
      named('Jan Jansen', { key: 'jan jansen', role: 'broer', ring: 1 }),
      named('Jan Jansen', { key: 'jan jansen (2)', role: 'oom', ring: 3 }),
    ];
    const known = after(empty, planImport(empty, imported({ people: first }), wishes));
    const sorted = [
      named('Jan Jansen', { key: 'jan jansen', role: 'oom', ring: 3 }),
      named('Jan Jansen', { key: 'jan jansen (2)', role: 'broer', ring: 1 }),
    ];
    const again = planImport(known, imported({ people: sorted }), wishes);
    expect([states(again).map(([, state]) => state), changesAnything(again)]).toEqual([
      ['alreadyThere', 'alreadyThere'],
      false,
    ]);
    const one = planImport(
      known,
      imported({ people: [named('Jan Jansen', { key: 'jan jansen', role: 'oom' })] }),
      wishes,
    );
    expect(changesAnything(one)).toBe(false);
    const third = [...sorted, named('Jan Jansen', { key: 'jan jansen (3)', role: 'buurman', ring: 3 })].map(
      (person, row, all) => ({ ...person, key: all.at(row - 1)!.key }),
    );
    const more = planImport(known, imported({ people: third }), wishes);
    expect(states(more).map(([, state]) => state)).toEqual(['alreadyThere', 'alreadyThere', 'new']);
    expect(known.members.map(({ person }) => person.id)).not.toContain(more.newPeople[0]?.person.id);
    expect(changesAnything(planImport(after(known, more), imported({ people: third }), wishes))).toBe(false);
  });

  it('does not believe a year of birth that has still to come', () => {
    const plan = planImport(empty, imported({ people: [named('Ank', { birthYear: 2031 })] }), wishes);
    expect(plan.newPeople[0]?.person.birthYear).toBeNull();
  });
});

describe('what is chosen about a file', () => {
  const people = [named('Riet Kok', { ring: 1 }), named('Jan Kok'), named('Ank Smit')];
  const file = imported({
    people,
    tiesAmong: [
      { from: 'riet kok', to: 'jan kok' },
      { from: 'riet kok', to: 'ank smit' },
    ],
  });

  it('leaves people out with their ties, and ties by themselves', () => {
    const choices = {
      people: new Map([[2, { leaveOut: true, ring: null, sector: null }]]),
      tiesLeftOut: new Set([0]),
    };
    const plan = planImport(empty, file, { ...wishes, choices });
    expect(plan.rows.map(({ name, state, why }) => [name, state, why])).toEqual([
      ['Riet Kok', 'new', null],
      ['Jan Kok', 'new', null],
      ['Ank Smit', 'refused', 'LEFT_OUT'],
      ['Riet Kok – Jan Kok', 'refused', 'LEFT_OUT'],
    ]);
  });

  it('fills in only what the file does not say, and leaves the rest unknown', () => {
    const chosen = { leaveOut: false, ring: 3, sector: 'family' } as const;
    const choices = {
      people: new Map([
        [0, chosen],
        [1, chosen],
      ]),
      tiesLeftOut: new Set<number>(),
    };
    const { newTies } = planImport(empty, file, { ...wishes, choices });
    expect(newTies.slice(0, 3).map(({ ring, sector }) => [ring, sector])).toEqual([
      [1, 'family'],
      [3, 'family'],
      [null, null],
    ]);
  });

  it('is limited to what whoever imports may change', () => {
    const there = after(empty, planImport(empty, file, wishes));
    const again = imported({ people: [named('Riet Kok', { birthYear: 1950, note: 'zingt', ring: 2 })] });
    const rights = { changePerson: () => false, note: false, certificate: false, consents: false, photos: false };
    expect(planImport(there, again, { ...wishes, rights }).rows[0]?.changes).toEqual([
      { field: 'ring', before: 1, after: 2 },
    ]);
  });
});

describe('skills in a file', () => {
  const cooking = { skill: 'cooking' as SkillCode, level: 'able', source: null, likesDoingIt: true } as const;
  const there = after(
    empty,
    planImport(empty, imported({ people: [named('Riet Kok', { skills: [cooking] })] }), wishes),
  );

  it('come in with someone new', () => {
    expect(there.members[0]?.skills).toEqual([cooking]);
  });

  it('add to what is known, and take nothing of it away', () => {
    const said = { ...cooking, level: null, source: 'work', likesDoingIt: null } as const;
    const plan = planImport(there, imported({ people: [named('Riet Kok', { skills: [said] })] }), wishes);
    expect(plan.skills.map(({ after: held }) => held)).toEqual([{ ...cooking, source: 'work' }]);
  });
});

describe('a yes in a file', () => {
  const yes = { purpose: 'beAsked', givenAt: '2026-01-05T00:00:00.000Z', withdrawnAt: null } as const;
  const no = { ...yes, withdrawnAt: '2026-03-01T00:00:00.000Z' };
  const fileWith = (consents: readonly SaidConsent[]) => imported({ people: [named('Riet Kok', { consents })] });
  const knowing = (consents: readonly SaidConsent[]) =>
    after(empty, planImport(empty, fileWith(consents), { ...wishes, takeYes: true }));

  it('waits until somebody asks for it, and then keeps the moment in the file', () => {
    const plan = planImport(empty, fileWith([yes]), wishes);
    expect([plan.newPeople[0]?.consents, plan.yesInFile]).toEqual([[], 1]);
    expect(knowing([yes]).members[0]?.consents).toMatchObject([yes]);
  });

  it('that was taken back always counts, so that a no is not lost', () => {
    expect(planImport(empty, fileWith([no]), wishes).newPeople[0]?.consents).toMatchObject([no]);
    expect(planImport(knowing([yes]), fileWith([no]), wishes).consents).toMatchObject([no]);
  });

  it('never stands again by an older file, nor beside what Kring knows', () => {
    const later = { ...yes, givenAt: '2026-09-01T00:00:00.000Z' };
    for (const said of [yes, later]) {
      const plan = planImport(knowing([no]), fileWith([said]), { ...wishes, takeYes: true });
      expect([plan.consents, plan.yesInFile]).toEqual([[], 0]);
    }
  });

  it('that is still to be given is not believed', () => {
    const plan = planImport(empty, fileWith([{ ...yes, givenAt: '2027-01-01T00:00:00.000Z' }]), {
      ...wishes,
      takeYes: true,
    });
    expect(plan.newPeople[0]?.consents).toEqual([]);
  });
});
