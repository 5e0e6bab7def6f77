import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { actionsSeen, daansCircle, named, show } from '../../test/show.js';
import { CircleTable } from './circle-table.js';
import { sortMembers, turned } from './sorting.js';

const showTable = () => {
  const actions = actionsSeen();
  return { actions, ...show(<CircleTable circle={daansCircle} chosen={null} today="2026-11-21" actions={actions} />) };
};

const namesShown = (): readonly (string | null)[] =>
  screen.getAllByRole('rowheader').map((cell) => within(cell).getByRole('button').textContent);

describe('the table of a circle', () => {
  it('starts from near to far', () => {
    showTable();
    expect(namesShown().slice(0, 2)).toEqual(['Bram Hoekstra', 'Henk de Vries']);
    expect(screen.getByRole('columnheader', { name: /Ring/ }).getAttribute('aria-sort')).toBe('ascending');
  });

  it('sorts by a column and turns the order on the second press', async () => {
    const { user } = showTable();
    await user.click(screen.getByRole('button', { name: 'Naam' }));
    expect(namesShown()[0]).toBe('Anouk Visser');
    await user.click(screen.getByRole('button', { name: 'Naam' }));
    expect(namesShown()[0]).toBe('Yusuf Demir');
    expect(screen.getByRole('columnheader', { name: 'Naam' }).getAttribute('aria-sort')).toBe('descending');
  });

  it('moves a person', async () => {
    const { user, actions } = showTable();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Ring van Dr. Smit' }), 'vriendschap');
    expect(actions.move).toHaveBeenCalledWith(named('Dr. Smit').tieId, 2, 'professionals');
  });
});

describe('sorting the people of a circle', () => {
  it.each(['ascending', 'descending'] as const)('puts what is not recorded last when %s', (direction) => {
    const sorted = sortMembers(daansCircle.members, { column: 'ring', direction });
    expect(sorted.slice(-2).map(({ ring }) => ring)).toEqual([null, null]);
  });

  it('sorts contact from often to seldom', () => {
    const sorted = sortMembers(daansCircle.members, { column: 'contact', direction: 'ascending' });
    expect(sorted[0]?.contactFrequency).toBe('daily');
  });

  it('starts a new column upwards', () => {
    expect(turned({ column: 'ring', direction: 'ascending' }, 'name')).toEqual({
      column: 'name',
      direction: 'ascending',
    });
  });
});
