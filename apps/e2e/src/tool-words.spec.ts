import { expect, test } from '@playwright/test';
import { circleOf } from './support/circle-of.js';
import { peopleUnderTools, toolsAreInSight } from './support/lens-on-map.js';
import { openCircle } from './support/open-circle.js';
import { signInAs } from './support/personas.js';

const words = ['Ongedaan', 'Opnieuw', 'Cijfers', 'In kaart', 'Afdrukken', 'Downloaden', 'Importeren'];

for (const [screen, width, height] of [
  ['a laptop', 1280, 800],
  ['a tablet', 820, 1180],
] as const) {
  test(`the tools of a circle carry their words on ${screen}, in one row, as part of their names`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await signInAs(page, 'teamLeader');
    await openCircle(page, 'Daan de Vries');
    await expect(page.locator('.kc-people button')).not.toHaveCount(0);
    const tools = await page.locator('.c-header-actions .kc-icon-button').evaluateAll((all) =>
      all.map((tool) => ({
        top: tool.getBoundingClientRect().top,
        name: tool.getAttribute('aria-label')?.toLowerCase() ?? '',
        word: (tool as HTMLElement).innerText,
      })),
    );
    expect(tools.map(({ word }) => word)).toEqual(words);
    expect(tools.filter(({ name, word }) => !name.includes(word.toLowerCase()))).toEqual([]);
    expect(new Set(tools.map(({ top }) => top)).size).toBe(1);
    const zoom = page.getByRole('button', { name: 'Dichterbij' });
    await zoom.hover();
    const told = await zoom.evaluate((tool) => getComputedStyle(tool, '::after').content);
    expect(told).toContain('Dichterbij');
  });
}

for (const [how, width, height] of [
  ['upright', 820, 1180],
  ['on its side', 1180, 820],
] as const) {
  test(`on a touch tablet ${how} the tools of the map carry their words, and nobody stands under them`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ viewport: { width, height }, hasTouch: true, isMobile: true });
    const page = await context.newPage();
    await page.goto(await circleOf(page, `Toos Tablet ${how}`, 60));
    await expect(page.locator('.kc-people button')).toHaveCount(60);
    const tools = await page.locator('.kc-tool').evaluateAll((all) =>
      all.map((tool) => ({
        name: tool.getAttribute('aria-label')?.toLowerCase() ?? '',
        word: (tool as HTMLElement).innerText,
      })),
    );
    expect(tools.map(({ word }) => word)).toEqual(['Dichterbij', 'Verder weg', 'Hele kring', 'Volledig', 'Groot']);
    expect(tools.filter(({ name, word }) => !name.includes(word.toLowerCase()))).toEqual([]);
    await toolsAreInSight(page);
    await expect.poll(() => peopleUnderTools(page)).toBe(0);
    await context.close();
  });
}
