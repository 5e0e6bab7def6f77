import { expect, it } from '@jest/globals';
import type { CircleView, MemberView } from '@kring/circle-map';
import type { PersonId, TieId } from '@kring/care-network';
import { screen, within } from '@testing-library/react';
import { showAt, team } from '../testing/show-at.js';
import { figuresOf } from './circle-figures.js';

const member = (id: string, more: Partial<MemberView> = {}): MemberView => ({
  personId: id as PersonId,
  tieId: `t-${id}` as TieId,
  name: `Naam ${id}`,
  kind: 'person',
  symbol: null,
  photo: null,
  deceased: false,
  role: null,
  ring: 1,
  sector: 'family',
  quality: null,
  supportGiven: [],
  supportReceived: [],
  contactFrequency: null,
  lastContactOn: null,
  daysSinceContact: null,
  fading: null,
  ...more,
});
const circleOf = (members: readonly MemberView[], pairs: readonly (readonly [string, string])[]): CircleView => ({
  clientPersonId: 'c' as PersonId,
  clientName: 'Daan',
  clientFace: { name: 'Daan', kind: 'person', symbol: null, photo: null },
  members,
  tiesAmong: pairs.map(([from, to]) => ({
    ...{ tieId: `${from}${to}` as TieId, from: from as PersonId, to: to as PersonId },
    ...{ role: null, quality: null, contactFrequency: null, daysSinceContact: null, fading: null },
  })),
  viewerCanEdit: true,
});

it('measures a small circle as one works it out by hand, without the dead', () => {
  const figures = figuresOf(
    circleOf(
      [
        member('a', { supportReceived: ['company', 'advice'] }),
        member('b', { supportGiven: ['company'] }),
        member('d', { ring: 4, sector: 'professionals' }),
        member('e', { ring: null, sector: null }),
        member('x', { deceased: true }),
      ],
      [
        ['a', 'b'],
        ['b', 'd'],
        ['a', 'x'],
      ],
    ),
  );
  expect(figures).toEqual({
    values: {
      size: 4,
      paidShare: 1 / 3,
      density: 1 / 3,
      isolates: 1,
      components: 2,
      bridges: 2,
      multiplexity: 1.5,
      diversity: 1 - 5 / 9,
      eiIndex: 0,
      effectiveSize: 3,
      constraint: figures.values.constraint,
    },
    bridgeNames: [
      ['Naam a', 'Naam b'],
      ['Naam b', 'Naam d'],
    ],
    leftOut: 1,
  });
  expect(figures.values.diversity).toBeCloseTo(4 / 9, 10);
});

it('shows what is undefined as undefined, with what it would need, and a formula with its source a click away', async () => {
  const henk = {
    person: { id: 'p1', name: 'Henk de Vries', kind: 'person', deceased: false },
    tie: {
      ...{ id: 't1', role: 'vader', ring: 1, sector: 'family', quality: null, supportGiven: [], supportReceived: [] },
      ...{ contactFrequency: null, lastContactOn: null, fading: null, daysSinceContact: null, version: 1 },
    },
  };
  const { user } = showAt('/circles/c1?view=list', {
    circle: {
      client: { id: 'c1', house: null, person: { id: 'p0', name: 'Daan de Vries' }, team },
      members: [henk],
      tiesAmongMembers: [],
      viewerCanEdit: true,
      sequence: 0,
    },
  });
  await user.click(await screen.findByRole('button', { name: 'In cijfers' }));
  const panel = screen.getByRole('complementary', { name: 'De kring van Daan in cijfers' });
  const density = within(panel).getByRole('heading', { name: 'Dichtheid' }).closest('li')!;
  expect(within(density).getByText('niet te zeggen')).toBeTruthy();
  expect(within(density).getByText('Hiervoor zijn minstens twee mensen nodig.')).toBeTruthy();
  await user.click(within(density).getByText('Formule en bron'));
  expect(within(density).getByText('2t / (n(n − 1))')).toBeTruthy();
  expect(within(density).getByText('Bron: Wasserman & Faust, Social Network Analysis (1994)')).toBeTruthy();
});
