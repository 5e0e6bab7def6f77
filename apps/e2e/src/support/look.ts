import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const folder = path.resolve(import.meta.dirname, '../../../../test-output/screens');

/**
 * Keeps a picture of the screen, and holds it to WCAG 2.2 AA with axe: no violation of any weight. Also refuses a page
 * that has to be scrolled sideways.
 */
export async function look(page: Page, name: string): Promise<void> {
  await untilItStands(page);
  await page.screenshot({ path: path.join(folder, `${test.info().project.name}-${name}.png`) });
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways, 'pixels to scroll sideways').toBeLessThanOrEqual(0);
}

/** A moved-to screen asks for its data a little later: it stands when nothing was loading twice in a row. */
async function untilItStands(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await expect(async () => {
    await expect(page.locator('h1').first()).toBeVisible({ timeout: 1000 });
    for (let glance = 0; glance < 2; glance += 1) {
      await page.waitForTimeout(200);
      expect(await page.locator('.k-loading').count()).toBe(0);
    }
  }).toPass();
}
