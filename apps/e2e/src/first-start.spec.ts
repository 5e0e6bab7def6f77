import { expect, test } from '@playwright/test';
import { withEmptyServer } from './support/empty-server.js';
import { look } from './support/look.js';

test.describe('the first start, in an empty store', () => {
  test('a team leader sets up an organisation, and writes down the first need', async ({ page }) => {
    await withEmptyServer(async (address) => {
      await page.goto(address);
      await expect(page.getByRole('button', { name: 'Probeer het voorbeeld' })).toBeVisible();
      await look(page, 'first-start');
      await page.getByRole('button', { name: 'Richt mijn organisatie in' }).click();
      await page.getByRole('button', { name: 'Begin', exact: true }).click();
      await expect(page.getByRole('textbox', { name: 'Naam van de organisatie' })).toBeFocused();
      await look(page, 'set-up-refused');
      await page.getByRole('textbox', { name: 'Naam van de organisatie' }).fill('Stichting Het Erf');
      await page.getByRole('textbox', { name: 'Naam van het eerste team' }).fill('Huis De Brink');
      await page.getByRole('textbox', { name: 'Uw naam' }).fill('Tineke Wolters');
      await page.getByRole('button', { name: 'Begin', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Huis De Brink' })).toBeVisible();
      await expect(page.getByText('Hier komen de kringen van uw cliënten')).toBeVisible();
      // A pending button is announced to who listens by its id; the announcement outlives the button for some seconds.
      await expect(page.locator('[data-live-announcer] [role="img"]')).toHaveCount(0);
      await look(page, 'empty-today');

      for (const place of ['Kringen', 'Plan', 'Taakafspraken', 'Vragen']) {
        await page.getByRole('link', { name: place, exact: true }).click();
        await look(page, `empty-${place.toLowerCase()}`);
        await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(1);
      }

      await page.getByRole('link', { name: 'Vraag opschrijven' }).click();
      await page.getByRole('textbox', { name: 'De vraag in één zin' }).fill('Iemand die voorleest');
      await page.getByRole('button', { name: 'Vraag opschrijven' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Iemand die voorleest' })).toBeVisible();
      await expect(page.locator('[data-live-announcer] [role="img"]')).toHaveCount(0);
      await look(page, 'empty-help');
      await page.reload();
      await expect(page.getByRole('heading', { level: 1, name: 'Iemand die voorleest' })).toBeVisible();
    });
  });

  test('somebody who only wants to look around loads the example, and is in with one click', async ({ page }) => {
    await withEmptyServer(async (address) => {
      await page.goto(address);
      await page.getByRole('button', { name: 'Probeer het voorbeeld' }).click();
      await page.getByRole('button', { name: 'Kijk mee als Anouk' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Huis De Linde' })).toBeVisible();
      await expect(page.getByRole('link', { name: /Winkelavond op donderdag/ })).toBeVisible();
    });
  });
});
