import { expect, test, type Page } from '@playwright/test';
import { look } from './support/look.js';
import { drag, openMap, personOnMap, spotOf, type Spot } from './support/on-map.js';
import { signInAs } from './support/personas.js';

const moved = 'Mens 3 Bakker';
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const away = (one: Spot, two: Spot): number => Math.hypot(one.x - two.x, one.y - two.y);

/** How far somebody stands from a spot, in CSS px, once they stopped gliding. */
const fromSpot = (page: Page, spot: Spot) =>
  expect.poll(async () => away(await spotOf(page, moved), spot), { timeout: 4000 });

async function settled(page: Page): Promise<void> {
  await expect(page.locator('.kc-people [data-person]')).toHaveCount(7);
  await page.waitForTimeout(500);
}

/** A spot in the same ring and sector, on the other side of its middle. */
async function alongTheRing(page: Page, from: Spot): Promise<Spot> {
  const ring = (await page.locator('ellipse.kc-ring-1').first().boundingBox())!;
  const middle = { x: ring.x + ring.width / 2, y: ring.y + ring.height / 2 };
  const stretch = ring.width / ring.height;
  const [across, up] = [(from.x - middle.x) / stretch, from.y - middle.y];
  const slant = Math.atan2(Math.abs(up), Math.abs(across));
  const turned = slant + (slant > Math.PI / 4 ? -1 : 1) * (Math.PI / 5);
  const radius = Math.hypot(across, up);
  return {
    x: middle.x + Math.sign(across) * radius * stretch * Math.cos(turned),
    y: middle.y + Math.sign(up) * radius * Math.sin(turned),
  };
}

test('a place by hand is the same for everybody, comes back with undo and stays after a reload', async ({
  page,
  browser,
}) => {
  const address = await openMap(page, 'Kring Plekken', 6);
  const elsewhere = await browser.newContext({ viewport: page.viewportSize() });
  const other = await elsewhere.newPage();
  await signInAs(other, 'consultant');
  await other.goto(address);
  await settled(other);

  const start = await spotOf(page, moved);
  await fromSpot(other, start).toBeLessThan(3);
  await drag(page, start, await alongTheRing(page, start));
  await page.mouse.up();
  await expect(page.getByText(`${moved} heeft een nieuwe plek.`)).toBeVisible();
  await page.waitForTimeout(500);
  const landed = await spotOf(page, moved);
  expect(away(landed, start), 'how far the hand brought them, in px').toBeGreaterThan(40);
  await fromSpot(other, landed).toBeLessThan(4);

  const what = `${moved} op een andere plek`;
  await button(page, `Ongedaan maken: ${what}`).click();
  await fromSpot(page, start).toBeLessThan(4);
  await fromSpot(other, start).toBeLessThan(4);
  await button(page, `Opnieuw doen: ${what}`).click();
  await fromSpot(other, landed).toBeLessThan(4);
  await page.reload();
  await settled(page);
  await fromSpot(page, landed).toBeLessThan(4);
  await look(page, 'hand-places');

  await button(other, 'Kaart opnieuw schikken').click();
  await expect(other.getByText('Kring heeft iedereen opnieuw neergezet.')).toBeVisible();
  await fromSpot(page, start).toBeLessThan(4);
  await expect(button(page, 'Kaart opnieuw schikken')).toHaveCount(0);
  await button(other, 'Ongedaan maken: De kaart opnieuw geschikt').click();
  await fromSpot(page, landed).toBeLessThan(4);
  await elsewhere.close();
});

/** Where everybody stands, in whole CSS px of the window, by name. */
const everybody = (page: Page) =>
  page.locator('.kc-people button[data-person]').evaluateAll((people) =>
    people
      .map((person) => {
        const { left, top } = person.getBoundingClientRect();
        return [person.getAttribute('aria-label')?.split(',')[0] ?? '', Math.round(left), Math.round(top)] as const;
      })
      .toSorted(([one], [other]) => one.localeCompare(other)),
  );

test('after a drop in another ring everybody stands in the same place here, elsewhere and after a reload', async ({
  page,
  browser,
}) => {
  const address = await openMap(page, 'Kring Ringen', 12);
  const elsewhere = await browser.newContext({ viewport: page.viewportSize() });
  const other = await elsewhere.newPage();
  await signInAs(other, 'consultant');
  await other.goto(address);
  await expect(other.locator('.kc-people [data-person]')).toHaveCount(13);
  const start = await spotOf(page, moved);
  const stage = (await page.locator('.kc-stage').boundingBox())!;
  const middle = { x: stage.x + stage.width / 2, y: stage.y + stage.height / 2 };
  const before = await everybody(page);
  await drag(page, start, { x: (start.x + middle.x) / 2, y: (start.y + middle.y) / 2 });
  await page.mouse.up();
  await expect(page.getByText(new RegExp(`^${moved} staat nu in ring`))).toBeVisible();
  await page.waitForTimeout(600);
  const here = await everybody(page);
  expect(here).not.toEqual(before);
  await expect.poll(() => everybody(other)).toEqual(here);
  await page.reload();
  await expect(page.locator('.kc-people [data-person]')).toHaveCount(13);
  await expect.poll(() => everybody(page)).toEqual(here);
  await elsewhere.close();
});

test('arrows with Shift and Alt move somebody a little, and what is printed shows them there', async ({ page }) => {
  await openMap(page, 'Kring Stapjes', 6);
  const start = await spotOf(page, moved);
  await personOnMap(page, moved).focus();
  for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowLeft']) await page.keyboard.press(`Shift+Alt+${key}`);
  await expect(page.getByText(`${moved} is een stukje verschoven.`)).toHaveCount(1);
  await expect.poll(async () => away(await spotOf(page, moved), start)).toBeGreaterThan(4);
  const onPaper = page.locator('.kc-sheet .kc-figure-person');
  const places = () => onPaper.evaluateAll((people) => people.map((person) => person.getAttribute('transform')));
  await expect(onPaper).toHaveCount(6);
  const byHand = await places();
  await button(page, 'Kaart opnieuw schikken').click();
  await expect(page.getByText('Kring heeft iedereen opnieuw neergezet.')).toBeVisible();
  await expect.poll(async () => (await places()).filter((place, index) => place !== byHand[index]).length).toBe(1);
});
