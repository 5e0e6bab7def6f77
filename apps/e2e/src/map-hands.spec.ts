import { expect, test } from '@playwright/test';
import { drag, openMap, personOnMap, spotOf, type Spot } from './support/on-map.js';

test('a line drawn from one to the other says that they know each other, and nobody moves', async ({ page }) => {
  await openMap(page, 'Kring Lijnen', 6);
  const map = page.getByRole('region', { name: /^Kaart van de kring/ });
  const frame = await map.boundingBox();
  await page.getByRole('button', { name: 'Wie kent wie?' }).click();
  await expect(page.getByText('Sleep van de een naar de ander, of kies er twee. Escape stopt.')).toBeVisible();
  expect(await map.boundingBox(), 'the map stays where it was').toEqual(frame);

  const [one, other] = [await spotOf(page, 'Mens 1 Bakker'), await spotOf(page, 'Mens 2 Bakker')];
  await drag(page, one, other);
  await expect(page.locator('.kc-drawn-line[data-drawing]')).toHaveCount(1);
  await page.mouse.up();
  await expect(page.getByText('Mens 1 Bakker en Mens 2 Bakker kennen elkaar.')).toBeVisible();
  await expect(personOnMap(page, 'Mens 1 Bakker')).toHaveAttribute('aria-label', /kent Mens 2 Bakker/);
  expect(await spotOf(page, 'Mens 1 Bakker')).toEqual(one);
  await expect(page.locator('.kc-drawn-line[data-drawing]')).toHaveCount(0);

  await page.keyboard.press('Escape');
  await expect(page.getByText('Sleep van de een naar de ander')).toHaveCount(0);
});

test('who is put down stays there, also after coming back, and the neighbours stay too', async ({ page }) => {
  await openMap(page, 'Kring Neerzetten', 6);
  const moved = 'Mens 3 Bakker';
  const start = await spotOf(page, moved);
  const others = ['Mens 1 Bakker', 'Mens 2 Bakker', 'Mens 4 Bakker', 'Mens 5 Bakker', 'Mens 6 Bakker'];
  const before = await Promise.all(others.map((name) => spotOf(page, name)));
  const map = (await page.locator('.kc-stage').boundingBox())!;
  const middle = { x: map.x + map.width / 2, y: map.y + map.height / 2 };
  const aim = { x: middle.x - (start.x - middle.x) * 0.95, y: start.y };
  await drag(page, start, aim);
  await page.mouse.up();
  await page.waitForTimeout(600);
  const away = (one: Spot, two: Spot): number => Math.hypot(one.x - two.x, one.y - two.y);
  const landed = await spotOf(page, moved);
  expect(away(landed, aim), 'from where it was let go, in px').toBeLessThan(24);
  const after = await Promise.all(others.map((name) => spotOf(page, name)));
  const jumps = after.map((spot, index) => away(spot, before[index]!));
  expect(Math.max(...jumps), 'how far a neighbour went, in px').toBeLessThan(24);
  await page.reload();
  await expect(page.locator('.kc-people [data-person]')).toHaveCount(7);
  await page.waitForTimeout(600);
  expect(away(await spotOf(page, moved), landed), 'after coming back, in px').toBeLessThan(40);
});
