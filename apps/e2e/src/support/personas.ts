import { expect, type Page } from '@playwright/test';

/** The people of the example organisation through whose eyes a journey looks. */
export const personas = {
  teamLeader: 'Anouk',
  relative: 'Henk',
  client: 'Daan',
  consultant: 'Marjolein',
  coordinator: 'Ingrid',
} as const;
export type PersonaName = keyof typeof personas;

/** Opens Kring and signs in with one click; answers when the first screen stands. */
export async function signInAs(page: Page, persona: PersonaName): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: `Kijk mee als ${personas[persona]}` }).click();
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
}
