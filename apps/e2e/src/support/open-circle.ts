import { expect, type Page } from '@playwright/test';

/**
 * The circle of a client, by way of the list of circles. Waits for each screen: the one before may have a link of the same
 * name that goes elsewhere.
 */
export async function openCircle(page: Page, client: string): Promise<void> {
  await page.getByRole('link', { name: 'Kringen', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Kringen van/ })).toBeVisible();
  await page
    .getByRole('link', { name: new RegExp(`^${client}`) })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: `De kring van ${client}` })).toBeVisible();
}
