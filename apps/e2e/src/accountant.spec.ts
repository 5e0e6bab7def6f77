import { expect, test } from '@playwright/test';
import { look } from './support/look.js';
import { onAPhone } from './support/phone.js';
import { signInAs } from './support/personas.js';

test.describe.configure({ mode: 'serial' });

/** The story that Kring is made for, told in order: what one test leaves behind, the next one finds. */
test.describe('the accountant takes over the books, so that the group leaders can go to the shopping evening', () => {
  test('the team leader sees what stands in the way, and proposes an experiment', async ({ page }) => {
    await signInAs(page, 'teamLeader');
    await look(page, 'today');
    await page
      .getByRole('link', { name: /Winkelavond op donderdag/ })
      .first()
      .click();
    const henk = page.getByRole('article', { name: /^Henk de Vries .*taak/ });
    await expect(henk.getByText('Uit gewoonte is dit voor medewerkers: administratie.')).toBeVisible();
    await expect(henk.getByRole('button', { name: 'Vraag het Henk' })).toHaveCount(0);
    await look(page, 'help-before');

    await henk.getByRole('button', { name: 'Stel een experiment voor' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Verstuur het voorstel' }).click();
    await expect(dialog.getByRole('textbox', { name: 'Wat mag er tijdelijk wel?' })).toHaveAttribute(
      'aria-invalid',
      'true',
    );
    await look(page, 'experiment-refused');
    await dialog.getByRole('textbox', { name: 'Wat mag er tijdelijk wel?' }).fill('De groepskas bijhouden op kantoor');
    await dialog
      .getByRole('textbox', { name: 'Hoe blijft het veilig?' })
      .fill('Geheimhouding getekend\nWerkt op kantoor');
    await dialog.getByRole('button', { name: 'Verstuur het voorstel' }).click();
    await expect(page.getByText('Voorgesteld. De coördinator beslist.')).toBeVisible();
  });

  test('the coordinator agrees', async ({ page }) => {
    await signInAs(page, 'coordinator');
    await page.getByRole('link', { name: 'Taakafspraken', exact: true }).click();
    await expect(page.getByText('De groepskas bijhouden op kantoor')).toBeVisible();
    await look(page, 'policies');
    await page.getByRole('button', { name: 'Spreek dit af' }).first().click();
    await expect(page.getByText('Afgesproken. Het team kan nu hulp vragen.')).toBeVisible();
  });

  test('the team leader now sees the chain from Henk to the shopping evening, and asks him', async ({ page }) => {
    await signInAs(page, 'teamLeader');
    await page
      .getByRole('link', { name: /Winkelavond op donderdag/ })
      .first()
      .click();
    const henk = page.getByRole('article', { name: /^Henk de Vries .*taak/ });
    await expect(
      henk.getByRole('list', { name: 'De ketting: van helper naar vraag' }).getByRole('listitem'),
    ).toContainText(['Henk de Vries', 'Administratie van de groepskas', '3 uur per week', 'Winkelavond op donderdag']);
    await look(page, 'help');
    await henk.getByRole('button', { name: 'Vraag het Henk' }).click();
    await look(page, 'ask');
    await page.getByRole('button', { name: 'Verstuur de vraag' }).click();
    await expect(page.getByText('Gevraagd. U ziet het antwoord van Henk bij Vandaag.')).toBeVisible();
  });

  test('Henk says yes on his phone', async ({ browser }) => {
    await onAPhone(browser, async (page) => {
      await signInAs(page, 'relative');
      await page
        .getByRole('link', { name: /Verzoek|Gevraagd|vraag/i })
        .first()
        .click();
      const request = page.getByRole('article', { name: 'Administratie van de groepskas' });
      await expect(request).toContainText('Zo krijgt het team tijd voor: Winkelavond op donderdag.');
      await look(page, 'phone-request');
      await request.getByRole('button', { name: 'Ja, dat doe ik' }).click();
      await expect(page.getByText('Fijn! Het is afgesproken.')).toBeVisible();
    });
  });

  test('the team leader reads his answer, and the need no longer asks for help', async ({ page }) => {
    await signInAs(page, 'teamLeader');
    await expect(page.getByText('Henk de Vries zei ja: Administratie van de groepskas')).toBeVisible();
    await page.getByRole('link', { name: 'Vragen', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Vragen en taken' })).toBeVisible();
    await expect(page.getByRole('link', { name: /Winkelavond op donderdag/ })).toContainText('geregeld');
  });
});
