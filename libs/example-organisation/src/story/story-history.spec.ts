import { describe, expect, it } from '@jest/globals';
import { circleBefore, type CircleThen } from '@kring/care-network';
import { exampleOrganisation } from '../example-organisation.js';

const { ties, people, changes = [], versions = [], accounts } = exampleOrganisation({ today: '2026-11-24' });
const clientId = accounts.find(({ account }) => account.role === 'client')?.account.clientId;
const daansTies = ties.filter((tie) => tie.clientId === clientId);
const self = daansTies[0]!.from;
const nameOf = new Map(people.map(({ person }) => [person.id, person.name]));
const now: CircleThen = {
  clientId: clientId!,
  self,
  people: new Map(people.map(({ person }) => [person.id, person])),
  ties: new Map(daansTies.map((tie) => [tie.id, tie])),
};
const names = ({ ties: standing }: CircleThen) =>
  [...standing.values()].filter(({ from }) => from === self).map(({ to }) => nameOf.get(to));

describe('the past of Daan’s circle', () => {
  it('is told line by line, in the order in which it happened', () => {
    expect(changes.map(({ sequence }) => sequence)).toEqual(changes.map((_, index) => index + 1));
    const moments = changes.map(({ at }) => at);
    expect(moments).toEqual(moments.toSorted());
    expect(moments.every((at) => at < '2026-11-24')).toBe(true);
  });

  it('leads to the circle of now', () => {
    const last = new Map(
      changes.flatMap(({ edits }) => edits).map((edit) => [edit.of === 'tie' ? edit.tieId : '', edit]),
    );
    for (const [tieId, { after }] of last) {
      const tie = daansTies.find(({ id }) => id === tieId);
      if (after === null) expect(tie).toBeUndefined();
      else expect(tie).toMatchObject(after);
    }
  });

  it('begins without the fishing club, with Sjors further off and with a group leader who left since', () => {
    const before = circleBefore(now, changes);
    expect(names(before)).not.toContain('Hengelsportvereniging De Eem');
    expect(names(before)).toHaveLength(names(now).length);
    const sjors = (circle: CircleThen) =>
      [...circle.ties.values()].find(({ to }) => nameOf.get(to) === 'Sjors van Maanen');
    expect([sjors(before)?.ring, sjors(now)?.ring]).toEqual([3, 2]);
  });

  it('has moments with a name that hold what was done until then', () => {
    expect(
      versions.map(({ name, at, sequence }) => [name, changes.filter((change) => change.at <= at).length === sequence]),
    ).toEqual([
      ['Startgesprek met Daan en Henk', true],
      ['Na Daans verjaardag', true],
    ]);
  });
});
