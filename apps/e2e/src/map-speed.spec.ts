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

/** Ms from going to the map, with the page already there, until everybody stands on it: each of three times. */
async function openedMs(page: Page, address: string, people: number): Promise<readonly number[]> {
  const opened: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    await page.getByRole('link', { name: 'Vragen', exact: true }).click();
    await page.waitForLoadState('networkidle');
    opened.push(
      await page.evaluate(
        async ([to, count]) => {
          const start = performance.now();
          history.pushState({}, '', to);
          dispatchEvent(new PopStateEvent('popstate'));
          while (document.querySelectorAll('.kc-people [data-person]').length < count + 1) {
            await new Promise((resolve) => requestAnimationFrame(resolve));
          }
          return performance.now() - start;
        },
        [address, people] as const,
      ),
    );
  }
  return opened.map((each) => Math.round(each));
}

/** Ms between frames while somebody is dragged over the map, and the longest wait after they were let go. */
async function draggedMs(page: Page): Promise<{ readonly gaps: readonly number[]; readonly afterDropMs: number }> {
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
  const gapsSince = (first: number) =>
    page.evaluate((from) => {
      const frames = (window as unknown as { frames: number[] }).frames.slice(from);
      return frames.slice(1).map((at, index) => at - (frames[index] ?? 0));
    }, first);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 90; step += 1) await page.mouse.move(x + step * 2, y + Math.sin(step / 9) * 60);
  const gaps = await gapsSince(0);
  await page.mouse.up();
  await page.waitForTimeout(700);
  return { gaps, afterDropMs: Math.round(Math.max(...(await gapsSince(gaps.length)))) };
}

for (const isByHand of [false, true]) {
  const how = isByHand ? 'put there by hand' : 'laid out by Kring';
  test(`circles of 60 and of 300, all ${how}, open, and people are dragged among 60, without waiting`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const large = await circleOf(page, `Kring Groot ${how}`, 300, { isByHand });
    const opened300Ms = await openedMs(page, large, 300);
    await page.context().clearCookies();
    const address = await circleOf(page, `Kring Slepen ${how}`, 60, { isByHand });
    const opened60Ms = await openedMs(page, address, 60);
    await page.goto(address);
    await standing(page, 60);
    await page.waitForTimeout(500);
    const { gaps, afterDropMs } = await draggedMs(page);
    const sorted = gaps.toSorted((one, other) => one - other);
    const figures = {
      ...{ how, opened300Ms, opened60Ms, afterDropMs },
      dragFrameMedianMs: Number(sorted[Math.floor(sorted.length / 2)]?.toFixed(1)),
      dragFrame95Ms: Number(sorted[Math.floor(sorted.length * 0.95)]?.toFixed(1)),
      frames: gaps.length,
    };
    test.info().annotations.push({ type: 'figures', description: JSON.stringify(figures) });
    if (process.env['KRING_FIGURES']) process.stdout.write(`${JSON.stringify(figures)}\n`);
    // A slow machine may take its time; a wait that a person notices is a fault on any.
    expect(Math.min(...opened300Ms)).toBeLessThan(3000);
    expect(Math.min(...opened60Ms)).toBeLessThan(3000);
  });
}
