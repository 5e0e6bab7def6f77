import { expect, type Page } from '@playwright/test';
import { withEmptyServer } from './empty-server.js';
import { listen } from './heard.js';
import { button, goTo, press } from './keys.js';
import { personas, type PersonaName } from './personas.js';

/** The example in a store of its own, come into by keys alone, with an ear for what is said. */
export const keysInExample = (
  page: Page,
  persona: PersonaName,
  journey: (address: string) => Promise<void>,
): Promise<void> =>
  withEmptyServer(async (address) => {
    await listen(page);
    await page.goto(address);
    await press(page, page.getByRole('button', { name: 'Probeer het voorbeeld' }));
    await press(page, page.getByRole('button', { name: `Kijk mee als ${personas[persona]}` }));
    await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible();
    await journey(address);
  });

/** A client with nobody around them yet. */
export async function clientByKeys(page: Page, name: string): Promise<void> {
  await press(page, page.getByRole('link', { name: 'Kringen', exact: true }));
  await press(page, button(page, 'Cliënt toevoegen'));
  await goTo(page, page.getByRole('textbox', { name: 'Naam van de cliënt' }));
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Deze kring is nog leeg' })).toBeVisible();
}

/** The circle of somebody who is in the example. */
export async function circleByKeys(page: Page, name: string): Promise<void> {
  await press(page, page.getByRole('link', { name: 'Kringen', exact: true }));
  await press(page, page.getByRole('link', { name: new RegExp(`^${name}`) }));
  await expect(page.getByRole('heading', { level: 1, name: `De kring van ${name}` })).toBeVisible();
}
