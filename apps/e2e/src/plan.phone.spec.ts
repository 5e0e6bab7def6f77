import { expect, test } from '@playwright/test';
import { withEmptyServer } from './support/empty-server.js';
import { look } from './support/look.js';
import { planStands } from './support/plan-stands.js';

test('a team leader sees on a phone how hours go from a helper to two needs, from top to bottom', async ({ page }) => {
  await withEmptyServer(async (address) => {
    await page.goto(address);
    await page.getByRole('button', { name: 'Probeer het voorbeeld' }).tap();
    await page.getByRole('button', { name: 'Kijk mee als Anouk' }).tap();
    await page.getByRole('link', { name: 'Plan', exact: true }).tap();
    await planStands(page);
    const custom = page.getByRole('article').filter({ hasText: 'Administratie: uit gewoonte voor medewerkers' });
    await custom.getByText('Reken alsof dit open is').tap();
    await expect(page.getByText('Dan verandert er dit:')).toBeVisible();
    const chain = page.getByRole('listitem').filter({ hasText: 'Henk de Vries neemt 3 uur per week over' });
    await chain.scrollIntoViewIfNeeded();
    const stops = ['Henk de Vries', 'Administratie van de groepskas', 'Teamtijd', 'Leren fietsen naar het werk'];
    const tops: number[] = [];
    for (const name of stops) {
      const box = await chain.locator('svg').getByText(name, { exact: true }).boundingBox();
      expect(box, name).not.toBeNull();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
      tops.push(box?.y ?? 0);
    }
    expect(tops).toEqual(tops.toSorted((one, other) => one - other));
    await look(page, 'plan-flow');
  });
});

test('a team leader reads on a phone who helps how much, a line for each figure', async ({ page }) => {
  await withEmptyServer(async (address) => {
    await page.goto(address);
    await page.getByRole('button', { name: 'Probeer het voorbeeld' }).tap();
    await page.getByRole('button', { name: 'Kijk mee als Anouk' }).tap();
    await page.getByRole('link', { name: 'Plan', exact: true }).tap();
    await planStands(page);
    const helper = page.getByRole('table', { name: 'Wie helpt' }).getByRole('row', { name: /Youssef Benali/ });
    await helper.scrollIntoViewIfNeeded();
    const lines = [/^In dit plan: anderhalf uur per week$/, /^Deel van eigen uren, als die helpt: /, /^Gevraagd: /];
    const tops: number[] = [];
    for (const name of lines) {
      const box = await helper.getByRole('cell', { name }).boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
      tops.push(box?.y ?? 0);
    }
    expect(new Set(tops).size).toBe(3);
    await look(page, 'plan-fairness');
  });
});
