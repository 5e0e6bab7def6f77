import { describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { PersonDetail } from '../circle-view.js';
import { actionsSeen, daansCircle, named, show } from '../../test/show.js';
import { PersonPanel } from './person-panel.js';

const henk = named('Henk de Vries');
const detail: PersonDetail = {
  birthYear: 1956,
  home: 'Ede',
  note: 'Belt liever niet.',
  skills: [{ code: 'administration.bookkeeping', name: 'boekhouden', level: 'expert' }],
  offers: [{ id: 'o1', title: 'Ik ben goed met cijfers', hoursPerWeek: 3 }],
  consents: [
    { purpose: 'beInCircle', state: 'given' },
    { purpose: 'beAsked', state: 'notRecorded' },
    { purpose: 'shareWithOtherTeams', state: 'withdrawn' },
  ],
};

function showPanel(about: PersonDetail | 'failed' | null = detail, circle = daansCircle) {
  const actions = actionsSeen();
  const seen = { onChange: jest.fn(), onRemoveTie: jest.fn(), onClose: jest.fn() };
  const panel = (
    <PersonPanel circle={circle} member={henk} detail={about} today="2026-11-21" actions={actions} {...seen} />
  );
  return { actions, ...seen, ...show(panel) };
}

describe('the panel of a person', () => {
  it('takes the focus, so that who listens hears who is open', () => {
    showPanel();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Henk de Vries' }));
  });

  it('says consent in plain words', () => {
    showPanel();
    const consent = within(screen.getByRole('region', { name: 'Toestemming' }));
    expect(consent.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Henk de Vries vindt het goed om in deze kring te staan.',
      'Nog niet gevraagd of je Henk de Vries om hulp mag vragen.',
      'Alleen dit team mag Henk de Vries zien.',
    ]);
  });

  it('shows skills, offers and what each does for the other', () => {
    showPanel();
    expect(screen.getByText('boekhouden').textContent).toBe('boekhouden, kan het anderen leren');
    expect(screen.getByText(/goed met cijfers/).textContent).toBe('Ik ben goed met cijfers, 3 uur per week');
    expect(screen.getByText('Geeft Daan').nextElementSibling?.textContent).toBe('praktische hulp, raad');
    expect(screen.getByText('Krijgt van Daan').nextElementSibling?.textContent).toBe('gezelschap');
  });

  it('records a contact in two presses', async () => {
    const { user, actions } = showPanel();
    await user.click(screen.getByRole('button', { name: 'Contact gehad' }));
    await user.click(screen.getByRole('button', { name: 'Vandaag' }));
    expect(actions.recordContact).toHaveBeenCalledWith(henk.tieId, '2026-11-21');
  });

  it('takes away a tie with somebody else', async () => {
    const { user, onRemoveTie } = showPanel();
    await user.click(screen.getByRole('button', { name: 'Band met Sanne de Vries weghalen' }));
    expect(onRemoveTie).toHaveBeenCalledWith('a1');
  });

  it('asks to change, to take out, and closes with Escape', async () => {
    const { user, onChange, onClose, actions } = showPanel();
    await user.click(screen.getByRole('button', { name: 'Wijzigen' }));
    await user.click(screen.getByRole('button', { name: 'Uit de kring halen' }));
    await user.keyboard('{Escape}');
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(actions.remove).toHaveBeenCalledWith(henk.personId);
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('says so when the rest did not come through', () => {
    showPanel('failed');
    expect(screen.getByRole('alert').textContent).toBe(
      'De rest over Henk de Vries kwam niet door. Sluit dit en open het opnieuw.',
    );
  });

  it('changes nothing for who only reads', () => {
    showPanel(detail, { ...daansCircle, viewerCanEdit: false });
    expect(screen.queryByRole('button', { name: 'Wijzigen' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Contact gehad' })).toBeNull();
  });
});
