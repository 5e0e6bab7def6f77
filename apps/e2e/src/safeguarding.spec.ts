import { expect, test, type Page } from '@playwright/test';
import { look } from './support/look.js';
import { openCircle } from './support/open-circle.js';
import { signInAs } from './support/personas.js';

test.describe.configure({ mode: 'serial' });

const helper = 'Fatima Chaouch';
const openNeed = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Vragen', exact: true }).click();
  await page
    .getByRole('link', { name: /Naar het zwembad op dinsdagavond/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Naar het zwembad op dinsdagavond' })).toBeVisible();
};
const askHer = (page: Page) => page.getByRole('button', { name: 'Vraag het Fatima' });

/** The part of the panel about safety, of the helper in the circle where she stands. */
async function openConcerns(page: Page) {
  await openCircle(page, 'Youssef Benali');
  await page.getByRole('radio', { name: 'Lijst' }).check({ force: true });
  await page
    .getByRole('button', { name: new RegExp(`^${helper}`) })
    .first()
    .click();
  const panel = page.getByRole('complementary', { name: `Over ${helper}` });
  const opens = panel.getByRole('button', { name: 'Zorg over veiligheid' });
  await expect(opens).toHaveAttribute('aria-expanded', 'false');
  await opens.click();
  await expect(panel.getByRole('button', { name: 'Zorg opschrijven' })).toBeVisible();
  return panel;
}

test.describe('a team leader worries about the safety of a client', () => {
  test('records a concern about a helper who could be asked', async ({ page }) => {
    await signInAs(page, 'teamLeader');
    await openNeed(page);
    await expect(askHer(page)).toBeVisible();

    const panel = await openConcerns(page);
    await panel.getByRole('button', { name: 'Zorg opschrijven' }).click();
    const dialog = page.getByRole('dialog', { name: 'Zorg over veiligheid opschrijven' });
    await expect(dialog.getByText(/Alleen teamleiders van Huis De Linde lezen dit/)).toBeVisible();
    await dialog.getByRole('button', { name: 'Schrijf de zorg op' }).click();
    const reason = dialog.getByRole('textbox', { name: /Wat is uw zorg/ });
    await expect(reason).toHaveAttribute('aria-invalid', 'true');
    await expect(dialog.getByRole('button', { name: /Bij welke cliënt/ })).toContainText('Youssef Benali');
    await dialog.getByText('Bij iedereen in de organisatie').click();
    await expect(dialog.getByText('Geen enkel team kan Fatima Chaouch dan nog vragen.')).toBeVisible();
    await look(page, 'concern-record');
    await reason.fill('Linda was na het zwemmen erg stil.');
    await dialog.getByRole('button', { name: 'Schrijf de zorg op' }).click();
    await expect(panel.getByText('Linda was na het zwemmen erg stil.')).toBeVisible();
    await expect(panel.getByText('Geldt bij iedereen')).toBeVisible();
    await look(page, 'concern-stands');
  });

  test('finds the need closed to the helper, without a word about why', async ({ page }) => {
    await signInAs(page, 'teamLeader');
    await openNeed(page);
    await expect(page.getByText('Fatima is hier niet voor te vragen.')).toBeVisible();
    await expect(askHer(page)).toHaveCount(0);
    await expect(page.getByText('Linda was na het zwemmen erg stil.')).toHaveCount(0);
  });

  test('the coordinator sees a number and nothing more', async ({ page }) => {
    await signInAs(page, 'coordinator');
    await page.getByRole('link', { name: 'Taakafspraken', exact: true }).click();
    await expect(page.getByText('Er staat 1 zorg over veiligheid.')).toBeVisible();
    await look(page, 'concern-count');
  });

  test('lifts it, with why, and the helper can be asked again', async ({ page }) => {
    await signInAs(page, 'teamLeader');
    const panel = await openConcerns(page);
    await panel.getByRole('button', { name: 'Zorg opheffen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Zorg opheffen?' });
    await dialog.getByRole('textbox', { name: /Waarom is de zorg voorbij/ }).fill('Linda had oorpijn.');
    await look(page, 'concern-lift');
    await dialog.getByRole('button', { name: 'Zorg opheffen' }).click();
    await expect(panel.getByText('Er is geen zorg opgeschreven.')).toBeVisible();
    await panel.getByText('1 eerdere zorg').click();
    await expect(panel.getByText(/Linda had oorpijn\./)).toBeVisible();

    await openNeed(page);
    await expect(askHer(page)).toBeVisible();
  });
});
