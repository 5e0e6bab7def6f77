import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { showAt, team } from '../testing/show-at.js';

const daan = { id: 'c1', house: null, person: { id: 'p0', name: 'Daan de Vries' }, team };
const circle = { client: daan, members: [], tiesAmongMembers: [], viewerCanEdit: true, sequence: 0 };
const people = Array.from({ length: 12 }, (_, index) => `Helper ${index + 1}`);
const file = {
  ...{ name: 'kring-2026-11-24.pdf', mediaType: 'application/pdf', content: btoa('%PDF-1.7') },
  ...{ people, tieCount: 15, keptCount: 1, leftOut: [{ code: 'SKILLS', count: 2, names: ['Helper 3', 'Helper 7'] }] },
};

const saved: { readonly name: string; readonly type: string; readonly size: number }[] = [];
const clicked = jest.spyOn(HTMLAnchorElement.prototype, 'click');

beforeEach(() => {
  let last: Blob | null = null;
  saved.length = 0;
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      last = blob;
      return 'blob:kring';
    },
    revokeObjectURL: () => undefined,
  });
  clicked.mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, type: last?.type ?? '', size: last?.size ?? 0 });
  });
});
afterEach(() => {
  clicked.mockReset();
});

const show = (answers: object = {}) => showAt('/circles/c1?view=list', { circle, circleFile: file, ...answers });

async function openDialog(user: ReturnType<typeof show>['user']) {
  await user.click(await screen.findByRole('button', { name: 'Kring downloaden' }));
  return within(await screen.findByRole('dialog', { name: 'Kring downloaden' }));
}

describe('taking a circle out', () => {
  it('saves one page to print, and says so', async () => {
    const { user, saves } = show();
    const dialog = await openDialog(user);
    expect(dialog.getByText(/^Op het plaatje staat wat de kaart laat zien/)).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Downloaden' }));
    expect(await screen.findByText('Bewaard als kring-2026-11-24.pdf.')).toBeTruthy();
    expect(saved).toEqual([{ name: 'kring-2026-11-24.pdf', type: 'application/pdf', size: 8 }]);
    expect(saves('CircleFile').map(({ variables }) => variables)).toEqual([
      { clientId: 'c1', format: 'pdf', language: 'nl', pseudonymised: false },
    ]);
  });

  it('says what another format does not hold, and takes codes for names', async () => {
    const { user, saves } = show();
    const dialog = await openDialog(user);
    await user.click(dialog.getByRole('button', { name: /Als wat/ }));
    await user.click(await screen.findByRole('option', { name: 'Eenvoudige lijst (CSV)' }));
    expect(await dialog.findByText('12 mensen en 15 banden.')).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: /Namen/ }));
    await user.click(await screen.findByRole('option', { name: 'met codes in plaats van namen' }));
    await user.click(dialog.getByRole('button', { name: 'Downloaden' }));
    await screen.findByText(/^Bewaard als/);
    expect(saves('CircleFile')[0]?.variables).toMatchObject({ format: 'csv', pseudonymised: true });
  });

  it('says beforehand who goes in, whom the client keeps, and what of whom the format leaves out', async () => {
    const { user, saves } = show();
    const dialog = await openDialog(user);
    expect(await dialog.findByText('12 mensen en 15 banden.')).toBeTruthy();
    expect(dialog.getByText(people.slice(0, 10).join(', '))).toBeTruthy();
    expect(dialog.getByText('Nog 2').closest('details')?.open).toBe(false);
    const out = within(dialog.getByRole('region', { name: 'Wat er niet in komt' }));
    expect(out.getByText('1 persoon: die houdt de cliënt voor zichzelf.')).toBeTruthy();
    expect(out.getByText('Vaardigheden (2)')).toBeTruthy();
    expect(out.getByText('Helper 3, Helper 7')).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: /Als wat/ }));
    await user.click(await screen.findByRole('option', { name: 'Voor easyNWK (JSON)' }));
    await dialog.findByText('12 mensen en 15 banden.');
    expect(saves('CircleFileContents').map(({ variables }) => variables)).toEqual([
      { clientId: 'c1', format: 'pdf', pseudonymised: false },
      { clientId: 'c1', format: 'easynwk', pseudonymised: false },
    ]);
    expect(saves('CircleFile')).toEqual([]);
  });

  it('says of who sees everything that everything goes in', async () => {
    const { user } = show({ circleFile: { ...file, keptCount: null, leftOut: [] } });
    const dialog = await openDialog(user);
    const everything = /^Alle mensen en banden van nu komen erin/;
    expect(await dialog.findByText(everything)).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: /Namen/ }));
    await user.click(await screen.findByRole('option', { name: 'met codes in plaats van namen' }));
    await waitFor(() => expect(dialog.queryByText(everything)).toBeNull());
    await dialog.findByText('12 mensen en 15 banden.');
    expect(dialog.queryByText(everything)).toBeNull();
  });

  it('keeps what was chosen when it fails, and says that nothing changed', async () => {
    const { user } = show({ circleFile: null });
    const dialog = await openDialog(user);
    await user.click(dialog.getByRole('button', { name: 'Downloaden' }));
    expect((await dialog.findByRole('alert')).textContent).toContain('Er is niets veranderd');
    expect(saved).toEqual([]);
  });

  it('is not offered to who may not change the circle', async () => {
    show({ circle: { ...circle, viewerCanEdit: false } });
    await screen.findByRole('heading', { name: 'De kring van Daan de Vries' });
    expect(screen.queryByRole('button', { name: 'Kring downloaden' })).toBeNull();
  });
});
