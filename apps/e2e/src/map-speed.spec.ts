import { expect, test, type Page } from '@playwright/test';
import { circleOf } from './support/circle-of.js';

/** Pairs of names on the map of which one lies over the other, by more than a hair. */
const overlapping = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const written = [...document.querySelectorAll<HTMLElement>('.kc-people .kc-words')];
    const boxes = written
      .filter((words) => getComputedStyle(words).visibility === 'visible')
      .map((words) => {
        const lines = [...words.children].map((line) => line.getBoundingClientRect());
        return {
          name: words.textContent,
          left: Math.min(...lines.map(({ left }) => left)),
          right: Math.max(...lines.map(({ right }) => right)),
          top: Math.min(...lines.map(({ top }) => top)),
          bottom: Math.max(...lines.map(({ bottom }) => bottom)),
        };
      });
    return boxes.flatMap((one, index) =>
      boxes.slice(index + 1).flatMap((other) => {
        const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        return wide > 1 && high > 1 ? [`${one.name} and ${other.name}`] : [];
      }),
    );
  });

/** Names of people whose middle lies outside the map. */
const outside = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const frame = document.querySelector('.kc-stage')!.getBoundingClientRect();
    return [...document.querySelectorAll<HTMLElement>('.kc-people [data-person]')].flatMap((person) => {
      const { left, top } = person.getBoundingClientRect();
      const isIn = left > frame.left && left < frame.right && top > frame.top && top < frame.bottom;
      return isIn ? [] : [person.textContent ?? ''];
    });
  });

const standing = async (page: Page, people: number): Promise<void> => {
  await expect(page.locator('.kc-people [data-person]')).toHaveCount(people + 1);
};

test('no name lies over another at 15 people, and all can be read at 60', async ({ page }) => {
  for (const people of [15, 60]) {
    await page.goto(await circleOf(page, `Kring Van ${people}`, people));
    await standing(page, people);
    await page.waitForTimeout(500);
    expect(await overlapping(page), `names over each other at ${people}`).toEqual([]);
    const sizes = await page.evaluate(() =>
      [...document.querySelectorAll('.kc-people .kc-name')].map(
        (name) => name.getBoundingClientRect().height / (name as HTMLElement).offsetHeight,
      ),
    );
    const px = await page.evaluate(() => parseFloat(getComputedStyle(document.querySelector('.kc-name')!).fontSize));
    expect(Math.min(...sizes) * px, `smallest name in px at ${people}`).toBeGreaterThanOrEqual(11.5);
    expect(await outside(page), `people outside the map at ${people}`).toEqual([]);
    const tucked = await page.locator('.kc-people .kc-tucked').count();
    expect(tucked, `names left out at ${people}`).toBeLessThanOrEqual(people === 15 ? 0 : 20);
    await page.goto('/');
    await page.evaluate(() => sessionStorage.clear());
    await page.context().clearCookies();
  }
});

test('a circle of 300 opens, and people are dragged among 60, without waiting', async ({ page }) => {
  test.setTimeout(180_000);
  const large = await circleOf(page, 'Kring Groot', 300);
  const opened: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    await page.getByRole('link', { name: 'Vragen', exact: true }).click();
    await page.waitForLoadState('networkidle');
    opened.push(
      await page.evaluate(async (address) => {
        const start = performance.now();
        history.pushState({}, '', address);
        dispatchEvent(new PopStateEvent('popstate'));
        while (document.querySelectorAll('.kc-people [data-person]').length < 301) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        return performance.now() - start;
      }, large),
    );
  }
  await page.context().clearCookies();
  await page.goto(await circleOf(page, 'Kring Slepen', 60));
  await standing(page, 60);
  await page.waitForTimeout(500);
  const person = await page.locator('.kc-people button[data-person] .kc-sign').first().boundingBox();
  const [x, y] = [(person?.x ?? 0) + 8, (person?.y ?? 0) + 6];
  await page.evaluate(() => {
    const frames: number[] = [];
    const note = (at: number): void => {
      frames.push(at);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    Object.assign(window, { frames });
  });
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 90; step += 1) await page.mouse.move(x + step * 2, y + Math.sin(step / 9) * 60);
  const gaps = await page.evaluate(() => {
    const { frames } = window as unknown as { frames: number[] };
    return frames.slice(1).map((at, index) => at - (frames[index] ?? 0));
  });
  await page.mouse.up();
  const sorted = gaps.toSorted((one, other) => one - other);
  const figures = {
    opened300Ms: opened.map((each) => Math.round(each)),
    dragFrameMedianMs: Number(sorted[Math.floor(sorted.length / 2)]?.toFixed(1)),
    dragFrame95Ms: Number(sorted[Math.floor(sorted.length * 0.95)]?.toFixed(1)),
    frames: gaps.length,
  };
  test.info().annotations.push({ type: 'figures', description: JSON.stringify(figures) });
  if (process.env['KRING_FIGURES']) process.stdout.write(`${JSON.stringify(figures)}\n`);
  // A slow machine may take its time; a wait that a person notices is a fault on any.
  expect(Math.min(...opened)).toBeLessThan(3000);
});
