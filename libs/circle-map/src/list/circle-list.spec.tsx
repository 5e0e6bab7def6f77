import { describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { actionsSeen, daansCircle, named, show } from '../../test/show.js';
import { CircleList } from './circle-list.js';

const today = '2026-11-21';

function showList(circle = daansCircle) {
  const actions = actionsSeen();
  const onGrouping = jest.fn();
  const list = (grouping: 'ring' | 'sector') => (
    <CircleList
      circle={circle}
      chosen={null}
      grouping={grouping}
      onGrouping={onGrouping}
      today={today}
      actions={actions}
    />
  );
  return { actions, onGrouping, list, ...show(list('ring')) };
}

const henk = named('Henk de Vries');

describe('the list of a circle', () => {
  it('puts people together by ring, who has no place first', () => {
    showList();
    const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent);
    expect(headings).toEqual([
      'nog niet geplaatst2',
      'heel dichtbij5',
      'vriendschap5',
      'samen iets doen4',
      'wie ervoor betaald wordt1',
    ]);
  });

  it('puts people together by sector when asked', async () => {
    const { user, onGrouping, list, again } = showList();
    await user.click(screen.getByRole('radio', { name: 'Soort band' }));
    expect(onGrouping).toHaveBeenCalledWith('sector');
    again(list('sector'));
    const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent);
    expect(headings).toContain('familie5');
  });

  it('opens a person by name', async () => {
    const { user, actions } = showList();
    await user.click(screen.getByRole('button', { name: 'Henk de Vries' }));
    expect(actions.open).toHaveBeenCalledWith(henk.personId);
  });

  it('moves a person to another ring by keyboard and says so', async () => {
    const { user, actions } = showList();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Ring van Henk de Vries' }), 'samen iets doen');
    expect(actions.move).toHaveBeenCalledWith(henk.tieId, 3, 'family');
    expect(screen.getByRole('status').textContent).toBe(
      'Henk de Vries staat nu in ring ‘samen iets doen’, bij familie.',
    );
  });

  it('moves a person to another sector, and off the map', async () => {
    const { user, actions } = showList();
    const sector = screen.getByRole('combobox', { name: 'Soort band van Henk de Vries' });
    await user.selectOptions(sector, 'professionals');
    expect(actions.move).toHaveBeenLastCalledWith(henk.tieId, 1, 'professionals');
    await user.selectOptions(sector, 'nog niet ingedeeld');
    expect(actions.move).toHaveBeenLastCalledWith(henk.tieId, 1, null);
  });

  it('keeps the focus on a person who moves to another group', async () => {
    const { user, list, again, actions } = showList();
    const ring = screen.getByRole('combobox', { name: 'Ring van Henk de Vries' });
    ring.focus();
    await user.selectOptions(ring, 'vriendschap');
    const members = daansCircle.members.map((each) =>
      each.tieId === henk.tieId ? { ...each, ring: 2 as const } : each,
    );
    const moved = { ...list('ring').props, circle: { ...daansCircle, members }, actions };
    again(<CircleList {...moved} />);
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Ring van Henk de Vries' }));
  });

  it('records a contact in two presses', async () => {
    const { user, actions } = showList();
    await user.click(screen.getByRole('button', { name: 'Contact gehad met Henk de Vries' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Gisteren' }));
    expect(actions.recordContact).toHaveBeenCalledWith(henk.tieId, '2026-11-20');
  });

  it('asks another day of contact beside the list', async () => {
    const { user, actions } = showList();
    await user.click(screen.getByRole('button', { name: 'Contact gehad met Henk de Vries' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Andere dag' }));
    expect(actions.open).toHaveBeenCalledWith(henk.personId);
    expect(actions.recordContact).not.toHaveBeenCalled();
  });

  it('offers to say who someone knows and to take them out', async () => {
    const { user, actions } = showList();
    const more = screen.getByRole('button', { name: 'Meer voor Henk de Vries' });
    await user.click(more);
    await user.click(await screen.findByRole('menuitem', { name: 'Zeggen wie Henk de Vries kent' }));
    expect(actions.addTie).toHaveBeenCalledWith(henk.personId);
    await user.click(more);
    await user.click(await screen.findByRole('menuitem', { name: 'Uit de kring halen' }));
    expect(actions.remove).toHaveBeenCalledWith(henk.personId);
  });

  it('shows who fades in words', () => {
    showList();
    const row = screen.getByRole('button', { name: 'Bram Hoekstra' }).closest('li');
    expect(within(row as HTMLElement).getByText('lang geen contact')).toBeTruthy();
  });

  it('lets who may not change the circle record a contact, and no more', () => {
    showList({ ...daansCircle, viewerCanEdit: false });
    expect(screen.queryAllByRole('combobox')).toEqual([]);
    expect(screen.queryByRole('button', { name: /^Meer voor/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Contact gehad met Henk de Vries' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Henk de Vries' })).toBeTruthy();
  });
});
