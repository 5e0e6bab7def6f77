import { expect, type Page } from '@playwright/test';
import { withEmptyServer } from './empty-server.js';
import { personas, type PersonaName } from './personas.js';

/** Comes in with one click at a server of its own. */
export async function comeIn(page: Page, address: string, persona: PersonaName): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: `Kijk mee als ${personas[persona]}` }).click();
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible();
}

/** The example in a store of its own: what others do there is not seen here, and what is done here disturbs nobody. */
export const inExample = (
  page: Page,
  persona: PersonaName,
  journey: (address: string) => Promise<void>,
): Promise<void> =>
  withEmptyServer(async (address) => {
    await page.goto(address);
    await page.getByRole('button', { name: 'Probeer het voorbeeld' }).click();
    await comeIn(page, address, persona);
    await journey(address);
  });
