import { expect, test } from '@playwright/test';
import { circleOf } from './support/circle-of.js';
import { numbersAreClear, peopleUnderTools } from './support/lens-on-map.js';

test('a map of sixty keeps its height through a lens, with nobody under a number or under the tools', async ({
  page,
}) => {
  await page.goto(await circleOf(page, 'Nel Kramer', 60));
  await expect(page.locator('.kc-people button')).toHaveCount(60);
  const map = page.locator('.kc-map');
  const before = await map.boundingBox();
  await page.getByRole('combobox', { name: 'Kijk naar' }).selectOption('soort band');
  await numbersAreClear(page, 60);
  await expect.poll(() => peopleUnderTools(page)).toBe(0);
  expect((await map.boundingBox())?.height).toBe(before?.height);
  const key = page.getByRole('group', { name: 'Wat de nummers betekenen' });
  for (const category of await key.getByRole('button').all()) await expect(category).toBeInViewport({ ratio: 1 });
});
