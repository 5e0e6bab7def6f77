import { describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import type { PersonChanges, PersonDetail } from '../circle-view.js';
import { actionsSeen, daansCircle, named, show } from '../../test/show.js';
import { PersonPanel } from './person-panel.js';

const henk = named('Henk de Vries');
const detail: PersonDetail = {
  birthYear: 1956,
  home: 'Ede',
  note: 'Belt liever niet.',
  skills: [
    {
      code: 'administration.bookkeeping',
      name: 'boekhouden',
      level: 'expert',
      source: 'work',
      likesDoingIt: true,
    },
  ],
  offers: [{ id: 'o1', title: 'Ik ben goed met cijfers', hoursPerWeek: 3, isPaused: false, canChange: true }],
  consents: [
    { purpose: 'beInCircle', state: 'given' },
    { purpose: 'beAsked', state: 'notRecorded' },
    { purpose: 'shareWithOtherTeams', state: 'withdrawn' },
  ],
  canChange: true,
};
const [bookkeeping] = detail.skills;
const [figures] = detail.offers;

const changesSeen = () =>
  ({
    person: jest.fn(),
    picture: jest.fn(),
    tie: jest.fn(),
    removeTie: jest.fn(),
    skill: jest.fn(),
    removeSkill: jest.fn(),
    recordOffer: jest.fn(),
    pauseOffer: jest.fn(),
    resumeOffer: jest.fn(),
    withdrawOffer: jest.fn(),
    consent: jest.fn(),
  }) satisfies { [Change in keyof PersonChanges]: PersonChanges[Change] };

function showPanel(about: PersonDetail | 'failed' | null = detail, circle = daansCircle, member = henk) {
  const actions = actionsSeen();
  const changes = changesSeen();
  const onClose = jest.fn();
  const rest = { circle, member, actions, changes, onClose, problem: null };
  return { actions, changes, onClose, ...show(<PersonPanel detail={about} today="2026-11-21" {...rest} />) };
}
const press = async (name: string, panel = showPanel()) => {
  await panel.user.click(screen.getByRole('button', { name }));
  return panel.changes;
};

describe('the panel of a person', () => {
  it('takes the focus, so that who listens hears who is open', () => {
    showPanel();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Henk de Vries' }));
  });

  it('says consent in plain words', () => {
    showPanel();
    const consent = within(screen.getByRole('region', { name: 'Toestemming' }));
    expect(consent.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Henk de Vries vindt het goed om in deze kring te staan.Intrekken',
      'Nog niet gevraagd of u Henk de Vries om hulp mag vragen.Ja opschrijven',
      'Alleen dit team mag Henk de Vries zien.Ja opschrijven',
    ]);
  });

  it('shows skills, offers and what each does for the other', () => {
    showPanel();
    expect(screen.getByText('boekhouden').textContent).toBe(
      'boekhouden, kan het anderen leren, geleerd op het werk, doet het graag',
    );
    expect(screen.getByText(/goed met cijfers/).textContent).toContain('Ik ben goed met cijfers, 3 uur per week');
    expect(screen.getByText('Geeft Daan').nextElementSibling?.textContent).toBe('praktische hulp, raad');
    expect(screen.getByText('Krijgt van Daan').nextElementSibling?.textContent).toBe('gezelschap');
  });

  it('records a contact in one press', async () => {
    const { user, actions } = showPanel();
    await user.click(screen.getByRole('button', { name: 'Vandaag' }));
    expect(actions.recordContact).toHaveBeenCalledWith(henk.tieId, '2026-11-21');
  });

  it('records a contact of another day when it is saved, not while its year is typed', async () => {
    const { user, actions } = showPanel();
    await user.click(screen.getByRole('button', { name: 'Andere dag' }));
    const save = screen.getByRole('button', { name: 'Bewaren' });
    fireEvent.change(screen.getByLabelText('Andere dag', { selector: 'input' }), { target: { value: '0002-11-15' } });
    expect(save.hasAttribute('disabled')).toBe(true);
    fireEvent.change(screen.getByLabelText('Andere dag', { selector: 'input' }), { target: { value: '2026-11-15' } });
    expect(actions.recordContact).not.toHaveBeenCalled();
    await user.click(save);
    expect(actions.recordContact).toHaveBeenCalledWith(henk.tieId, '2026-11-15');
  });

  it('asks to change and to take away a tie with somebody else', async () => {
    const { user, changes } = showPanel();
    await user.click(screen.getByRole('button', { name: 'Band met Sanne de Vries wijzigen' }));
    await user.click(screen.getByRole('button', { name: 'Band met Sanne de Vries weghalen' }));
    expect(changes.tie).toHaveBeenCalledWith('a1');
    expect(changes.removeTie).toHaveBeenCalledWith('a1');
  });

  it('asks to write down, change and take away a skill', async () => {
    const panel = showPanel();
    expect((await press('Vaardigheid opschrijven', panel)).skill).toHaveBeenLastCalledWith(null);
    expect((await press('boekhouden wijzigen', panel)).skill).toHaveBeenLastCalledWith(bookkeeping);
    expect((await press('boekhouden weghalen', panel)).removeSkill).toHaveBeenCalledWith(bookkeeping);
  });

  it('asks to write down, pause and withdraw an offer', async () => {
    const panel = showPanel();
    expect((await press('Aanbod opschrijven', panel)).recordOffer).toHaveBeenCalledTimes(1);
    expect((await press('Pauzeren: Ik ben goed met cijfers', panel)).pauseOffer).toHaveBeenCalledWith(figures);
    expect((await press('Intrekken: Ik ben goed met cijfers', panel)).withdrawOffer).toHaveBeenCalledWith(figures);
  });

  it('opens an offer on pause again', async () => {
    const paused = detail.offers.map((offer) => ({ ...offer, isPaused: true }));
    const panel = showPanel({ ...detail, offers: paused });
    expect(screen.getByText(/goed met cijfers/).textContent).toContain('3 uur per week, even op pauze');
    expect((await press('Weer openzetten: Ik ben goed met cijfers', panel)).resumeOffer).toHaveBeenCalledWith(
      paused[0],
    );
  });

  it('asks to write down a yes, and to take one back', async () => {
    const panel = showPanel();
    expect((await press('Ja opschrijven: om hulp vragen', panel)).consent).toHaveBeenLastCalledWith('beAsked', 'given');
    const { consent } = await press('Intrekken: in deze kring staan', panel);
    expect(consent).toHaveBeenLastCalledWith('beInCircle', 'withdrawn');
  });

  it('asks to change, to take out, and closes with Escape', async () => {
    const { user, changes, onClose, actions } = showPanel();
    await user.click(screen.getByRole('button', { name: 'Wijzigen' }));
    await user.click(screen.getByRole('button', { name: 'Uit de kring halen' }));
    await user.keyboard('{Escape}');
    expect(changes.person).toHaveBeenCalledTimes(1);
    expect(actions.remove).toHaveBeenCalledWith(henk.personId);
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('says so when the rest did not come through', () => {
    showPanel('failed');
    expect(screen.getByRole('alert').textContent).toBe(
      'De rest over Henk de Vries kwam niet door. Sluit dit en open het opnieuw.',
    );
  });

  it('lets who only reads write down a contact, and change nothing', () => {
    showPanel({ ...detail, canChange: false }, { ...daansCircle, viewerCanEdit: false });
    expect(screen.queryByRole('button', { name: 'Wijzigen' })).toBeNull();
    expect(within(screen.getByRole('group', { name: 'Contact gehad' })).getAllByRole('button')).toHaveLength(3);
    expect(screen.queryByRole('button', { name: /opschrijven|wijzigen|weghalen|Intrekken|Pauzeren/ })).toBeNull();
  });

  it('asks no offer of who died, and no consent of a pet', () => {
    showPanel(detail, daansCircle, { ...henk, deceased: true });
    expect(screen.getByText(/goed met cijfers/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Aanbod opschrijven' })).toBeNull();
    cleanup();
    showPanel(detail, daansCircle, { ...henk, kind: 'pet' });
    expect(screen.queryByRole('region', { name: 'Toestemming' })).toBeNull();
  });
});
