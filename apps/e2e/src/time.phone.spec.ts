import { expect, test } from '@playwright/test';
import { look } from './support/look.js';
import { signInAs } from './support/personas.js';

test('a father writes down on his phone that he saw his son, and takes it back after a reload', async ({ page }) => {
  await signInAs(page, 'relative');
  await page.getByRole('link', { name: 'De kring', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'De kring van Daan de Vries' })).toBeVisible();
  await page.getByRole('radio', { name: 'Lijst' }).check({ force: true });
  await page.getByRole('button', { name: 'Henk de Vries', exact: true }).click();
  const panel = page.getByRole('complementary', { name: 'Over Henk de Vries' });
  await panel.getByRole('button', { name: 'Vandaag' }).tap();
  await expect(page.getByText('Contact met Henk de Vries staat genoteerd.')).toBeVisible();
  await expect(panel.getByText(/^contact met Henk de Vries op /)).toBeVisible();
  await look(page, 'time-contact');
  await page.reload();
  await page.getByRole('button', { name: /^Ongedaan maken: contact met Henk de Vries/ }).tap();
  await expect(page.getByText(/^Ongedaan gemaakt: contact met Henk de Vries/)).toBeVisible();
  await page.getByRole('radio', { name: 'Tijd' }).check({ force: true });
  await expect(page.getByRole('heading', { name: 'Wat veranderde er?' })).toBeVisible();
  const maps = page.getByRole('img', { name: /^De kring van Daan op / });
  await expect(maps).toHaveCount(1);
  const before = await maps.getAttribute('aria-label');
  await page.getByRole('radio', { name: 'Daarna' }).tap();
  await expect(maps).toHaveCount(1);
  await expect(maps).not.toHaveAttribute('aria-label', before ?? '');
  await look(page, 'time-view');
});
