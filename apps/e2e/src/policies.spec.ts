import { expect, test } from '@playwright/test';
import { look } from './support/look.js';
import { signInAs } from './support/personas.js';

test.describe.configure({ mode: 'serial' });

test.describe('the coordinator writes down what is kept, and why', () => {
  test('a policy is recorded, and what is wrong is said at its field', async ({ page }) => {
    await signInAs(page, 'coordinator');
    await page.getByRole('link', { name: 'Taakafspraken', exact: true }).click();
    await page.getByRole('link', { name: 'Taakafspraak opschrijven' }).click();
    await page.getByRole('button', { name: 'Over welk werk gaat het?' }).click();
    await page.getByRole('option', { name: 'computer en telefoon' }).click();
    await page.getByRole('button', { name: 'Taakafspraak opschrijven' }).click();
    const statement = page.getByRole('textbox', { name: 'De afspraak in één zin' });
    await expect(statement).toHaveAttribute('aria-invalid', 'true');
    await expect(statement).toBeFocused();
    await statement.fill('Telefoons stellen wij zelf in.');
    await page.getByLabel(/^Besloten op/).fill('2026-11-01');
    await page.getByLabel(/^Weer bekijken op/).fill('2026-10-01');
    await page.getByRole('button', { name: 'Taakafspraak opschrijven' }).click();
    await expect(page.getByText('Deze periode klopt niet.', { exact: false })).toBeVisible();
    await expect(statement).toHaveValue('Telefoons stellen wij zelf in.');
    await look(page, 'policy-refused');
    await page.getByLabel(/^Weer bekijken op/).fill('2027-10-01');
    await page.getByRole('button', { name: 'Taakafspraak opschrijven' }).click();
    await expect(page.getByText('De taakafspraak is opgeschreven.')).toBeVisible();
    await expect(page.getByRole('row', { name: /Telefoons stellen wij zelf in/ })).toContainText('gewoonte');
  });

  test('two coordinators change it at once, and the second one chooses between both versions', async ({
    page,
    browser,
  }) => {
    const change = (name: RegExp) => page.getByRole('row', { name }).getByRole('link', { name: /^Wijzig/ });
    const statement = page.getByRole('textbox', { name: 'De afspraak in één zin' });
    await signInAs(page, 'coordinator');
    await page.getByRole('link', { name: 'Taakafspraken', exact: true }).click();
    await change(/Telefoons stellen wij zelf in/).click();
    await expect(statement).toHaveValue('Telefoons stellen wij zelf in.');

    const context = await browser.newContext();
    const other = await context.newPage();
    await signInAs(other, 'coordinator');
    await other.goto(page.url());
    await other.getByRole('textbox', { name: 'De afspraak in één zin' }).fill('Telefoons doet de helpdesk.');
    await other.getByRole('button', { name: 'Bewaren' }).click();
    await expect(other.getByText('De taakafspraak is gewijzigd.')).toBeVisible();
    await context.close();

    await statement.fill('Telefoons stellen alleen medewerkers in.');
    await page.getByText('wet', { exact: true }).click();
    await page.getByRole('button', { name: 'Bewaren' }).click();
    const dialog = page.getByRole('alertdialog', { name: 'Iemand anders wijzigde dit ook' });
    const choice = dialog.getByRole('radiogroup', { name: 'De afspraak in één zin' });
    await expect(choice.getByRole('radio', { name: 'Staat er nu: Telefoons doet de helpdesk.' })).toBeVisible();
    await expect(choice.getByRole('radio', { name: 'Van u: Telefoons stellen alleen medewerkers in.' })).toBeChecked();
    await look(page, 'policy-stale');
    await dialog.getByRole('button', { name: 'Zo bewaren' }).click();
    await expect(page.getByText('De taakafspraak is gewijzigd.')).toBeVisible();
  });

  test('what the law keeps stays closed', async ({ page }) => {
    await signInAs(page, 'coordinator');
    await page.getByRole('link', { name: 'Taakafspraken', exact: true }).click();
    const row = page.getByRole('row', { name: /Telefoons stellen alleen medewerkers in/ });
    await expect(row).toContainText('Dit blijft gesloten. De wet staat het niet toe.');
    await expect(row.getByRole('button', { name: 'Experiment voorstellen' })).toHaveCount(0);
    await look(page, 'policies-law');
  });
});
