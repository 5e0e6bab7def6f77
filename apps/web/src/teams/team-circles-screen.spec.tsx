import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { nodes, refusedWith, showAt, team } from '../testing/show-at.js';

const daan = {
  id: 'c1',
  house: 'Huis De Linde',
  circleSize: 12,
  fadingTieCount: 1,
  openNeedCount: 0,
  person: { id: 'p0', name: 'Daan de Vries' },
};
const withDaan = { ...team, clients: nodes([daan]) };
const emptyCircle = {
  client: { id: 'c9', house: null, person: { id: 'p9', name: 'Fatima Aydin' }, team },
  members: [],
  tiesAmongMembers: [],
  viewerCanEdit: true,
  sequence: 0,
};

function showCircles(answers: object = {}) {
  return showAt('/teams/t1/circles', { team: withDaan, circle: emptyCircle, ...answers });
}
async function opened(answers: object = {}) {
  const shown = showCircles(answers);
  await shown.user.click(await screen.findByRole('button', { name: 'Cliënt toevoegen' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Om wie gaat het?' }));
  return {
    ...shown,
    dialog,
    name: dialog.getByRole('textbox', { name: 'Naam van de cliënt' }),
    send: () => shown.user.click(dialog.getByRole('button', { name: 'Cliënt toevoegen' })),
  };
}

describe('the circles of a team', () => {
  it('opens the empty circle of a client who was added', async () => {
    const { user, router, saves, name, dialog, send } = await opened({
      addClient: { client: { id: 'c9' }, errors: [] },
    });
    await user.type(name, ' Fatima Aydin ');
    await user.type(dialog.getByRole('textbox', { name: /Geboortejaar/ }), '1988');
    await send();
    expect(await screen.findByRole('heading', { name: 'Deze kring is nog leeg' })).toBeTruthy();
    expect(router.state.location.pathname).toBe('/circles/c9');
    expect(saves('AddClient').map(({ variables }) => variables)).toEqual([
      { input: { teamId: 't1', name: 'Fatima Aydin', house: null, birthYear: 1988 } },
    ]);
  });

  it('asks for a name before it sends', async () => {
    const { saves, send } = await opened();
    await send();
    expect(await screen.findByText('Vul dit in.')).toBeTruthy();
    expect(saves('AddClient')).toEqual([]);
  });

  it('says at the field what the API refuses, and keeps what was typed', async () => {
    const { user, name, dialog, send } = await opened({
      addClient: refusedWith('TOO_LONG', 'input.house', { most: '80' }),
    });
    await user.type(name, 'Fatima Aydin');
    await user.type(dialog.getByRole('textbox', { name: /Huis of wijk/ }), 'Huis met een erg lange naam');
    await send();
    const house = await dialog.findByRole('textbox', { name: /Huis of wijk/, description: /hoogstens 80 tekens/ });
    expect((house as HTMLInputElement).value).toBe('Huis met een erg lange naam');
    expect((name as HTMLInputElement).value).toBe('Fatima Aydin');
  });

  it('sends a failed save again with the same key, and a new one with a key of its own', async () => {
    let sent = 0;
    const { user, saves, name, send } = await opened({
      addClient: () => {
        sent += 1;
        if (sent === 1) throw new Error('no answer');
        return { ...refusedWith('REQUIRED', 'input.name') };
      },
    });
    await user.type(name, 'Fatima Aydin');
    await send();
    expect(await screen.findByText('Bewaren lukte niet')).toBeTruthy();
    await send();
    await waitFor(() => expect(saves('AddClient')).toHaveLength(2));
    await screen.findByText('Vul dit in.');
    await user.type(name, '{Enter}');
    await waitFor(() => expect(saves('AddClient')).toHaveLength(3));
    const [first, again, another] = saves('AddClient').map(({ key }) => key);
    expect(again).toBe(first);
    expect(another).not.toBe(first);
  });

  it('offers the first step to a team without clients', async () => {
    showCircles({ team });
    expect(await screen.findByRole('heading', { name: 'Hier komen de kringen van uw cliënten' })).toBeTruthy();
    expect(screen.getAllByRole('button', { name: 'Cliënt toevoegen' })).toHaveLength(1);
  });

  it('adds nobody for who may map but not add clients', async () => {
    showCircles({ team: { ...withDaan, viewerCanMap: true, viewerCanAddClients: false } });
    expect(await screen.findByRole('link', { name: /Daan de Vries/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Cliënt toevoegen' })).toBeNull();
  });
});
