import { expect, test } from '@playwright/test';
import { withEmptyServer } from './support/empty-server.js';
import { look } from './support/look.js';
import { planStands } from './support/plan-stands.js';

/** On a server of its own, so that no other story changes what there is to plan. */
test.describe('a team leader plans for the whole team', () => {
  test('sees the chain that opening administration would make, proposes that, and asks who is in the plan', async ({
    page,
  }) => {
    await withEmptyServer(async (address) => {
      await page.goto(address);
      await page.getByRole('button', { name: 'Probeer het voorbeeld' }).click();
      await page.getByRole('button', { name: 'Kijk mee als Anouk' }).click();
      await page.getByRole('link', { name: 'Plan', exact: true }).click();
      await planStands(page);
      await expect(page.getByRole('heading', { name: /^\d+ van \d+ vragen geholpen met wat er nu is$/ })).toBeVisible();
      await look(page, 'plan');

      const custom = page.getByRole('article').filter({ hasText: 'Administratie: uit gewoonte voor medewerkers' });
      await expect(custom).toContainText(/Open: \d vragen meer geholpen, 3 uur per week/);
      await custom.getByRole('switch').focus();
      await page.keyboard.press('Space');
      await expect(page.getByText('Dan verandert er dit:')).toBeVisible();
      await expect(page.getByRole('status').filter({ hasText: 'Dan verandert er dit:' })).toContainText(
        /\+\d vragen helemaal geholpen.*\+3 uur hulp per week.*\+3 uur vrij voor het team/s,
      );
      const chain = page.getByRole('listitem').filter({ hasText: 'Henk de Vries neemt 3 uur per week over' });
      await expect(chain).toContainText('Administratie van de groepskas. Zo krijgt het team tijd voor:');
      await expect(chain).toContainText('Kan nu nog niet');
      await planStands(page);
      await look(page, 'plan-what-if');

      await custom.getByRole('button', { name: 'Stel een experiment voor' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox', { name: 'Wat mag er tijdelijk wel?' }).fill('De groepskas bijhouden');
      await dialog.getByRole('textbox', { name: 'Hoe blijft het veilig?' }).fill('Geheimhouding getekend');
      await dialog.getByRole('button', { name: 'Verstuur het voorstel' }).click();
      await expect(page.getByText('Voorgesteld. De coördinator beslist.')).toBeVisible();
      await page.getByRole('button', { name: 'Terug naar wat er nu is' }).click();
      await expect(page.getByText('Dan verandert er dit:')).toHaveCount(0);
      await planStands(page);

      await page.getByRole('button', { name: /^Vraag deze \d mensen$/ }).click();
      await look(page, 'plan-ask');
      await page.getByRole('checkbox').first().press('Space');
      await page.getByRole('button', { name: 'Verstuur 1 vraag' }).click();
      await expect(page.getByText(/^1 mens is gevraagd/)).toBeVisible();
      await planStands(page);
      await expect(page.getByText('Al gevraagd')).toHaveCount(1);
    });
  });
});
