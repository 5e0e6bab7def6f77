import { expect, test, type Page } from '@playwright/test';
import { withFolder, withServer } from './support/empty-server.js';
import { look } from './support/look.js';
import { newCircle } from './support/new-circle.js';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const shapeTo = (page: Page, shape: 'Lijst' | 'Tijd') =>
  page.getByRole('radio', { name: shape }).check({ force: true });
const under = (page: Page, title: RegExp) =>
  page.locator('section', { has: page.getByRole('heading', { name: title }) }).last();

async function asAnouk(page: Page, address: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto(address);
  await button(page, 'Kijk mee als Anouk').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Huis De Linde' })).toBeVisible();
}

async function add(page: Page, names: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'Iemand toevoegen' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Wie hoort bij de kring van Fenna?' });
  for (const [index, name] of names.entries()) {
    await dialog.getByRole('textbox', { name: 'Naam' }).fill(name);
    await page.keyboard.press('Enter');
    await expect(dialog.getByText(new RegExp(`^Net toegevoegd: ${index + 1}:`))).toBeVisible();
  }
  await page.keyboard.press('Escape');
}

async function saveVersion(page: Page, name: string): Promise<void> {
  await button(page, 'Versie bewaren').click();
  const dialog = page.getByRole('dialog', { name: 'Hoe heet deze versie?' });
  await dialog.getByRole('textbox', { name: 'Naam' }).fill(name);
  await dialog.getByRole('button', { name: 'Versie bewaren' }).click();
  await expect(page.getByText(`Versie ‘${name}’ is bewaard.`)).toBeVisible();
}

const later = 20;

test('a version is saved, two days lie side by side, and a name that was taken away comes back after a reload', async ({
  page,
}) => {
  test.slow();
  await withFolder(async (folder) => {
    let path = '';
    await withServer({ folder }, async (address) => {
      await page.goto(address);
      await button(page, 'Probeer het voorbeeld').click();
      await expect(button(page, 'Kijk mee als Anouk')).toBeVisible({ timeout: 60_000 });
      await asAnouk(page, address);
      path = await newCircle(page, 'Fenna Mol');
      await add(page, ['Oma Riet', 'Henk Mol']);
      await shapeTo(page, 'Tijd');
      await expect(page.getByText(/^Deze kring begon vandaag\./)).toBeVisible();
      await saveVersion(page, 'Na het eerste gesprek');
    });

    await withServer({ folder, daysLater: later }, async (address) => {
      await page.clock.setFixedTime(Date.now() + later * 86_400_000);
      await asAnouk(page, address);
      await page.goto(`${address}${path}?view=list`);
      await add(page, ['Buurvrouw Truus']);
      await page.getByRole('combobox', { name: 'Ring van Henk Mol' }).selectOption('vriendschap');
      await expect(button(page, /^Ongedaan maken: Henk Mol naar ring/)).toBeEnabled();

      await shapeTo(page, 'Tijd');
      await expect(under(page, /^Erbij gekomen/).getByText('Buurvrouw Truus')).toBeVisible();
      await expect(under(page, /^Verplaatst/).getByText('Henk Mol')).toBeVisible();
      await expect(under(page, /^Erbij gekomen/).getByText('Oma Riet')).toHaveCount(0);
      const slider = page.getByRole('slider', { name: 'Eerst: Schuif naar een dag' });
      await expect(slider).toHaveValue('0');
      await expect(slider).toHaveAttribute('max', String(later));
      await look(page, 'versions-first-day');

      await slider.press('End');
      await expect(page.getByText('Tussen deze twee momenten veranderde er niets.')).toBeVisible();
      await button(page, 'Na het eerste gesprek').click();
      await expect(under(page, /^Erbij gekomen/).getByText('Buurvrouw Truus')).toBeVisible();
      await expect(page.getByRole('img', { name: /^De kring van Fenna op / })).toHaveCount(2);

      await button(page, 'Naam ‘Na het eerste gesprek’ weghalen').click();
      await page.getByRole('alertdialog').getByRole('button', { name: 'Naam weghalen' }).click();
      await expect(button(page, 'Na het eerste gesprek')).toHaveCount(0);
      await page.goto(`${address}${path}?view=time`);
      await expect(under(page, /^Bewaarde versies/)).toBeVisible();
      await expect(button(page, 'Na het eerste gesprek')).toHaveCount(0);
      await button(page, 'Ongedaan maken: naam van versie ‘Na het eerste gesprek’ weg').click();
      await expect(button(page, 'Na het eerste gesprek')).toBeVisible();
      await page.reload();
      await expect(button(page, 'Na het eerste gesprek')).toBeVisible();
    });
  });
});
