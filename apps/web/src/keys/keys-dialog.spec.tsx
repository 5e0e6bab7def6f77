import { beforeEach, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { showAt, viewerAs } from '../testing/show-at.js';

beforeEach(() => localStorage.clear());

const start = async () => {
  const shown = showAt('/', { viewer: viewerAs('teamLeader') });
  await screen.findByRole('heading', { level: 1, name: 'Huis De Linde' });
  return shown;
};

it('lists the keys at a question mark, and no longer once keys of one sign are off', async () => {
  const { user } = await start();
  await user.keyboard('?');
  expect(await screen.findByRole('dialog', { name: 'Werken met het toetsenbord' })).toBeTruthy();
  expect(screen.getByText('Een ring dichterbij, of verder')).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: 'Uit' }));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await user.keyboard('?');
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('is a press away without a key of its own', async () => {
  const { user } = await start();
  await user.click(screen.getByRole('button', { name: 'De lijst van toetsen' }));
  expect(await screen.findByRole('dialog', { name: 'Werken met het toetsenbord' })).toBeTruthy();
});
