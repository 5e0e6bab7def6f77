import { expect, type Page } from '@playwright/test';

/** Adds a client with an empty circle, as the team leader who is signed in; gives the path of the circle. */
export async function newCircle(page: Page, client: string): Promise<string> {
  await page.getByRole('link', { name: 'Kringen', exact: true }).click();
  await page.getByRole('button', { name: 'Cliënt toevoegen' }).click();
  const asked = page.getByRole('dialog', { name: 'Om wie gaat het?' });
  await asked.getByRole('textbox', { name: 'Naam van de cliënt' }).fill(client);
  await asked.getByRole('button', { name: 'Cliënt toevoegen' }).click();
  await expect(page.getByRole('heading', { name: `De kring van ${client}` })).toBeVisible();
  return new URL(page.url()).pathname;
}
