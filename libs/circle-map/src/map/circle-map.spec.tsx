import { describe, expect, it, jest } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import { actionsSeen, daansCircle, named, show } from '../../test/show.js';
import { CircleMap } from './circle-map.js';

function showMap(circle = daansCircle) {
  const { move, open } = actionsSeen();
  const map = (
    <CircleMap
      circle={circle}
      chosen={null}
      onPick={open}
      onNobody={jest.fn()}
      onMove={move}
      projector={false}
      onProjector={jest.fn()}
    />
  );
  return { move, open, ...show(map) };
}

const people = () => within(screen.getByRole('group', { name: 'Mensen in de kring van Daan' }));

const focusOn = (element: HTMLElement): void => act(() => element.focus());

describe('the map for the keyboard and a screen reader', () => {
  it('names everyone with role, ring, sector and state', () => {
    showMap();
    const names = people()
      .getAllByRole('button')
      .map((button) => button.getAttribute('aria-label'));
    expect(names).toHaveLength(15);
    expect(names).toContain('Henk de Vries, vader, heel dichtbij, familie');
    expect(names).toContain('Bram Hoekstra, vriend, heel dichtbij, vrienden en kennissen, lang geen contact');
    expect(names).toContain('Oma Truus, overleden, oma, vriendschap, familie');
  });

  it('is one stop for Tab', () => {
    showMap();
    const stops = people()
      .getAllByRole('button')
      .filter(({ tabIndex }) => tabIndex === 0);
    expect(stops).toHaveLength(1);
  });

  it('walks from person to person with arrows and opens with Enter', async () => {
    const { user, open } = showMap();
    focusOn(people().getByRole('button', { name: /^Ilse Postma/ }));
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement?.getAttribute('aria-label')).not.toMatch(/^Ilse/);
    focusOn(people().getByRole('button', { name: /^Henk de Vries/ }));
    await user.keyboard('{Enter}');
    expect(open).toHaveBeenCalledWith(named('Henk de Vries').personId);
  });

  it.each([
    ['{Shift>}{ArrowDown}{/Shift}', 2, 'family', 'Henk de Vries staat nu in ring ‘vriendschap’, bij familie.'],
    [
      '{Alt>}{ArrowRight}{/Alt}',
      1,
      'friends',
      'Henk de Vries staat nu in ring ‘heel dichtbij’, bij vrienden en kennissen.',
    ],
  ])('moves a person with %s and says so', async (keys, ring, sector, said) => {
    const { user, move } = showMap();
    focusOn(people().getByRole('button', { name: /^Henk de Vries/ }));
    await user.keyboard(keys);
    expect(move).toHaveBeenCalledWith(named('Henk de Vries').tieId, ring, sector);
    expect(screen.getByRole('status').textContent).toBe(said);
  });

  it('moves nobody nearer than the nearest ring', async () => {
    const { user, move } = showMap();
    focusOn(people().getByRole('button', { name: /^Henk de Vries/ }));
    await user.keyboard('{Shift>}{ArrowUp}{/Shift}');
    expect(move).not.toHaveBeenCalled();
    expect(screen.getByRole('status').textContent).toBe('Henk de Vries staat al in de buitenste of binnenste ring.');
  });

  it('moves nobody for who only reads', async () => {
    const { user, move } = showMap({ ...daansCircle, viewerCanEdit: false });
    focusOn(people().getByRole('button', { name: /^Henk de Vries/ }));
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(move).not.toHaveBeenCalled();
  });

  it('keeps who has no place in a tray that opens them', async () => {
    const { user, open } = showMap();
    const tray = within(screen.getByRole('region', { name: 'Nog niet geplaatst: 2' }));
    await user.click(tray.getByRole('button', { name: /Mevrouw Kok/ }));
    expect(open).toHaveBeenCalledWith(named('Mevrouw Kok').personId);
  });
});
