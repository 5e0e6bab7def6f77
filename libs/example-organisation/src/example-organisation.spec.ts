import { describe, expect, it } from '@jest/globals';
import {
  checkTie,
  isFading,
  isId,
  tiesByClient,
  type Circle,
  type OrganisationData,
  type Tie,
} from '@kring/care-network';
import { exampleOrganisation } from './example-organisation.js';

const today = '2026-11-24';
const example = exampleOrganisation({ today });
const large = exampleOrganisation({ today, clients: 600, seed: 4 });

const peopleOf = (data: OrganisationData) => new Map(data.people.map((known) => [known.person.id, known]));
const withClient = (data: OrganisationData): readonly Tie[] => {
  const selves = new Map(data.clients.map(({ client }) => [client.id, client.personId]));
  return data.ties.filter((tie) => selves.get(tie.clientId) === tie.from);
};
const circleSizes = (data: OrganisationData) =>
  [...tiesByClient(withClient(data)).values()].map(({ length }) => length);

function circles(data: OrganisationData): readonly Circle[] {
  const people = peopleOf(data);
  const ties = tiesByClient(data.ties);
  return data.clients.map(({ client }) => {
    const own = ties.get(client.id) ?? [];
    const members = own.filter((tie) => tie.from === client.personId).map((tie) => people.get(tie.to)!);
    return { client, self: people.get(client.personId)!.person, members, ties: own };
  });
}

describe('the example organisation', () => {
  it('is the same for the same seed and day, ids included', () => {
    expect(exampleOrganisation({ today })).toEqual(example);
  });

  it('keeps its ids on another day, so that loading it again makes nothing double', () => {
    const idsOf = (data: OrganisationData) => data.people.map(({ person }) => person.id);
    expect(idsOf(exampleOrganisation({ today: '2027-03-01' }))).toEqual(idsOf(example));
  });

  it('is another one for another seed', () => {
    expect(exampleOrganisation({ today, seed: 2 }).people[40]).not.toEqual(example.people[40]);
  });

  it('has the size it was asked for', () => {
    expect({
      teams: example.teams.length,
      clients: example.clients.length,
      offers: example.offers.length,
      needs: example.needs.length,
      tasks: example.tasks.length,
    }).toEqual({ teams: 3, clients: 40, offers: 60, needs: 30, tasks: 24 });
    expect([1, 2, 13, 100].map((clients) => exampleOrganisation({ today, clients }).clients.length)).toEqual([
      1, 2, 13, 100,
    ]);
  });

  it.each([0, -3, 2.5, 20_001])('refuses %d clients', (clients) => {
    expect(() => exampleOrganisation({ today, clients })).toThrow(RangeError);
  });

  it('gives every thing an id of its own', () => {
    const named = [
      example.organisation,
      ...example.teams.map(({ team }) => team),
      ...example.people.map(({ person }) => person),
    ];
    const ids = named
      .map(({ id }): string => id)
      .concat(example.ties.map(({ id }) => id))
      .concat(example.offers.map(({ id }) => id));
    expect(ids.filter((id) => !isId(id) || id.charAt(14) !== '7')).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('circles in the example', () => {
  it('have 4 to 28 people and 14 on average, as in the study', () => {
    const sizes = circleSizes(large);
    expect({ least: Math.min(...sizes) >= 4, most: Math.max(...sizes) <= 28 }).toEqual({ least: true, most: true });
    expect(sizes.reduce((sum, size) => sum + size) / sizes.length).toBeCloseTo(14.2, 0);
  });

  it('divide over the sectors as in the study', () => {
    const ties = withClient(large);
    const share = (...sectors: readonly string[]) =>
      ties.filter(({ sector }) => sectors.includes(sector ?? '')).length / ties.length;
    expect(share('family')).toBeCloseTo(0.43, 1);
    expect(share('friends', 'community')).toBeCloseTo(0.33, 1);
    expect(share('professionals')).toBeCloseTo(0.25, 1);
  });

  it('hold to the model: everyone once, no ring away from the client, no tie with oneself', () => {
    const problems = circles(example).flatMap((circle) => circle.ties.flatMap((tie) => checkTie(circle, tie)));
    expect(problems).toEqual([]);
  });

  it('have people who are paid to be there in the ring of exchange only', () => {
    const others = withClient(example).filter(({ sector, ring }) => sector === 'professionals' && ring !== 4);
    expect(others).toEqual([]);
  });

  it('drift away here and there, as circles do', () => {
    const known = withClient(large)
      .map((tie) => isFading(tie, today))
      .filter((fading) => fading !== null);
    const share = known.filter(Boolean).length / known.length;
    expect({ some: share > 0.08, notMost: share < 0.3 }).toEqual({ some: true, notMost: true });
  });

  it('remember those who died, without contact or consent', () => {
    const people = peopleOf(example);
    const late = example.ties.filter(({ to, ring }) => ring !== null && people.get(to)!.person.deceased);
    expect(late.length).toBeGreaterThan(5);
    expect(late.filter((tie) => tie.lastContactOn !== null || people.get(tie.to)!.consents.length > 0)).toEqual([]);
  });

  it('have pets and clubs in them', () => {
    expect(new Set(example.people.map(({ person }) => person.kind))).toEqual(
      new Set(['person', 'pet', 'organisation']),
    );
  });

  it('have people who were not asked yet, who said yes and who took it back', () => {
    const answers = example.people.map(({ consents }) => consents.find(({ purpose }) => purpose === 'beAsked'));
    expect(answers.some((consent) => !consent)).toBe(true);
    expect(answers.some((consent) => consent?.withdrawnAt === null)).toBe(true);
    expect(answers.some((consent) => consent && consent.withdrawnAt !== null)).toBe(true);
  });
});
