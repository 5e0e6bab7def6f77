import { expect, test } from '@playwright/test';
import { circleOf } from './support/circle-of.js';

/** How many sheets a PDF has: each carries one `/Type /Page`. */
const sheetsOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('circles of 30, 60 and 90 each print on one sheet, with everyone by name and joined with the client', async ({
  page,
}) => {
  test.setTimeout(180_000);
  for (const people of [30, 60, 90]) {
    await page.goto(await circleOf(page, `Kring Papier ${people}`, people));
    await expect(page.locator('.kc-sheet-list li')).toHaveCount(people);
    await expect(page.locator('.kc-sheet .kc-ties-with-client > .kc-tie')).toHaveCount(people);
    expect(sheetsOf(await page.pdf({ format: 'A4' })), `sheets for ${people} people`).toBe(1);
    await page.context().clearCookies();
  }
});
