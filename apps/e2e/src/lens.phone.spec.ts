import { expect, test } from '@playwright/test';
import { circleOf } from './support/circle-of.js';
import { numbersAreClear, toolsAreInSight } from './support/lens-on-map.js';
import { look } from './support/look.js';
import { openCircle } from './support/open-circle.js';
import { signInAs } from './support/personas.js';

const lenses = ['steun', 'vaardigheid', 'soort band', 'toestemming voor hulp', 'contact'];

test('on a phone every number of a lens is clear of names and people, and all tools are in sight', async ({ page }) => {
  await signInAs(page, 'teamLeader');
  await openCircle(page, 'Daan de Vries');
  const people = page.locator('.kc-people button');
  await expect(people).not.toHaveCount(0);
  const kind = page.getByRole('combobox', { name: 'Kijk naar' });
  for (const by of lenses) {
    await kind.selectOption(by);
    await numbersAreClear(page, await people.count());
    await expect(page.locator('.kc-people .kc-tucked')).toHaveCount(0);
    await toolsAreInSight(page);
  }
});

test('a team leader opens all that the numbers mean, looks for one and sees the map again', async ({ page }) => {
  await page.goto(await circleOf(page, 'Lenie Vos', 15));
  await page.getByRole('combobox', { name: 'Kijk naar' }).selectOption('soort band');
  const key = page.getByRole('group', { name: 'Wat de nummers betekenen' });
  const map = page.locator('.kc-stage');
  const before = await map.boundingBox();
  await key.getByRole('button', { name: 'Alle 4' }).click();
  const last = key.getByRole('button', { name: /professionals/i });
  await expect(last).toBeInViewport({ ratio: 1 });
  await look(page, 'lens-key');
  await last.click();
  await expect(page.locator('.kc-people .kc-elsewhere')).not.toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(key.getByRole('button', { name: 'Alle 4' })).toBeFocused();
  expect(await map.boundingBox()).toEqual(before);
});
