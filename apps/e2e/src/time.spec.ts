import { expect, test, type Browser, type Page } from '@playwright/test';
import { look } from './support/look.js';
import { newCircle } from './support/new-circle.js';
import { signInAs, type PersonaName } from './support/personas.js';

test.describe.configure({ mode: 'serial' });

const client = 'Yusuf Kaya';
let address = '';

async function openCircle(page: Page, as: PersonaName = 'teamLeader'): Promise<void> {
  await signInAs(page, as);
  await page.goto(address);
  await expect(page.getByRole('heading', { name: `De kring van ${client}` })).toBeVisible();
}
const ringOf = (page: Page, name: string) => page.getByRole('combobox', { name: `Ring van ${name}` });
const shapeTo = (page: Page, shape: 'Lijst' | 'Tijd') =>
  page.getByRole('radio', { name: shape }).check({ force: true });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

async function elsewhere(browser: Browser, as: PersonaName, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await openCircle(page, as);
    await work(page);
  } finally {
    await context.close();
  }
}

test.describe('a circle in the hands of two, and through time', () => {
  test('a change is undone by its name, also after a reload, and done again by keyboard', async ({ page }) => {
    await signInAs(page, 'teamLeader');
    address = await newCircle(page, client);
    await page.getByRole('button', { name: 'Iemand toevoegen' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Wie hoort bij de kring van Yusuf?' });
    for (const [index, name] of ['Oma Riet', 'Henk Mol', 'Aylin Kaya'].entries()) {
      await dialog.getByRole('textbox', { name: 'Naam' }).fill(name);
      await page.keyboard.press('Enter');
      await expect(dialog.getByText(new RegExp(`^Net toegevoegd: ${index + 1}:`))).toBeVisible();
    }
    await page.keyboard.press('Escape');
    await shapeTo(page, 'Lijst');
    await ringOf(page, 'Henk Mol').selectOption('vriendschap');
    const undo = 'Ongedaan maken: Henk Mol naar ring ‘vriendschap’';
    await expect(button(page, undo)).toBeEnabled();

    await page.reload();
    await expect(ringOf(page, 'Henk Mol')).toHaveValue('2');
    await look(page, 'time-undo');
    await button(page, undo).click();
    await expect(ringOf(page, 'Henk Mol')).toHaveValue('1');
    await expect(button(page, 'Opnieuw doen: Henk Mol naar ring ‘vriendschap’')).toBeEnabled();
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('Control+Shift+z');
    await expect(ringOf(page, 'Henk Mol')).toHaveValue('2');
  });

  test('who was taken out comes back with everything, a reload later', async ({ page }) => {
    await openCircle(page);
    await shapeTo(page, 'Lijst');
    await page.getByRole('button', { name: 'Meer voor Aylin Kaya' }).click();
    await page.getByRole('menuitem', { name: 'Uit de kring halen' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Uit de kring halen' }).click();
    await expect(page.getByText(/^2 mensen/)).toBeVisible();
    await page.reload();
    await button(page, 'Ongedaan maken: Aylin Kaya uit de kring').click();
    await expect(page.getByText(/^3 mensen/)).toBeVisible();
  });

  test('two who work in one circle see each other’s changes within a second', async ({ page, browser }) => {
    await openCircle(page);
    await shapeTo(page, 'Lijst');
    await elsewhere(browser, 'consultant', async (other) => {
      await shapeTo(other, 'Lijst');
      const saved = other.waitForResponse((response) => response.request().postData()?.includes('MoveOnMap') === true);
      await ringOf(other, 'Oma Riet').selectOption('samen iets doen');
      await saved;
      const from = Date.now();
      await expect(ringOf(page, 'Oma Riet')).toHaveValue('3', { timeout: 5000 });
      test.info().annotations.push({ type: 'ms until the other saw it', description: String(Date.now() - from) });
      await expect(page.getByText('Marjolein Postma: Oma Riet naar ring ‘samen iets doen’')).toBeVisible();
      await look(page, 'time-news');

      await ringOf(page, 'Aylin Kaya').selectOption('vriendschap');
      await expect(ringOf(other, 'Aylin Kaya')).toHaveValue('2', { timeout: 5000 });
      await ringOf(other, 'Aylin Kaya').selectOption('samen iets doen');
      await expect(ringOf(page, 'Aylin Kaya')).toHaveValue('3', { timeout: 5000 });
    });
    await button(page, 'Ongedaan maken: Aylin Kaya naar ring ‘vriendschap’').click();
    const both = page.getByRole('alertdialog', { name: 'Iemand wijzigde dit na u' });
    await expect(both.getByRole('row', { name: 'Ring heel dichtbij samen iets doen' })).toBeVisible();
    await look(page, 'time-stale-undo');
    await both.getByRole('button', { name: 'Laten zoals het nu is' }).click();
    await expect(ringOf(page, 'Aylin Kaya')).toHaveValue('3');
  });

  test('a contact takes two taps, and stands in the history of the tie', async ({ page }) => {
    await openCircle(page);
    await shapeTo(page, 'Lijst');
    await button(page, 'Oma Riet').click();
    const panel = page.getByRole('complementary', { name: 'Over Oma Riet' });
    await panel.getByRole('button', { name: 'Vandaag' }).click();
    await expect(page.getByText('Contact met Oma Riet staat genoteerd.')).toBeVisible();
    const history = panel.getByRole('region', { name: 'Geschiedenis' });
    await expect(history.getByText(/^contact met Oma Riet op /)).toBeVisible();
    await expect(history.getByText(/^Marjolein Postma, /)).toBeVisible();
    await history.scrollIntoViewIfNeeded();
    await look(page, 'time-history');
  });

  test('two moments lie side by side, one of them saved by name', async ({ page }) => {
    await openCircle(page);
    await shapeTo(page, 'Tijd');
    const came = page.getByRole('heading', { name: /^Erbij gekomen/ });
    await expect(page.getByText(/^Deze kring begon vandaag\./)).toBeVisible();
    await expect(page.getByRole('img', { name: /^De kring van Yusuf op / })).toHaveCount(2);
    await expect(came).toBeHidden();
    await page.getByRole('button', { name: 'Versie bewaren' }).click();
    const dialog = page.getByRole('dialog', { name: 'Hoe heet deze versie?' });
    await dialog.getByRole('textbox', { name: 'Naam' }).fill('Na het eerste gesprek');
    await dialog.getByRole('button', { name: 'Versie bewaren' }).click();
    await expect(dialog).toBeHidden();

    await shapeTo(page, 'Lijst');
    await ringOf(page, 'Oma Riet').selectOption('heel dichtbij');
    await page.getByRole('button', { name: 'Meer voor Henk Mol' }).click();
    await page.getByRole('menuitem', { name: 'Uit de kring halen' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Uit de kring halen' }).click();
    await expect(page.getByText(/^2 mensen/)).toBeVisible();

    await shapeTo(page, 'Tijd');
    await button(page, 'Na het eerste gesprek').click();
    const went = page.locator('section', { has: page.getByRole('heading', { name: /^Weggegaan/ }) }).last();
    await expect(went.getByText('Henk Mol')).toBeVisible();
    const moved = page.locator('section', { has: page.getByRole('heading', { name: /^Verplaatst/ }) }).last();
    await expect(moved.getByText('samen iets doen, familie → heel dichtbij, familie')).toBeVisible();
    await expect(came).toBeHidden();
    await look(page, 'time-compare');
  });
});
