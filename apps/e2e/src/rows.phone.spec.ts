import { expect, test } from '@playwright/test';
import { circleOf } from './support/circle-of.js';
import { look } from './support/look.js';

test('a table on a phone shows whole rows, in which all can be done', async ({ page }) => {
  await page.goto(`${await circleOf(page, 'Tonnie Smit', 3)}?view=table`);
  const table = page.getByRole('table', { name: 'Tabel van de kring van Tonnie' });
  await expect(table.getByRole('row')).toHaveCount(4);
  const row = table.getByRole('row', { name: /^Mens 1 Bakker/ });
  await expect(row.getByRole('rowheader')).toContainText('kennis');
  await expect(row.getByRole('cell')).toHaveCount(5);
  await expect(row.getByText('nog niet bekend')).toHaveCount(2);
  const doable = row.locator('select, button');
  await expect(doable).toHaveCount(5);
  for (const each of await doable.all()) {
    const box = await each.boundingBox();
    expect(box!.x).toBeGreaterThanOrEqual(0);
    expect(box!.x + box!.width).toBeLessThanOrEqual(390);
  }
  await look(page, 'table-rows');
  await row.getByRole('combobox', { name: 'Ring van Mens 1 Bakker' }).selectOption('vriendschap');
  await expect(page.getByText(/^Mens 1 Bakker staat nu in ring ‘vriendschap’/)).toHaveCount(1);
  await table.getByRole('button', { name: 'Naam' }).tap();
  await expect(table.getByRole('columnheader', { name: 'Naam' })).toHaveAttribute('aria-sort', 'ascending');
});
