import { expect, test, type Page } from '@playwright/test';
import { withFolder, withServer } from './support/empty-server.js';
import { look } from './support/look.js';

const asAnouk = async (page: Page, address: string): Promise<void> => {
  await page.context().clearCookies();
  await page.goto(address);
  await page.getByRole('button', { name: 'Kijk mee als Anouk' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Huis De Linde' })).toBeVisible();
};

const list = (page: Page) => page.getByRole('heading', { level: 1, name: 'Zorgen over veiligheid' });
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
const inDays = (days: number): string => day.format(Date.now() + days * 86_400_000);

/** Writes a concern about somebody who offers help, from the list, towards another client than anyone chose before. */
async function record(page: Page, name: string, { reason, days }: { readonly reason: string; readonly days: number }) {
  await page.getByRole('button', { name: 'Zoek wie hulp aanbiedt' }).click();
  const find = page.getByRole('dialog', { name: 'Over wie gaat het?' });
  await find.getByRole('searchbox', { name: 'Naam' }).fill(name.slice(0, 5).toLowerCase());
  await find.getByRole('button', { name }).click();
  const dialog = page.getByRole('dialog', { name: 'Zorg over veiligheid opschrijven' });
  await dialog.getByRole('textbox', { name: /Wat is uw zorg/ }).fill(reason);
  await dialog.getByLabel(/Wanneer kijkt u er opnieuw naar/).fill(inDays(days));
  await dialog.getByRole('button', { name: 'Schrijf de zorg op' }).click();
  await expect(dialog.getByText('Kies een cliënt').filter({ visible: true })).toHaveCount(2);
  await look(page, 'concern-client');
  await dialog.getByRole('button', { name: /Bij welke cliënt/ }).click();
  await page.getByRole('option', { name: 'Emine Öztürk' }).click();
  await dialog.getByRole('button', { name: 'Schrijf de zorg op' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 3, name })).toBeVisible();
}

test.describe('the concerns of a team', () => {
  test('stand in a list for its team leader, and come to Today when it is time to look again', async ({ page }) => {
    test.slow();
    await withFolder(async (folder) => {
      await withServer({ folder }, async (address) => {
        await page.goto(address);
        await page.getByRole('button', { name: 'Probeer het voorbeeld' }).click();
        await expect(page.getByRole('button', { name: 'Kijk mee als Anouk' })).toBeVisible({ timeout: 60_000 });
        await asAnouk(page, address);
        await expect(page.getByRole('link', { name: /over veiligheid: kijk opnieuw/ })).toHaveCount(0);
        await page.getByRole('link', { name: 'Zorgen over veiligheid' }).click();
        await expect(list(page)).toBeVisible();
        await expect(page.getByRole('heading', { name: 'Er staat geen zorg' })).toBeVisible();
        await look(page, 'concerns-none');
        await record(page, 'Fatima Chaouch', { reason: 'Emine schrok van haar.', days: 2 });
        await record(page, 'Jaap Bos', { reason: 'Kwam te dichtbij.', days: 90 });
        await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Later opnieuw bekijken']);
      });

      await withServer({ folder, daysLater: 5 }, async (address) => {
        await asAnouk(page, address);
        await look(page, 'today-concern');
        await page.getByRole('link', { name: /1 zorg over veiligheid: kijk opnieuw/ }).click();
        await expect(list(page)).toBeVisible();
        await expect(page.getByRole('heading', { level: 2 })).toHaveText([
          'Nu opnieuw bekijken',
          'Later opnieuw bekijken',
        ]);
        await expect(page.getByRole('heading', { level: 3 })).toHaveText(['Fatima Chaouch', 'Jaap Bos']);
        await expect(page.getByText('Emine schrok van haar.')).toHaveCount(0);
        const due = page.getByRole('listitem').filter({ hasText: 'Fatima Chaouch' }).first();
        await due.getByRole('button', { name: 'Bekijk' }).click();
        await expect(due.getByText('Emine schrok van haar.')).toBeVisible();
        await look(page, 'concerns-due');

        await due.getByRole('button', { name: 'Zorg opheffen' }).click();
        const dialog = page.getByRole('dialog', { name: 'Zorg opheffen?' });
        await dialog.getByRole('textbox', { name: /Waarom is de zorg voorbij/ }).fill('Besproken.');
        await dialog.getByRole('button', { name: 'Zorg opheffen' }).click();
        await expect(page.getByRole('heading', { level: 3 })).toHaveText(['Jaap Bos']);
        await page.getByRole('button', { name: 'Ongedaan maken' }).first().click();
        await expect(page.getByRole('heading', { level: 3 })).toHaveText(['Fatima Chaouch', 'Jaap Bos']);
        await look(page, 'concerns-undone');
      });
    });
  });
});
