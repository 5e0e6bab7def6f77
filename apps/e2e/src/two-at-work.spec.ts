import { expect, test, type Browser, type Page } from '@playwright/test';
import { comeIn, inExample } from './support/in-example.js';
import { look } from './support/look.js';
import { newCircle } from './support/new-circle.js';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Somebody else at another desk, on the same screen. */
async function atTheSame(browser: Browser, page: Page, act: (other: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: page.viewportSize() });
  const other = await context.newPage();
  await comeIn(other, new URL(page.url()).origin, 'teamLeader');
  await other.goto(page.url());
  await act(other);
  await context.close();
}

test('two change one need at once: the second chooses, and what only one changed stands', async ({ page, browser }) => {
  test.slow();
  const title = 'Iemand die de planten water geeft';
  await inExample(page, 'teamLeader', async () => {
    await page.getByRole('link', { name: 'Vraag opschrijven' }).click();
    await page.getByRole('textbox', { name: 'De vraag in één zin' }).fill(title);
    await button(page, 'Vraag opschrijven').click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await page.goto(`${page.url()}/change`);
    const titleOn = (on: Page) => on.getByRole('textbox', { name: 'De vraag in één zin' });
    const hoursOn = (on: Page) => on.getByRole('textbox', { name: 'Hoeveel uur per week?' });
    await expect(titleOn(page)).toHaveValue(title);

    await atTheSame(browser, page, async (other) => {
      await titleOn(other).fill(`${title} op maandag`);
      await hoursOn(other).fill('3');
      await button(other, 'Bewaren').click();
      await expect(other.getByText('De vraag is gewijzigd.')).toBeVisible();
    });

    await titleOn(page).fill(`${title} op vrijdag`);
    await button(page, 'Bewaren').click();
    const asked = page.getByRole('alertdialog', { name: 'Iemand anders wijzigde dit ook' });
    await expect(asked).toHaveAccessibleDescription('Beide versies zijn er nog. Kies bij elk verschil wat klopt.');
    const what = asked.getByRole('radiogroup', { name: 'Wat' });
    await expect(what.getByRole('radio', { name: `Van u: ${title} op vrijdag` })).toBeChecked();
    await expect(what.getByRole('radio', { name: `Staat er nu: ${title} op maandag` })).toBeVisible();
    await look(page, 'two-at-work-need');
    await button(page, 'Zo bewaren').click();
    await expect(page.getByRole('heading', { level: 1, name: `${title} op vrijdag` })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: `${title} op vrijdag` })).toBeVisible();
    await expect(page.getByRole('main').getByText('3 uur per week').first()).toBeVisible();
  });
});

test('two change one offer at once: the second sees both, and leaves it as the first made it', async ({
  page,
  browser,
}) => {
  test.slow();
  const title = 'Op dinsdag samen bakken';
  await inExample(page, 'teamLeader', async (address) => {
    const path = await newCircle(page, 'Ans de Wit');
    await page.getByRole('button', { name: 'Iemand toevoegen' }).first().click();
    const adding = page.getByRole('dialog', { name: 'Wie hoort bij de kring van Ans?' });
    await adding.getByRole('textbox', { name: 'Naam' }).fill('Cor de Wit');
    await page.keyboard.press('Enter');
    await expect(adding.getByText(/^Net toegevoegd: 1:/)).toBeVisible();
    await page.goto(`${address}${path}?view=list`);
    await button(page, 'Cor de Wit').click();
    const panel = page.getByRole('complementary', { name: 'Over Cor de Wit' });
    await panel.getByRole('button', { name: 'Ja opschrijven: om hulp vragen' }).click();
    await button(page, 'Ja, dat heeft Cor de Wit gezegd').click();
    await panel.getByRole('button', { name: 'Aanbod opschrijven' }).click();
    const writing = page.getByRole('dialog', { name: 'Wat wil Cor de Wit doen?' });
    await writing.getByRole('textbox', { name: 'Het aanbod in één zin' }).fill(title);
    await writing.getByRole('button', { name: 'Aanbod opschrijven' }).click();
    await panel.getByRole('button', { name: `Waar kan dit heen: ${title}` }).click();
    await page.waitForURL(/\/offers\/[^/]+\/where/);
    await page.goto(page.url().replace(/where.*$/, 'change'));
    await expect(page.getByRole('heading', { level: 1, name: 'Aanbod van Cor de Wit wijzigen' })).toBeVisible();
    const hours = async (on: Page, to: string): Promise<void> => {
      await button(on, 'Wijzig: Hoeveel tijd hebt u?').click();
      await on.getByRole('textbox', { name: 'Uren per week' }).fill(to);
      await button(on, 'Verder').click();
    };
    await hours(page, '5');

    await atTheSame(browser, page, async (other) => {
      await hours(other, '4');
      await button(other, 'Bewaren').click();
      await expect(other.getByText('Het aanbod van Cor de Wit is gewijzigd.')).toBeVisible();
    });

    await button(page, 'Bewaren').click();
    const asked = page.getByRole('alertdialog', { name: 'Iemand anders wijzigde dit ook' });
    const time = asked.getByRole('radiogroup', { name: 'Hoeveel tijd hebt u?' });
    await expect(time.getByRole('radio', { name: /^Van u: 5 uur/ })).toBeChecked();
    await expect(time.getByRole('radio', { name: /^Staat er nu: 4 uur/ })).toBeVisible();
    await look(page, 'two-at-work-offer');
    await button(page, 'Laten zoals het nu is').click();
    await expect(asked).toBeHidden();
    await page.goto(`${address}${path}?view=list`);
    await button(page, 'Cor de Wit').click();
    await expect(panel.getByText(`${title}, 4 uur per week`)).toBeVisible();
  });
});
