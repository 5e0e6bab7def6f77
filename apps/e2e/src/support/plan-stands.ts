import { expect, type Page } from '@playwright/test';

/** Waits until a plan was found, and what opening each barrier would bring was worked out. */
export async function planStands(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: /vragen? geholpen/ })).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
}
