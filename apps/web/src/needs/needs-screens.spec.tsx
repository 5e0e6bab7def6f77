import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { cashTask, shoppingEvening } from '../testing/needs.js';
import { nodes, refusedWith, showAt } from '../testing/show-at.js';

const titleField = () => screen.findByRole('textbox', { name: 'De vraag in één zin' });
const valueOf = (field: HTMLElement): string => (field as HTMLInputElement).value;

describe('writing down a need', () => {
  it('saves what was filled in and shows who could help', async () => {
    const answers = { recordNeed: { need: shoppingEvening, errors: [] }, need: shoppingEvening };
    const { user, saves, router } = showAt('/teams/t1/needs/new', answers);
    await user.type(await titleField(), 'Winkelavond op donderdag');
    await user.click(screen.getByRole('radio', { name: 'alleen medewerkers' }));
    await user.click(screen.getByRole('button', { name: 'Vraag opschrijven' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Winkelavond op donderdag' })).toBeTruthy();
    expect(router.state.location.pathname).toBe('/needs/n1');
    expect(saves('RecordNeed').map(({ variables }) => variables)).toEqual([
      {
        input: {
          teamId: 't1',
          clientId: null,
          title: 'Winkelavond op donderdag',
          taskKind: 'activity',
          skills: [],
          hoursPerWeek: 2,
          times: [],
          certificateRequired: false,
          languages: [],
          performer: 'staff',
          preferredSector: null,
        },
      },
    ]);
  });

  it('asks for the sentence when it is empty, and saves nothing', async () => {
    const { user, saves } = showAt('/teams/t1/needs/new', {});
    const title = await titleField();
    await user.click(screen.getByRole('button', { name: 'Vraag opschrijven' }));
    expect(await screen.findByText('Vul dit in.')).toBeTruthy();
    expect(document.activeElement).toBe(title);
    expect(saves('RecordNeed')).toEqual([]);
  });

  it('shows an error of the server at its field and keeps what was typed', async () => {
    const refused = refusedWith('TOO_LONG', 'title', { most: '120', length: '130' });
    const { user } = showAt('/teams/t1/needs/new', { recordNeed: refused });
    const title = await titleField();
    await user.type(title, 'Winkelavond');
    await user.click(screen.getByRole('button', { name: 'Vraag opschrijven' }));
    expect(await screen.findByText('Dit is te lang. Gebruik hoogstens 120 tekens.')).toBeTruthy();
    expect(title.getAttribute('aria-invalid')).toBe('true');
    expect(valueOf(title)).toBe('Winkelavond');
  });
});

describe('changing a need that somebody else changed first', () => {
  const theirs = { ...shoppingEvening, title: 'Winkelavond op vrijdag', version: 2 };
  const stale = { ...refusedWith('STALE', null), current: theirs };
  const open = async () => {
    const changeNeed = ({ input }: { readonly input: { readonly expectedVersion: number } }) =>
      input.expectedVersion === 1 ? stale : { need: theirs, errors: [] };
    const shown = showAt('/needs/n1/change', { need: shoppingEvening, changeNeed });
    const title = await titleField();
    await shown.user.clear(title);
    await shown.user.type(title, 'Winkelavond met Daan');
    await shown.user.click(screen.getByRole('button', { name: 'Bewaren' }));
    return shown;
  };

  it('shows both versions', async () => {
    await open();
    const dialog = await screen.findByRole('alertdialog', { name: 'Iemand anders wijzigde dit ook' });
    const title = within(within(dialog).getByRole('radiogroup', { name: 'Wat' }));
    expect((title.getByRole('radio', { name: 'Van u: Winkelavond met Daan' }) as HTMLInputElement).checked).toBe(true);
    expect(title.getByRole('radio', { name: 'Staat er nu: Winkelavond op vrijdag' })).toBeTruthy();
  });

  it('saves mine over the newest version when I say so', async () => {
    const { user, saves } = await open();
    await user.click(await screen.findByRole('button', { name: 'Zo bewaren' }));
    expect(await screen.findByText('De vraag is gewijzigd.')).toBeTruthy();
    const versions = saves('ChangeNeed').map(
      ({ variables }) => (variables as { input: { expectedVersion: number } }).input.expectedVersion,
    );
    expect(versions).toEqual([1, 2]);
  });

  it('takes the new version into the form when I say so', async () => {
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: 'Laten zoals het nu is' }));
    expect(valueOf(await titleField())).toBe('Winkelavond op vrijdag');
  });
});

const removal = {
  ...{ id: 'w1', at: '2026-11-24T10:00:00.000Z', kind: 'taskRemoved', reversal: null },
  ...{ title: 'Administratie van de groepskas', taskKind: 'administration' },
};
const change = { ...removal, id: 'w2', kind: 'needChanged', title: 'Boodschappen' };

describe('what was done to needs and tasks', () => {
  const undoOf = (what: string) => screen.findByRole('button', { name: `Ongedaan maken: ${what}` });

  it('is undone and redone by name, by button and by keys', async () => {
    const reverseWork = { change: { ...change, reversal: 'undo' }, changedBy: null, errors: [] };
    const { user, saves } = showAt('/teams/t1/needs', { workUndo: { undo: change, redo: removal }, reverseWork });
    await user.click(await undoOf('vraag ‘Boodschappen’ gewijzigd'));
    expect(await screen.findByText('Ongedaan gemaakt: vraag ‘Boodschappen’ gewijzigd')).toBeTruthy();
    await user.keyboard('{Control>}y{/Control}');
    await waitFor(() => expect(saves('ReverseWork')).toHaveLength(2));
    expect(saves('ReverseWork').map(({ variables }) => variables)).toEqual([
      { input: { changeId: 'w2' } },
      { input: { changeId: 'w1' } },
    ]);
  });

  it('is not offered where there is nothing', async () => {
    showAt('/teams/t1/needs?tab=tasks', {});
    const nothing = await screen.findByRole('button', { name: 'Niets om ongedaan te maken' });
    expect(nothing.hasAttribute('disabled')).toBe(true);
  });

  it.each([
    [
      'STALE',
      'Anouk Visser heeft dit intussen gewijzigd. Er is niets teruggezet. Kijk wat er nu staat en wijzig het zo nodig zelf.',
    ],
    [
      'ALREADY_ASKED',
      'Hiervoor is al iemand gevraagd, of er is iets afgesproken. Daarom draait Kring dit niet terug. Wijzig het zelf, trek het in of verwijder het.',
    ],
    ['NOT_FOUND', 'Dit kan niet meer ongedaan worden gemaakt. Er is intussen iets anders veranderd.'],
  ])('says why it was not done, and what to do: %s', async (code, why) => {
    const reverseWork = { ...refusedWith(code, 'changeId'), change: null, changedBy: 'Anouk Visser' };
    const { user } = showAt('/teams/t1/needs', { workUndo: { undo: change, redo: null }, reverseWork });
    await user.click(await undoOf('vraag ‘Boodschappen’ gewijzigd'));
    expect(await screen.findByText(`${why} ‘Ongedaan maken’ slaat dit nu over.`)).toBeTruthy();
  });

  it('goes on to what was done before, past what was refused', async () => {
    const reverseWork = { ...refusedWith('STALE', 'changeId'), change: null, changedBy: 'Anouk Visser' };
    const workUndo = ({ passOver }: { readonly passOver: readonly string[] }) => ({
      undo: passOver.includes('w2') ? { ...change, id: 'w0', title: 'Tuin' } : change,
      redo: null,
    });
    const { user } = showAt('/teams/t1/needs', { workUndo, reverseWork });
    await user.click(await undoOf('vraag ‘Boodschappen’ gewijzigd'));
    expect(await undoOf('vraag ‘Tuin’ gewijzigd')).toBeTruthy();
  });

  it('is listed with who did it when somebody asks, and each takes back what is theirs', async () => {
    const at = '2026-11-24T10:00:00.000Z';
    const mine = { change: { ...change, at }, byName: 'Anouk', byViewer: true, viewerCanTakeBack: true };
    const theirs = { change: { ...removal, at }, byName: 'Ingrid', byViewer: false, viewerCanTakeBack: false };
    const reverseWork = { change: { ...change, reversal: 'undo' }, changedBy: null, errors: [] };
    const { user, saves } = showAt('/teams/t1/needs', { workHistory: [mine, theirs], reverseWork });
    const toList = await screen.findByRole('button', { name: 'Wat er gedaan is', expanded: false });
    expect(screen.queryByText('vraag ‘Boodschappen’ gewijzigd')).toBeNull();
    await user.click(toList);
    const history = within(screen.getByRole('region', { name: 'Wat er gedaan is' }));
    const [first, second] = await history.findAllByRole('listitem');
    expect(first?.textContent).toMatch(/^vraag ‘Boodschappen’ gewijzigdU, 24 november 2026/);
    expect(second?.textContent).toMatch(/^taak ‘.*’ verwijderdIngrid, 24 november 2026/);
    expect(within(second!).queryByRole('button')).toBeNull();
    await user.click(within(first!).getByRole('button', { name: 'Ongedaan maken: vraag ‘Boodschappen’ gewijzigd' }));
    await waitFor(() => expect(saves('ReverseWork')).toHaveLength(1));
    expect(saves('ReverseWork').map(({ variables }) => variables)).toEqual([{ input: { changeId: 'w2' } }]);
  });
});

describe('the tasks of a team', () => {
  it('removes a task after asking, and can take that back', async () => {
    const answers = {
      tasks: nodes([cashTask]),
      removeTask: { taskId: 'k1', changeId: 'w1', errors: [] },
      reverseWork: { change: { ...removal, reversal: 'undo' }, changedBy: null, errors: [] },
    };
    const { user, saves } = showAt('/teams/t1/needs?tab=tasks', answers);
    await user.click(await screen.findByRole('button', { name: 'Verwijderen' }));
    const dialog = screen.getByRole('alertdialog', { name: '“Administratie van de groepskas” verwijderen?' });
    await user.click(within(dialog).getByRole('button', { name: 'Verwijderen' }));
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    expect(await screen.findByText('Ongedaan gemaakt: taak ‘Administratie van de groepskas’ verwijderd')).toBeTruthy();
    expect(saves('ReverseWork').map(({ variables }) => variables)).toEqual([{ input: { changeId: 'w1' } }]);
  });

  it('says what will be here when there is nothing yet', async () => {
    showAt('/teams/t1/needs', {});
    expect(await screen.findByRole('heading', { name: 'Hier komen uw vragen' })).toBeTruthy();
  });
});
