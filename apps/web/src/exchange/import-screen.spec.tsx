import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { refusedWith, showAt, team } from '../testing/show-at.js';

const daan = { id: 'c1', house: null, person: { id: 'p0', name: 'Daan de Vries' }, team };
const circle = { client: daan, members: [], tiesAmongMembers: [], viewerCanEdit: true, sequence: 0 };

const row = (name: string, more: object = {}) => ({
  ...{ kind: 'person', index: 0, state: 'new', name, role: null, ring: null, sector: null, why: null, changes: [] },
  ...more,
});
const preview = (more: object = {}) => ({
  ...{
    format: 'roster',
    clientName: null,
    yesInFile: 0,
    seen: 'mark',
    rows: [],
    remarks: [],
    problems: [],
    clients: [],
  },
  ...more,
});
const done = { changeId: 'ch1', added: 1, changed: 1, preview: null, errors: [] };

const show = (answers: object = {}) => showAt('/circles/c1/import', { circle, importCircle: done, ...answers });

async function paste(user: ReturnType<typeof show>['user'], text: string): Promise<void> {
  await user.click(await screen.findByRole('textbox', { name: /^Of plak een lijst/ }));
  await user.paste(text);
  await user.click(screen.getByRole('button', { name: 'Lijst bekijken' }));
}

const rows = [
  row('Riet Kok', { role: 'moeder', ring: 1, sector: 'family' }),
  row('Jan Smit', { index: 1 }),
  row('Ank Bos', {
    index: 2,
    state: 'changed',
    changes: [{ field: 'ring', before: ['1'], after: ['2'], skill: null }],
  }),
  row('Daan de Vries', { index: 3, state: 'refused', why: 'CLIENT_SELF' }),
  row('Riet Kok – Jan Smit', { kind: 'tie', index: 0 }),
];

describe('bringing people from a list into a circle', () => {
  it('shows row by row what will happen, and does what was decided', async () => {
    const { user, saves } = show({ circleImport: preview({ rows }) });
    await paste(user, 'Riet Kok\nJan Smit');
    expect(await screen.findByText('2 mensen zijn nieuw, bij 1 persoon verandert iets.')).toBeTruthy();
    expect(screen.getByText('Ring: was heel dichtbij, wordt vriendschap')).toBeTruthy();
    expect(screen.getByText('Dit is de cliënt zelf.')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: /Ank Bos/ }));
    await user.click(screen.getByRole('button', { name: /Ring van Jan Smit/ }));
    await user.click(await screen.findByRole('option', { name: 'samen iets doen' }));
    await user.click(screen.getByRole('button', { name: '2 mensen importeren' }));
    expect(await screen.findByText('1 persoon erbij, 1 gewijzigd')).toBeTruthy();
    expect(saves('ImportCircle').map(({ variables }) => variables)).toEqual([
      {
        input: {
          ...{ clientId: 'c1', files: [], pasted: 'Riet Kok\nJan Smit', keepAsIs: false, seen: 'mark' },
          people: [
            { index: 2, leaveOut: true, ring: null, sector: null },
            { index: 1, leaveOut: false, ring: 3, sector: null },
          ],
          tiesLeftOut: [],
          takeYes: false,
        },
        language: 'nl',
      },
    ]);
    expect(screen.getByRole('button', { name: 'Ongedaan maken' })).toBeTruthy();
  });

  it('says what is wrong in the file, where, and what to do', async () => {
    const problems = [{ code: 'UNKNOWN_VALUE', row: 4, column: 'Ring', facts: [{ name: 'value', value: 'ver weg' }] }];
    const { user } = show({ circleImport: preview({ problems }) });
    await paste(user, 'x');
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText(/^Rij 4, kolom “Ring”: “ver weg” kent Kring hier niet/)).toBeTruthy();
    expect(alert.getByText('Er is niets veranderd.')).toBeTruthy();
  });

  it('asks whose circle to read from a file that tells of several clients', async () => {
    const clients = [
      { id: 'Patient/1', name: 'Jan Bos' },
      { id: 'Patient/2', name: 'Daan de Vries' },
    ];
    const problems = [{ code: 'SEVERAL_CLIENTS', row: null, column: null, facts: [] }];
    const { user, saves } = show({ circleImport: preview({ problems, clients }) });
    await paste(user, 'x');
    expect(await screen.findByText(/2 cliënten/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Daan de Vries/ }));
    await user.click(await screen.findByRole('option', { name: 'Jan Bos' }));
    await user.click(screen.getByRole('button', { name: 'Lijst bekijken' }));
    expect(saves('CircleImport').map(({ variables }) => (variables as { input: object }).input)).toMatchObject([
      { pasted: 'x' },
      { pasted: 'x', clientInFile: 'Patient/1' },
    ]);
  });

  it('reads a file that is chosen', async () => {
    const { user, saves } = show({ circleImport: preview({ rows }) });
    await screen.findByRole('button', { name: 'Bestand kiezen' });
    await user.upload(document.querySelector('input[type=file]')!, new File(['Naam\nRiet'], 'kring.csv'));
    await screen.findByRole('heading', { name: 'Klopt dit?' });
    expect(saves('CircleImport')[0]?.variables).toMatchObject({
      input: { files: [{ name: 'kring.csv', content: btoa('Naam\nRiet') }], pasted: null },
    });
  });

  it('takes a yes over only when that is ticked', async () => {
    const { user, saves } = show({ circleImport: preview({ rows, yesInFile: 2 }) });
    await paste(user, 'x');
    await screen.findByText(/2 keer dat iemand toestemming gaf/);
    await user.click(screen.getByRole('checkbox', { name: /^Ja, neem over/ }));
    await user.click(screen.getByRole('button', { name: '3 mensen importeren' }));
    await screen.findByText('1 persoon erbij, 1 gewijzigd');
    expect(saves('ImportCircle')[0]?.variables).toMatchObject({ input: { takeYes: true } });
  });

  it('shows again what happens when the circle changed meanwhile', async () => {
    const stale = { ...done, changeId: null, added: null, changed: null, ...refusedWith('STALE', 'seen') };
    const { user } = show({
      circleImport: preview({ rows }),
      importCircle: { ...stale, preview: preview({ seen: 'other', rows: [row('Jan Smit')] }) },
    });
    await paste(user, 'x');
    await user.click(await screen.findByRole('button', { name: '3 mensen importeren' }));
    expect(await screen.findByText(/^De kring is intussen veranderd/)).toBeTruthy();
    expect(screen.getByRole('button', { name: '1 persoon importeren' })).toBeTruthy();
  });

  it('has nothing to do when everyone is there already', async () => {
    const { user } = show({ circleImport: preview({ rows: [row('Jan Smit', { state: 'alreadyThere' })] }) });
    await paste(user, 'x');
    expect(await screen.findByText('Alles uit dit bestand staat al in de kring.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Er is niets te importeren' }).hasAttribute('disabled')).toBe(true);
  });

  it('keeps what was chosen when no answer comes', async () => {
    const { user } = show({ circleImport: preview({ rows }), importCircle: null });
    await paste(user, 'x');
    await user.click(await screen.findByRole('checkbox', { name: 'Jan Smit' }));
    await user.click(screen.getByRole('button', { name: '2 mensen importeren' }));
    expect(await screen.findByText('Bewaren lukte niet')).toBeTruthy();
    expect(screen.getByRole('button', { name: '2 mensen importeren' })).toBeTruthy();
  });

  it('is not for who may not change the circle', async () => {
    show({ circle: { ...circle, viewerCanEdit: false } });
    expect(await screen.findByRole('heading', { name: 'Deze kring is er niet' })).toBeTruthy();
  });
});
