import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { refusedWith, showAt, team } from '../testing/show-at.js';

const daan = { id: 'c1', house: 'Huis De Linde', person: { id: 'p0', name: 'Daan de Vries' }, team };
const empty = { client: daan, members: [], tiesAmongMembers: [], viewerCanEdit: true, sequence: 0 };
const tieOf = (id: string, ring: number | null, sector: string | null) => ({
  ...{ id, role: null, ring, sector, quality: null, supportGiven: [], supportReceived: [] },
  ...{ contactFrequency: null, lastContactOn: null, fading: null, daysSinceContact: null, version: 1 },
});
const memberOf = (id: string, name: string, ring: number | null = null, sector: string | null = null) => ({
  person: { id, name, kind: 'person', deceased: false },
  tie: tieOf(`t-${id}`, ring, sector),
});

interface Named {
  readonly input: { readonly name: string };
}
const named = ({ input: { name } }: Named) => ({
  member: { person: { id: `p-${name}` }, tie: { id: `t-p-${name}`, version: 1 } },
  errors: [],
});
const saved = (id: string) => ({ tie: { id, version: 2 }, current: null, errors: [] });
const answers = {
  circle: empty,
  addPerson: named,
  moveOnMap: ({ input }: { readonly input: { readonly tieId: string } }) => saved(input.tieId),
  addTie: () => saved('t-new'),
  removeTie: () => ({ errors: [] }),
};
const interview = (more: object = {}, step = '') => showAt(`/circles/c1/interview${step}`, { ...answers, ...more });

describe('naming people', () => {
  it('asks a plain question, adds on Enter and goes on with an empty line', async () => {
    const { user, saves } = interview();
    expect(await screen.findByRole('heading', { name: 'Wie zag Daan vorige week?' })).toBeTruthy();
    await user.keyboard('Henk de Vries{Enter}Sien; Jan (buurman){Enter}');
    await waitFor(() => expect(saves('NameInInterview')).toHaveLength(3));
    expect(saves('NameInInterview').map(({ variables }) => variables)).toEqual([
      { input: { clientId: 'c1', name: 'Henk de Vries', role: null, kind: 'person' } },
      { input: { clientId: 'c1', name: 'Sien', role: null, kind: 'person' } },
      { input: { clientId: 'c1', name: 'Jan', role: 'buurman', kind: 'person' } },
    ]);
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: 'Wie helpt als Daan ziek is?' })).toBeTruthy();
    expect(within(screen.getByRole('list', { name: 'Genoemd' })).getAllByRole('listitem')).toHaveLength(3);
  });

  it('proposes the kind from the words, and lets it be changed with one tap', async () => {
    const { user, saves } = interview();
    await screen.findByRole('textbox', { name: 'Naam' });
    await user.keyboard('hond Max');
    expect(screen.getByRole('radio', { name: 'huisdier', checked: true })).toBeTruthy();
    await user.keyboard('{Enter}Kerk');
    expect(screen.getByRole('radio', { name: 'club of organisatie', checked: true })).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'persoon' }));
    await user.click(screen.getByRole('button', { name: 'Toevoegen' }));
    await waitFor(() => expect(saves('NameInInterview')).toHaveLength(2));
    expect(saves('NameInInterview').map(({ variables }) => variables)).toMatchObject([
      { input: { name: 'hond Max', kind: 'pet' } },
      { input: { name: 'Kerk', kind: 'person' } },
    ]);
  });

  it('takes a pasted list at once, and each name has a key of its own', async () => {
    const { saves } = interview();
    const field = await screen.findByRole('textbox', { name: 'Naam' });
    fireEvent.paste(field, { clipboardData: { getData: () => '1. Henk\n2. Truus\n3. Sien' } });
    await waitFor(() => expect(saves('NameInInterview')).toHaveLength(3));
    expect(new Set(saves('NameInInterview').map(({ key }) => key)).size).toBe(3);
  });

  it('says why somebody was refused, and takes them off the list', async () => {
    const { user } = interview({ addPerson: () => ({ ...refusedWith('FORBIDDEN', null), member: null }) });
    await screen.findByRole('textbox', { name: 'Naam' });
    await user.keyboard('Henk{Enter}');
    expect(await screen.findByRole('alert')).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Genoemd' })).toBeNull());
  });

  it('loses nothing when no answer comes, and sends the same again under the same key', async () => {
    let isDown = true;
    const { user, saves } = interview({
      addPerson: (given: Named) => {
        if (isDown) throw new Error('no answer');
        return named(given);
      },
    });
    await screen.findByRole('textbox', { name: 'Naam' });
    await user.keyboard('Henk{Enter}Truus{Enter}');
    const again = await screen.findByRole('button', { name: 'Opnieuw proberen' });
    isDown = false;
    await user.click(again);
    await waitFor(() => expect(saves('NameInInterview')).toHaveLength(3));
    const [first, second] = saves('NameInInterview').map(({ key }) => key);
    expect(second).toBe(first);
    expect(await screen.findByText('Alles is bewaard')).toBeTruthy();
  });
});

describe('placing people', () => {
  const two = { ...empty, members: [memberOf('p1', 'Henk'), memberOf('p2', 'Truus')] };
  const placed = (saves: ReturnType<typeof interview>['saves']) =>
    saves('PlaceInInterview').map(({ variables }) => variables);
  const cell = (place: string): Element => {
    const found = document.querySelector(`[data-cell="${place}"]`);
    if (!found) throw new Error(`no cell ${place}`);
    return found;
  };

  it('takes ring and sector in one tap on the map, and brings the next', async () => {
    const { user, saves } = interview({ circle: two });
    expect(await screen.findByRole('heading', { name: 'Waar staat Henk in de kring?' })).toBeTruthy();
    await user.click(cell('2 friends'));
    expect(await screen.findByRole('heading', { name: 'Waar staat Truus in de kring?' })).toBeTruthy();
    expect(screen.getByText('Henk staat nu in ring ‘vriendschap’, bij vrienden en kennissen.')).toBeTruthy();
    await user.click(cell('4 professionals'));
    expect(await screen.findByRole('heading', { name: 'Wie kent Henk?' })).toBeTruthy();
    await waitFor(() => expect(saves('PlaceInInterview')).toHaveLength(2));
    expect(placed(saves)).toEqual([
      { input: { tieId: 't-p1', expectedVersion: 1, ring: 2, sector: 'friends' } },
      { input: { tieId: 't-p2', expectedVersion: 1, ring: 4, sector: 'professionals' } },
    ]);
  });

  it('takes two keys in any order, goes on where the last visit stopped, and waits for the half that is missing', async () => {
    const members = [memberOf('p1', 'Henk', 1, 'family'), memberOf('p2', 'Truus', 3), memberOf('p3', 'Sien')];
    const { user, saves } = interview({ circle: { ...empty, members } });
    await screen.findByRole('heading', { name: 'Waar staat Truus in de kring?' });
    expect(screen.getByRole('button', { name: /^samen iets doen/i }).getAttribute('aria-pressed')).toBe('true');
    await user.keyboard('6');
    await screen.findByRole('heading', { name: 'Waar staat Sien in de kring?' });
    await user.keyboard('5');
    expect(screen.getByRole('heading', { name: 'Waar staat Sien in de kring?' })).toBeTruthy();
    await user.keyboard('1');
    await screen.findByRole('heading', { name: 'Wie kent Henk?' });
    await waitFor(() => expect(saves('PlaceInInterview')).toHaveLength(3));
    expect(placed(saves)).toEqual([
      { input: { tieId: 't-p2', expectedVersion: 1, ring: 3, sector: 'friends' } },
      { input: { tieId: 't-p3', expectedVersion: 1, ring: null, sector: 'family' } },
      { input: { tieId: 't-p3', expectedVersion: 2, ring: 1, sector: 'family' } },
    ]);
  });

  const mother = memberOf('p1', 'Leila');
  const proposing = {
    ...empty,
    members: [{ ...mother, tie: { ...mother.tie, role: 'moeder' } }, memberOf('p2', 'Wim')],
  };

  it('shows what it proposes before one key saves it, and stores nothing by itself', async () => {
    const { user, saves } = interview({ circle: proposing });
    await screen.findByRole('heading', { name: 'Waar staat Leila in de kring?' });
    expect(await screen.findByText(/^Voorstel voor Leila: familie\./)).toBeTruthy();
    const family = screen.getByRole('button', { name: /^familie voorstel/i });
    expect(family.getAttribute('aria-pressed')).toBe('false');
    await user.keyboard('{Enter}{Backspace}');
    expect(placed(saves)).toEqual([]);
    await user.keyboard('1');
    await screen.findByRole('heading', { name: 'Waar staat Wim in de kring?' });
    expect(screen.queryByText(/^Voorstel/)).toBeNull();
    await waitFor(() => expect(saves('PlaceInInterview')).toHaveLength(1));
    expect(placed(saves)).toEqual([{ input: { tieId: 't-p1', expectedVersion: 1, ring: 1, sector: 'family' } }]);
  });

  it('lets another sector than the proposed one be chosen', async () => {
    const { user, saves } = interview({ circle: proposing });
    await screen.findByRole('heading', { name: 'Waar staat Leila in de kring?' });
    await user.click(screen.getByRole('button', { name: /^vrienden en kennissen/i }));
    expect(screen.queryByRole('button', { name: /voorstel/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: /^vriendschap/i }));
    await screen.findByRole('heading', { name: 'Waar staat Wim in de kring?' });
    await waitFor(() => expect(saves('PlaceInInterview')).toHaveLength(2));
    expect(placed(saves).at(-1)).toEqual({
      input: { tieId: 't-p1', expectedVersion: 2, ring: 2, sector: 'friends' },
    });
  });

  it('proposes professionals for who is named as coming for the work', async () => {
    const { user } = interview();
    await screen.findByRole('textbox', { name: 'Naam' });
    await user.keyboard('Wim{Enter}{Enter}{Enter}{Enter}{Enter}');
    await screen.findByRole('heading', { name: 'Wie komt voor het werk bij Daan?' });
    await user.keyboard('Petra{Enter}{Enter}');
    await screen.findByRole('heading', { name: 'Waar staat Wim in de kring?' });
    expect(screen.queryByText(/^Voorstel/)).toBeNull();
    await user.keyboard('{Enter}');
    expect(await screen.findByText(/^Voorstel voor Petra: professionals\./)).toBeTruthy();
  });

  it('goes back to the one before without losing the answer', async () => {
    const { user } = interview({ circle: two });
    await screen.findByRole('heading', { name: 'Waar staat Henk in de kring?' });
    await user.keyboard('37{Backspace}');
    expect(await screen.findByRole('heading', { name: 'Waar staat Henk in de kring?' })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^samen iets doen/i }).getAttribute('aria-pressed')).toBe('true');
  });
});

describe('who knows whom', () => {
  const three = {
    ...empty,
    members: [
      memberOf('p1', 'Henk', 1, 'family'),
      memberOf('p2', 'Truus', 2, 'friends'),
      memberOf('p3', 'Sien', 2, 'family'),
    ],
  };

  it('asks each pair once, and one key turns it on and off', async () => {
    const { user, saves } = interview({ circle: three }, '?step=knows');
    expect(await screen.findByRole('heading', { name: 'Wie kent Henk?' })).toBeTruthy();
    await user.keyboard('1');
    expect(screen.getByRole('button', { name: 'Sien' }).getAttribute('aria-pressed')).toBe('true');
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: 'Wie kent Sien?' })).toBeTruthy();
    expect(screen.getByText('Kent ook: Henk')).toBeTruthy();
    expect(screen.getAllByRole('button', { name: 'Truus' })).toHaveLength(1);
    await user.keyboard('1');
    await user.keyboard('1');
    await waitFor(() => expect(saves('UnknowInInterview')).toHaveLength(1));
    expect(saves('KnowInInterview').map(({ variables }) => variables)).toEqual([
      { input: { clientId: 'c1', fromId: 'p1', toId: 'p3' } },
      { input: { clientId: 'c1', fromId: 'p3', toId: 'p2' } },
    ]);
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: 'De kring van Daan staat erop' })).toBeTruthy();
    expect(screen.getByText('3 mensen, 1 band onder elkaar.')).toBeTruthy();
  });
});

it('is the first thing that an empty circle offers', async () => {
  const { user, router } = showAt('/circles/c1', answers);
  await user.click(await screen.findByRole('link', { name: 'Samen in kaart brengen' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/circles/c1/interview'));
});

describe('an answer that somebody else was before with', () => {
  it('shows both and loses neither: the chosen one is saved with what was seen', async () => {
    const henk = { ...empty, members: [memberOf('p1', 'Henk')] };
    const current = { id: 't-p1', version: 5, ring: 3, sector: 'family' };
    let isFirst = true;
    const { user, saves } = interview(
      {
        circle: henk,
        moveOnMap: () => {
          if (!isFirst) return saved('t-p1');
          isFirst = false;
          return { ...refusedWith('STALE', 'expectedVersion'), tie: null, current };
        },
      },
      '?step=places',
    );
    await screen.findByRole('heading', { level: 1 });
    await user.keyboard('1');
    const dialog = within(await screen.findByRole('alertdialog', { name: /Henk/ }));
    const place = within(dialog.getByRole('radiogroup', { name: 'Plek in de kring' }));
    expect((place.getByRole('radio', { name: /^Van u: heel dichtbij, / }) as HTMLInputElement).checked).toBe(true);
    expect(place.getByRole('radio', { name: /^Staat er nu: samen iets doen, / })).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Zo bewaren' }));
    await waitFor(() => expect(saves('PlaceInInterview')).toHaveLength(2));
    expect(saves('PlaceInInterview').map(({ variables }) => variables)).toEqual([
      { input: { tieId: 't-p1', expectedVersion: 1, ring: 1, sector: null } },
      { input: { tieId: 't-p1', expectedVersion: 5, ring: 1, sector: null } },
    ]);
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });
});
