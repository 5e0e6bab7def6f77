import { expect, test, type Page } from '@playwright/test';
import { look } from './support/look.js';
import { newCircle } from './support/new-circle.js';
import { signInAs } from './support/personas.js';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

test('somebody who stands in the circle twice becomes one, and two again', async ({ page }) => {
  await signInAs(page, 'teamLeader');
  const path = await newCircle(page, 'Bep Dubbel');
  await page.getByRole('button', { name: 'Iemand toevoegen' }).first().click();
  const adding = page.getByRole('dialog', { name: 'Wie hoort bij de kring van Bep?' });
  for (const [index, name] of ['Riet Kok', 'Kok Riet', 'Piet Smit'].entries()) {
    await adding.getByRole('textbox', { name: 'Naam' }).fill(name);
    await page.keyboard.press('Enter');
    await expect(adding.getByText(new RegExp(`^Net toegevoegd: ${index + 1}:`))).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await page.goto(`${path}?view=list`);
  await expect(page.getByText('Staat iemand er dubbel in?')).toBeVisible();
  await look(page, 'merge-doubles');
  await button(page, /^(Riet Kok en Kok Riet|Kok Riet en Riet Kok) vergelijken$/).click();
  const dialog = page.getByRole('dialog', { name: /^Dit is dezelfde persoon/ });
  await dialog.getByRole('radio', { name: 'Riet Kok' }).check({ force: true });
  await look(page, 'merge-dialog');
  await button(page, 'Samenvoegen').click();
  await expect(page.getByText('Riet Kok staat nu één keer in de kring')).toBeVisible();
  await expect(page.getByText('Staat iemand er dubbel in?')).toBeHidden();
  await expect(button(page, 'Kok Riet')).toHaveCount(0);

  await page.reload();
  await button(page, /^Ongedaan maken: .* zijn dezelfde persoon$/).click();
  await expect(button(page, 'Kok Riet')).toBeVisible();
  await expect(button(page, 'Riet Kok')).toBeVisible();

  await page.reload();
  await button(page, 'Piet Smit').click();
  const panel = page.getByRole('complementary', { name: 'Over Piet Smit' });
  await panel.getByRole('button', { name: /^Staat hier dubbel/ }).click();
  await look(page, 'merge-panel');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
