import { expect, type Page } from '@playwright/test';
import { circleOf } from './circle-of.js';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export const personOnMap = (page: Page, name: string) => page.locator(`.kc-people button[aria-label^="${name},"]`);

/** Where somebody stands, in CSS px of the window: the middle of their disc. */
export async function spotOf(page: Page, name: string): Promise<Spot> {
  const at = await personOnMap(page, name).evaluate((person) => {
    const { left, top } = person.getBoundingClientRect();
    return { x: left, y: top };
  });
  return at;
}

/** A map of a circle of so many and one; answers its address. */
export async function openMap(page: Page, name: string, people: number): Promise<string> {
  const address = await circleOf(page, name, people);
  await page.goto(address);
  await expect(page.locator('.kc-people [data-person]')).toHaveCount(people + 1);
  await page.waitForTimeout(400);
  return address;
}

/** With the button still down. */
export async function drag(page: Page, from: Spot, to: Spot): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let step = 1; step <= 12; step += 1) {
    await page.mouse.move(from.x + ((to.x - from.x) * step) / 12, from.y + ((to.y - from.y) * step) / 12);
  }
}
