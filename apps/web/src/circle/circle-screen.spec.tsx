import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { refusedWith, showAt, team } from '../testing/show-at.js';

const tieOf = (id: string, more: object = {}) => ({
  id,
  role: null,
  ring: 1,
  sector: 'family',
  quality: null,
  supportGiven: [],
  supportReceived: [],
  contactFrequency: 'weekly',
  lastContactOn: '2026-11-03',
  daysSinceContact: 21,
  fading: false,
  version: 1,
  ...more,
});
const henk = { id: 'p1', name: 'Henk de Vries', kind: 'person', deceased: false };
const truus = { id: 'p2', name: 'Truus Roelofsen', kind: 'person', deceased: false };
const daan = { id: 'c1', house: 'Huis De Linde', person: { id: 'p0', name: 'Daan de Vries' }, team };
const henksTie = tieOf('t1', { role: 'vader' });
const members = [
  { person: henk, tie: henksTie },
  { person: truus, tie: tieOf('t2', { role: 'buurvrouw', ring: 2, sector: 'friends', fading: true }) },
];
const circle = { client: daan, members, tiesAmongMembers: [], viewerCanEdit: true, sequence: 0 };
const wholePerson = {
  ...henk,
  birthYear: 1956,
  speaks: ['nl'],
  home: null,
  certificateUntil: null,
  note: null,
  version: 1,
  viewerCanChange: true,
  skills: [],
  offers: [],
  consents: [{ purpose: 'beAsked', state: 'given' }],
};

type Input<Name extends string> = { readonly input: Readonly<Record<Name, unknown>> };
const movedBy = ({ input }: Input<'ring' | 'sector'>) => ({
  tie: { ...henksTie, ring: input.ring, sector: input.sector, version: 2 },
  changeId: 'h1',
  current: null,
  errors: [],
});
const lineOf = (more: object = {}) => ({
  id: 'h1',
  sequence: 1,
  at: '2026-11-24T09:00:00.000Z',
  byName: 'Marieke Jansen',
  byViewer: true,
  kind: 'moved',
  reversal: null,
  reverses: null,
  tieId: 't1',
  personId: 'p1',
  personName: 'Henk de Vries',
  otherName: null,
  contactOn: null,
  skill: null,
  purpose: null,
  offerTitle: null,
  source: null,
  people: null,
  fields: [{ field: 'ring', before: '1', after: '2' }],
  ...more,
});
const takenBack = {
  change: lineOf({ reversal: 'undo' }),
  conflicts: [],
  changedBy: null,
  stays: [],
  sequence: null,
  errors: [],
};

function showCircle(answers: object = {}, view = 'list') {
  return showAt(`/circles/c1?view=${view}`, { circle, person: wholePerson, moveOnMap: movedBy, ...answers });
}
const ringOfHenk = () => screen.findByRole('combobox', { name: 'Ring van Henk de Vries' });
const valueOf = (element: HTMLElement): string => (element as HTMLSelectElement).value;

describe('the circle of a client', () => {
  it('says whose it is, how many people there are and with how many contact fades', async () => {
    showCircle();
    expect(await screen.findByRole('heading', { name: 'De kring van Daan de Vries' })).toBeTruthy();
    expect(screen.getByText('2 mensen, met 1 van hen is er al lang geen contact')).toBeTruthy();
  });

  it('keeps in the address how it is looked at', async () => {
    const { user, router } = showCircle();
    await user.click(await screen.findByRole('radio', { name: 'Tabel' }));
    expect(await screen.findByRole('table', { name: 'Tabel van de kring van Daan' })).toBeTruthy();
    expect(router.state.location.search).toEqual({ view: 'table' });
  });

  it('moves a person and takes the move back', async () => {
    const { user, saves } = showCircle({ reverseChange: takenBack });
    await user.selectOptions(await ringOfHenk(), 'vriendschap');
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(saves('ReverseChange')).toHaveLength(1));
    expect(saves('MoveOnMap').map(({ variables }) => variables)).toEqual([
      { input: { tieId: 't1', expectedVersion: 1, ring: 2, sector: 'family' } },
    ]);
    expect(saves('ReverseChange')[0]?.variables).toMatchObject({ input: { clientId: 'c1', changeId: 'h1' } });
  });

  it('names what can be undone and redone, also when the screen was opened anew', async () => {
    const redo = lineOf({ id: 'h3', kind: 'personAdded', reversal: 'undo', personName: 'Kees' });
    const { user, saves } = showCircle({ circleUndo: { undo: lineOf(), redo }, reverseChange: takenBack });
    await user.click(
      await screen.findByRole('button', { name: 'Ongedaan maken: Henk de Vries naar ring ‘vriendschap’' }),
    );
    expect(await screen.findByRole('button', { name: 'Opnieuw doen: Kees in de kring' })).toBeTruthy();
    await waitFor(() => expect(saves('ReverseChange')).toHaveLength(1));
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await waitFor(() => expect(saves('ReverseChange')).toHaveLength(2));
    expect(saves('ReverseChange')[1]?.variables).toMatchObject({ input: { changeId: 'h3' } });
  });

  it('shows both versions when an undo meets what somebody else changed since', async () => {
    const stale = {
      change: null,
      conflicts: [{ field: 'ring', before: '3', after: '1' }],
      changedBy: 'Marjolein',
      stays: [],
      sequence: 7,
      ...refusedWith('STALE', 'changeId'),
    };
    const { user, saves } = showCircle({ circleUndo: { undo: lineOf(), redo: null }, reverseChange: stale });
    await user.click(await screen.findByRole('button', { name: /^Ongedaan maken: Henk/ }));
    const dialog = within(await screen.findByRole('alertdialog', { name: 'Iemand wijzigde dit na u' }));
    expect(dialog.getByRole('row', { name: 'Ring heel dichtbij samen iets doen' })).toBeTruthy();
    expect(dialog.getByText(/^Marjolein wijzigde dit later/)).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Toch ongedaan maken' }));
    await waitFor(() => expect(saves('ReverseChange')).toHaveLength(2));
    expect(saves('ReverseChange')[1]?.variables).toMatchObject({ input: { changeId: 'h1', despite: 7 } });
  });

  it('brings what somebody else changed, and says who did what', async () => {
    const news = lineOf({ id: 'h9', byName: 'Marjolein', byViewer: false, personName: 'Truus Roelofsen' });
    const { saves } = showCircle({ circleSequence: 1, circleHistory: [news] });
    expect(await screen.findByText('Marjolein: Truus Roelofsen naar ring ‘vriendschap’')).toBeTruthy();
    await waitFor(() => expect(saves('CircleOfClient').length).toBeGreaterThan(1));
  });

  it('puts a person back and says so when a move fails', async () => {
    const { user } = showCircle({
      moveOnMap: () => {
        throw new Error('no answer');
      },
    });
    await user.selectOptions(await ringOfHenk(), 'vriendschap');
    expect(
      await screen.findByText('Henk de Vries is niet verplaatst. Er is niets verloren. Probeer het opnieuw.'),
    ).toBeTruthy();
    expect(valueOf(await ringOfHenk())).toBe('1');
  });

  it('shows both versions when somebody else moved the same person first', async () => {
    const current = { ...henksTie, ring: 3, version: 5 };
    let asked = 0;
    const { user, saves } = showCircle({
      moveOnMap: (sent: Input<'ring' | 'sector'>) =>
        asked++ === 0 ? { tie: null, current, ...refusedWith('STALE', 'expectedVersion') } : movedBy(sent),
    });
    await user.selectOptions(await ringOfHenk(), 'vriendschap');
    const dialog = within(await screen.findByRole('alertdialog', { name: 'Iemand anders wijzigde Henk de Vries ook' }));
    const place = within(dialog.getByRole('radiogroup', { name: 'Plek in de kring' }));
    expect(place.getByRole('radio', { name: /^Van u: vriendschap, / })).toBeTruthy();
    expect(place.getByRole('radio', { name: /^Staat er nu: samen iets doen, / })).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Zo bewaren' }));
    await waitFor(() => expect(saves('MoveOnMap')).toHaveLength(2));
    expect(saves('MoveOnMap')[1]?.variables).toEqual({
      input: { tieId: 't1', expectedVersion: 5, ring: 2, sector: 'family' },
    });
  });

  it('adds one person after another with Enter', async () => {
    const { user, saves } = showCircle({ addPerson: { member: members[0], circle, errors: [] } });
    await user.click(await screen.findByRole('button', { name: 'Iemand toevoegen' }));
    const name = await screen.findByRole('textbox', { name: 'Naam' });
    await waitFor(() => expect(document.activeElement).toBe(name));
    await user.type(name, 'Wim de Vries{Enter}');
    expect(await screen.findByText('Net toegevoegd: 1: Wim de Vries')).toBeTruthy();
    await user.type(name, 'Lotte{Enter}');
    await waitFor(() => expect(saves('AddPersonToCircle')).toHaveLength(2));
    expect(saves('AddPersonToCircle')[1]?.variables).toEqual({
      input: { clientId: 'c1', name: 'Lotte', role: null, ring: 1, sector: 'family' },
    });
  });

  it('keeps what was typed when adding fails', async () => {
    const { user } = showCircle({ addPerson: () => Promise.reject(new Error('no answer')) });
    await user.click(await screen.findByRole('button', { name: 'Iemand toevoegen' }));
    const name = await screen.findByRole('textbox', { name: 'Naam' });
    await user.type(name, 'Wim de Vries{Enter}');
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect((name as HTMLInputElement).value).toBe('Wim de Vries');
  });

  it('says what stays before a person leaves, and puts them back when asked', async () => {
    const { user, saves } = showCircle({
      removeFromCircle: { circle, changeId: 'h2', errors: [] },
      reverseChange: takenBack,
    });
    await user.click(await screen.findByRole('button', { name: 'Meer voor Henk de Vries' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Uit de kring halen' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    expect(dialog.getByText(/Dit blijft: naam, vaardigheden, aanbod en toestemming/)).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Uit de kring halen' }));
    await waitFor(() => expect(saves('RemoveFromCircle')).toHaveLength(1));
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(saves('ReverseChange')).toHaveLength(1));
    expect(saves('ReverseChange')[0]?.variables).toMatchObject({ input: { clientId: 'c1', changeId: 'h2' } });
  });

  it('adds two people with the same name in a row, each with a key of its own', async () => {
    const { user, saves } = showCircle({ addPerson: { member: members[0], circle, errors: [] } });
    await user.click(await screen.findByRole('button', { name: 'Iemand toevoegen' }));
    const name = await screen.findByRole('textbox', { name: 'Naam' });
    await user.type(name, 'Jan{Enter}');
    await screen.findByText('Net toegevoegd: 1: Jan');
    await user.type(name, 'Jan{Enter}');
    await waitFor(() => expect(saves('AddPersonToCircle')).toHaveLength(2));
    const [first, second] = saves('AddPersonToCircle');
    expect(second?.variables).toEqual(first?.variables);
    expect(second?.key).not.toBe(first?.key);
  });

  it('says who knows whom from the list', async () => {
    const { user, saves } = showCircle({ addTie: { tie: tieOf('t3'), current: null, errors: [] } });
    await user.click(await screen.findByRole('button', { name: 'Meer voor Henk de Vries' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Zeggen wie Henk de Vries kent' }));
    await user.click(await screen.findByRole('button', { name: 'Band toevoegen' }));
    await waitFor(() => expect(saves('AddTieInCircle')).toHaveLength(1));
    expect(saves('AddTieInCircle')[0]?.variables).toEqual({ input: { clientId: 'c1', fromId: 'p1', toId: 'p2' } });
  });

  it('loses neither version when a change meets somebody else’s', async () => {
    const current = { ...wholePerson, birthYear: 1957, version: 4 };
    const { user } = showCircle({
      changePerson: { person: null, current, ...refusedWith('STALE', 'expectedVersion') },
    });
    await user.click(await screen.findByRole('button', { name: 'Henk de Vries' }));
    await user.click(await screen.findByRole('button', { name: 'Wijzigen' }));
    const year = await screen.findByRole('textbox', { name: /Geboortejaar/ });
    await user.clear(year);
    await user.type(year, '1958');
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    const either = within(await screen.findByRole('radiogroup', { name: /Geboortejaar/ }));
    expect(either.getByRole('radio', { name: 'Van u: 1958' })).toBeTruthy();
    expect(either.getByRole('radio', { name: 'Staat er nu: 1957' })).toBeTruthy();
  });

  it('asks only for the tie of who may not change the person', async () => {
    const { user, saves } = showCircle({
      person: { ...wholePerson, viewerCanChange: false },
      changeTie: { tie: tieOf('t1'), current: null, errors: [] },
    });
    await user.click(await screen.findByRole('button', { name: 'Henk de Vries' }));
    await user.click(await screen.findByRole('button', { name: 'Wijzigen' }));
    const dialog = within(await screen.findByRole('dialog', { name: /Henk de Vries/ }));
    expect(dialog.getByText(/Wie Henk de Vries is, kan alleen het team wijzigen/)).toBeTruthy();
    for (const name of [/^Naam/, /Geboortejaar/, /Bijzonderheden/])
      expect(dialog.queryByRole('textbox', { name })).toBeNull();
    await user.type(dialog.getByRole('textbox', { name: /^Wie is het voor Daan/ }), ' en buurman');
    await user.click(dialog.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(saves('ChangeTieInCircle')).toHaveLength(1));
    expect(saves('ChangePersonInCircle')).toHaveLength(0);
  });

  it('asks for a year in four digits before it saves', async () => {
    const { user, saves } = showCircle();
    await user.click(await screen.findByRole('button', { name: 'Henk de Vries' }));
    await user.click(await screen.findByRole('button', { name: 'Wijzigen' }));
    await user.type(await screen.findByRole('textbox', { name: /Geboortejaar/ }), 'x');
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    expect(await screen.findByText('Schrijf een jaar met vier cijfers.')).toBeTruthy();
    expect(saves('ChangePersonInCircle')).toEqual([]);
  });

  it('offers the first step in an empty circle', async () => {
    const { user } = showCircle({ circle: { ...circle, members: [] } });
    expect(await screen.findByRole('heading', { name: 'Deze kring is nog leeg' })).toBeTruthy();
    const [, first] = screen.getAllByRole('button', { name: 'Iemand toevoegen' });
    await user.click(first as HTMLElement);
    expect(await screen.findByRole('dialog', { name: 'Wie hoort bij de kring van Daan?' })).toBeTruthy();
  });

  it('says so when there is no such circle', async () => {
    showCircle({ circle: null });
    expect(await screen.findByRole('heading', { name: 'Deze kring is er niet' })).toBeTruthy();
  });
});
