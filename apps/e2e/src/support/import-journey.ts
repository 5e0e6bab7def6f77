import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { pressCircleTool } from './circle-tool.js';
import { look } from './look.js';
import { signInAs } from './personas.js';

/** Files as other programs write them, made for the tests of the library. */
export const fileToImport = (name: string): string =>
  path.resolve(import.meta.dirname, '../../../../libs/exchange/test/files', name);

export async function emptyCircleOf(page: Page, name: string): Promise<void> {
  await signInAs(page, 'teamLeader');
  await page.getByRole('link', { name: 'Kringen', exact: true }).click();
  await page.getByRole('button', { name: 'Cliënt toevoegen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Om wie gaat het?' });
  await dialog.getByRole('textbox', { name: 'Naam van de cliënt' }).fill(name);
  await dialog.getByRole('button', { name: 'Cliënt toevoegen' }).click();
  await expect(page.getByRole('heading', { name: 'Deze kring is nog leeg' })).toBeVisible();
}

export const choose = (page: Page, file: string): Promise<void> =>
  page.locator('input[type=file]').setInputFiles(fileToImport(file));

export const summary = (page: Page, text: string | RegExp) =>
  expect(page.getByRole('status').filter({ hasText: text })).toBeVisible();

/** A first circle from a roster: seen, decided about, brought in, and there once however often it is given. */
export async function rosterIntoCircle(page: Page, client: string): Promise<void> {
  await emptyCircleOf(page, client);
  await page.getByRole('link', { name: 'Beginnen met een bestand of lijst' }).click();
  await look(page, 'import-choose');

  await choose(page, 'kring-van-mia.csv');
  await summary(page, '5 mensen zijn nieuw, bij niemand verandert iets.');
  await page.getByRole('checkbox', { name: /^Bobbie/ }).uncheck({ force: true });
  await page.getByText(/^Niet of anders overgenomen/).click();
  await look(page, 'import-check');
  await page.getByRole('button', { name: '4 mensen importeren' }).click();
  await expect(page.getByText('4 mensen erbij, niemand gewijzigd')).toBeVisible();
  await look(page, 'import-done');

  await page.getByRole('link', { name: 'Naar de kring' }).click();
  // On a phone the map has the room of this line.
  await expect(page.getByText(/^4 mensen/)).toBeAttached();
  await pressCircleTool(page, 'Kring importeren');
  await choose(page, 'kring-van-mia.csv');
  await summary(page, '1 persoon is nieuw, bij niemand verandert iets.');
}
