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
    const namesOf = (start: string) => names.filter((name) => name?.startsWith(start));
    expect(namesOf('Henk de Vries, vader, heel dichtbij, familie, sterke band, elke dag')).toHaveLength(1);
    expect(namesOf('Bram Hoekstra, vriend, heel dichtbij, vrienden en kennissen, lang geen contact')).toHaveLength(1);
    expect(namesOf('Oma Truus, overleden, oma, vriendschap, familie')).toHaveLength(1);
  });

  it('says of everyone what they give and get, and whom they know', () => {
    showMap();
    const henk = people().getByRole('button', { name: /^Henk de Vries/ });
    expect(henk.getAttribute('aria-label')).toContain('geeft praktische hulp, raad, krijgt gezelschap');
    expect(henk.getAttribute('aria-label')).toMatch(/kent Marijke de Vries-Bakker, Sanne de Vries, Wim de Vries/);
  });

  it('walks along the ties of a person and says when all were seen', async () => {
    const { user } = showMap();
    focusOn(people().getByRole('button', { name: /^Bram Hoekstra/ }));
    const seen: (string | undefined)[] = [];
    for (let step = 0; step < 3; step += 1) {
      await user.keyboard('{PageDown}');
      seen.push(document.activeElement?.getAttribute('aria-label')?.split(',')[0]);
    }
    expect([...seen].sort()).toEqual(['Bram Hoekstra', 'Fleur van Dam', 'Yusuf Demir']);
    expect(seen[2]).toBe('Bram Hoekstra');
    expect(screen.getByRole('status').textContent).toContain('Terug bij Bram Hoekstra.');
  });

  it('says so when an arrow leads nowhere', async () => {
    const { user } = showMap();
    focusOn(people().getByRole('button', { name: /^Henk de Vries/ }));
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Henk/);
    expect(screen.getByRole('status').textContent).toBe('Dichter bij Daan staat niemand.');
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
    await user.keyboard('{ArrowRight}');
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

  it('shifts a person a little within their ring and sector with Shift and Alt, until the edge', async () => {
    const { user, move } = showMap({ ...daansCircle, members: [named('Henk de Vries')], tiesAmong: [] });
    focusOn(people().getByRole('button', { name: /^Henk de Vries/ }));
    await user.keyboard('{Shift>}{Alt>}{ArrowLeft}{/Alt}{/Shift}');
    const { tieId } = named('Henk de Vries');
    const handPlace = { depth: expect.any(Number), angle: expect.any(Number) };
    expect(move).toHaveBeenLastCalledWith(tieId, 1, 'family', handPlace);
    expect(screen.getByRole('status').textContent).toBe('Henk de Vries is een stukje verschoven.');
    for (let step = 0; step < 20; step += 1) await user.keyboard('{Shift>}{Alt>}{ArrowLeft}{/Alt}{/Shift}');
    expect(screen.getByRole('status').textContent).toBe(
      'Henk de Vries staat hier al aan de rand. Met Shift en een pijl gaat Henk de Vries verder.',
    );
    for (const call of move.mock.calls) expect(call.slice(0, 3)).toEqual([tieId, 1, 'family']);
  });

  it('asks to lay everybody out again only where somebody stands by hand', async () => {
    const { again, user } = showMap();
    const name = 'Kaart opnieuw schikken';
    expect(screen.queryByRole('button', { name })).toBeNull();
    const [first, ...others] = daansCircle.members;
    const members = [{ ...first!, handPlace: { depth: 0.5, angle: 0.5 } }, ...others];
    const onRearrange = jest.fn();
    const map = (more: object) => (
      <CircleMap
        circle={{ ...daansCircle, members }}
        chosen={null}
        onPick={jest.fn()}
        onNobody={jest.fn()}
        onMove={jest.fn()}
        projector={false}
        onProjector={jest.fn()}
        {...more}
      />
    );
    again(map({}));
    expect(screen.queryByRole('button', { name })).toBeNull();
    again(map({ onRearrange }));
    await user.click(screen.getByRole('button', { name }));
    expect(onRearrange).toHaveBeenCalledTimes(1);
  });

  it('takes away what an earlier Kring kept in the browser, and nothing else', () => {
    localStorage.setItem('kring.places.p1', '{}');
    localStorage.setItem('kring.theme', 'dark');
    showMap();
    expect(Object.keys(localStorage)).toEqual(['kring.theme']);
    localStorage.clear();
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
