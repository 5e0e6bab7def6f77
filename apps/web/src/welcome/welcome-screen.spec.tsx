import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { refusedWith, showAt, viewerAs } from '../testing/show-at.js';

const personas = [{ id: 'marieke', name: 'Marieke Jansen', role: 'teamLeader', story: 'persona.teamLeader' }];

describe('the welcome', () => {
  it('offers two ways to begin in an empty store', async () => {
    showAt('/', { viewer: null, welcome: { store: 'empty', personas: [] } });
    expect(await screen.findByRole('button', { name: 'Probeer het voorbeeld' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Richt mijn organisatie in' })).toBeTruthy();
  });

  it('lets one in as a persona with one press', async () => {
    let isIn = false;
    const signInAsPersona = () => {
      isIn = true;
      return { viewer: viewerAs('teamLeader'), errors: [] };
    };
    const viewer = () => (isIn ? viewerAs('teamLeader') : null);
    const { user } = showAt('/', { viewer, welcome: { store: 'demo', personas }, signInAsPersona });
    await user.click(await screen.findByRole('button', { name: 'Kijk mee als Marieke' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Huis De Linde' })).toBeTruthy();
    expect(screen.getByRole('navigation', { name: 'Hoofdmenu' })).toBeTruthy();
  });

  it('keeps what was typed when an organisation cannot be set up', async () => {
    const setUpOrganisation = refusedWith('TOO_LONG', 'input.teamName', { most: '80', length: '90' });
    const { user } = showAt('/', { viewer: null, welcome: { store: 'empty', personas: [] }, setUpOrganisation });
    await user.click(await screen.findByRole('button', { name: 'Richt mijn organisatie in' }));
    await user.type(screen.getByRole('textbox', { name: 'Naam van de organisatie' }), 'Groenrand');
    await user.type(screen.getByRole('textbox', { name: 'Naam van het eerste team' }), 'Huis De Linde');
    await user.type(screen.getByRole('textbox', { name: 'Uw naam' }), 'Ingrid');
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    expect(await screen.findByText('Dit is te lang. Gebruik hoogstens 80 tekens.')).toBeTruthy();
    expect((screen.getByRole('textbox', { name: 'Uw naam' }) as HTMLInputElement).value).toBe('Ingrid');
  });
});
