import { expect, test, type Page } from '@playwright/test';
import { circleOf } from './support/circle-of.js';
import { look } from './support/look.js';

interface Seen {
  /** Smallest disc, in px on the screen. */
  readonly discPx: number;
  readonly names: number;
  /** Names that lie over another name. */
  readonly over: readonly string[];
}

const seen = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const layer = document.querySelector<HTMLElement>('.kc-people')!;
    const zoom = new DOMMatrix(getComputedStyle(layer).transform).a;
    const names = [...layer.querySelectorAll<HTMLElement>('button .kc-words')]
      .filter((words) => getComputedStyle(words).visibility === 'visible')
      .map((words) => ({ said: words.textContent, box: words.getBoundingClientRect() }));
    const over = names.flatMap((one, index) =>
      names.slice(index + 1).flatMap((other) => {
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        return wide > 1 && high > 1 ? [`${one.said} and ${other.said}`] : [];
      }),
    );
    const discPx = Math.round(parseFloat(getComputedStyle(layer).getPropertyValue('--kc-disc')) * zoom);
    return { discPx, names: names.length, over };
  });

test('on a phone fifteen people stand on the map with discs for a thumb and a name each, none over another', async ({
  page,
}) => {
  await page.goto(await circleOf(page, 'Riet Zomer', 15));
  await expect(page.locator('.kc-people button')).toHaveCount(15);
  await expect.poll(async () => (await seen(page)).names).toBe(15);
  const { discPx, over } = await seen(page);
  expect(discPx).toBeGreaterThanOrEqual(24);
  expect(over).toEqual([]);
  await look(page, 'map-fifteen');
});

test('on a phone the rows above the map stand apart, and the map has the whole width', async ({ page }) => {
  await page.goto(await circleOf(page, 'Cor Winter', 3));
  const above = await page.getByRole('radiogroup').first().boundingBox();
  const below = await page.getByRole('button', { name: 'Iemand toevoegen' }).boundingBox();
  expect(below!.y - (above!.y + above!.height)).toBeGreaterThanOrEqual(6);
  expect((await page.locator('.kc-stage').boundingBox())?.width).toBe(390);
});
