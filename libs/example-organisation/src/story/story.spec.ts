import { describe, expect, it } from '@jest/globals';
import type { PersonId } from '@kring/care-network';
import { exampleOrganisation } from '../example-organisation.js';

const example = exampleOrganisation({ today: '2026-11-24' });

describe('the story of the accountant', () => {
  const nameOf = (id: PersonId) => example.people.find(({ person }) => person.id === id)!.person.name;
  const linde = example.teams[0]!;

  it('has Henk de Vries, father of Daan, who would rather keep books than go out', () => {
    const offer = example.offers.find(({ personId }) => nameOf(personId) === 'Henk de Vries')!;
    expect({ ...offer, id: null, personId: null, confirmedAt: null }).toEqual({
      id: null,
      personId: null,
      title: 'De boekhouding doen. Met cijfers ben ik goed, voor een uitje moet je een ander hebben',
      skills: ['administration.bookkeeping'],
      ratherNot: ['activity'],
      hoursPerWeek: 3,
      times: [],
      place: { name: 'Hoogland', latitude: 52.183, longitude: 5.374 },
      travelKm: 10,
      audience: { kind: 'team', teamId: linde.team.id },
      state: 'open',
      confirmedAt: null,
      version: 1,
    });
    const father = example.ties.find((tie) => tie.to === offer.personId && tie.sector === 'family')!;
    expect([nameOf(father.from), father.role]).toEqual(['Daan de Vries', 'vader']);
  });

  it('has the books kept for staff by custom, with an owner in the house, and no experiment that opens them there', () => {
    const task = example.tasks.find(({ title }) => title === 'Administratie van de groepskas')!;
    const policy = example.policies.find(({ taskKind }) => taskKind === task.taskKind)!;
    expect([task.teamId, task.hoursPerWeek, policy.keptFor, policy.ground]).toEqual([
      linde.team.id,
      6,
      'staff',
      'custom',
    ]);
    expect(linde.members.find(({ id }) => id === policy.ownerId)?.name).toBe('Ria Visser');
    const opening = example.experiments.filter(
      ({ policyId, teamId }) => policyId === policy.id && teamId === linde.team.id,
    );
    expect(opening).toEqual([]);
  });

  it('has the shopping evening that waits for hours', () => {
    const need = example.needs.find(({ title }) => title === 'Winkelavond op donderdag')!;
    expect([need.teamId, need.hoursPerWeek, need.times, need.performer, need.state]).toEqual([
      linde.team.id,
      3,
      [{ weekday: 4, startMinute: 1110, endMinute: 1290 }],
      'anyone',
      'open',
    ]);
  });

  it('is looked at through five pairs of eyes', () => {
    expect(example.accounts.map(({ account, persona }) => [account.name, persona])).toEqual([
      ['Anouk Bakker', 'teamLeader'],
      ['Henk de Vries', 'relative'],
      ['Daan de Vries', 'client'],
      ['Marjolein Postma', 'consultant'],
      ['Ingrid Hoekstra', 'coordinator'],
    ]);
  });

  it('has no other hours to free at Huis De Linde: what is not kept for staff, nobody offers', () => {
    const kept = example.policies.filter(({ keptFor }) => keptFor === 'staff').map(({ taskKind }) => taskKind);
    const open = example.tasks.filter(({ teamId, taskKind }) => teamId === linde.team.id && !kept.includes(taskKind));
    const covered = open.filter(({ skills }) =>
      example.offers.some((offer) => skills.every((code) => offer.skills.includes(code))),
    );
    expect(open.map(({ title }) => title)).toEqual(['De was wassen, vouwen en rondbrengen']);
    expect(covered).toEqual([]);
  });
});
