import { expect, type Locator, type Page } from '@playwright/test';
import { expectFocus, focusProblem } from './focus.js';

/** More presses than this to get anywhere is a fault of the screen. */
const mostStops = 120;

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement || element.contains(document.activeElement));

/**
 * Presses a key until something has the focus, and answers after how many presses. At each stop the focus must be seen.
 * Fails where the key never gets there, or not within `most`.
 */
export async function goTo(page: Page, target: Locator, key = 'Tab', most = mostStops): Promise<number> {
  await expect(target).toBeAttached();
  for (let stops = 0; stops <= most; stops += 1) {
    if (await hasFocus(target)) return stops;
    await page.keyboard.press(key);
    const problem = await focusProblem(page);
    if (problem !== null && problem !== 'nothing has the focus') await expectFocus(page, `${key} ${stops + 1} times`);
  }
  await expect(target, `${most} times ${key}`).toBeFocused({ timeout: 1 });
  return most;
}

/** Onward, or back to what was passed. */
type Way = 'Tab' | 'Shift+Tab';

/** Goes there and presses a key on it. Afterwards the focus must stand somewhere. */
export async function press(page: Page, target: Locator, key = 'Enter', way: Way = 'Tab'): Promise<number> {
  const stops = await goTo(page, target, way);
  const name = await target.evaluate((element) => element.getAttribute('aria-label') ?? element.textContent ?? '');
  await page.keyboard.press(key);
  await expectFocus(page, `${key} on ‘${name.trim().slice(0, 60)}’`);
  return stops;
}

/** Presses a key where one is; afterwards the focus must stand somewhere. */
export async function strike(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await expectFocus(page, key);
}

export async function write(page: Page, field: Locator, text: string, way: Way = 'Tab'): Promise<void> {
  await goTo(page, field, way);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

export const button = (within: Page | Locator, called: string | RegExp): Locator =>
  within.getByRole('button', { name: called, exact: true });

type Shape = 'Kaart' | 'Lijst' | 'Tabel' | 'Tijd';
const shapes: readonly Shape[] = ['Kaart', 'Lijst', 'Tabel', 'Tijd'];

/** Map, list, table or time: the arrows go from one to the next. */
export async function chooseShape(page: Page, shape: Shape, way: Way = 'Tab'): Promise<void> {
  const ways = page.getByRole('radiogroup', { name: 'Hoe wilt u de kring zien?' });
  await goTo(page, ways.getByRole('radio', { checked: true }), way);
  const at = await ways.getByRole('radio', { checked: true }).evaluate((radio) => radio.parentElement?.textContent);
  const forward = shapes.indexOf(shape) >= shapes.findIndex((each) => at?.includes(each));
  await goTo(page, ways.getByRole('radio', { name: shape }), forward ? 'ArrowRight' : 'ArrowLeft');
  await page.keyboard.press('Space');
  await expect(ways.getByRole('radio', { name: shape })).toBeChecked();
  await expectFocus(page, `choosing ${shape}`);
}

/** In the browser's own list of choices: the first letters of what is wanted. */
export async function pick(page: Page, choice: Locator, label: string, way: Way = 'Tab'): Promise<void> {
  await goTo(page, choice, way);
  await page.keyboard.type(label.slice(0, 12));
  await expect(choice.locator('option:checked')).toHaveText(label);
}

/** In a list of choices where each step is saved at once, and the row may move along with it. */
export async function stepTo(page: Page, choice: Locator, label: string): Promise<void> {
  await goTo(page, choice);
  for (let steps = 0; steps < 5; steps += 1) {
    if ((await choice.locator('option:checked').textContent()) === label) return;
    await page.keyboard.press('ArrowDown');
    await expect(choice).toBeFocused();
  }
  throw new Error(`No ‘${label}’ in this list of choices.`);
}

/** One of a group of radios: Tab to the group, arrows to the answer. */
export async function answer(page: Page, group: Locator, label: string | RegExp, key = 'ArrowDown'): Promise<void> {
  await goTo(page, group);
  const radio = group.getByRole('radio', { name: label });
  await goTo(page, radio, key, 12);
  await page.keyboard.press('Space');
  await expect(radio).toBeChecked();
}

/** One of the drawn lists that open with a press. */
export async function pickFrom(page: Page, opener: Locator, option: string | RegExp, way: Way = 'Tab'): Promise<void> {
  await goTo(page, opener, way);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('Home');
  await goTo(page, page.getByRole('listbox').getByRole('option', { name: option }), 'ArrowDown', 40);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await expectFocus(page, `picking ${String(option)}`);
}

export async function fromMenu(page: Page, opener: Locator, item: string, way: Way = 'Tab'): Promise<void> {
  await goTo(page, opener, way);
  await page.keyboard.press('Enter');
  await goTo(page, page.getByRole('menuitem', { name: item }), 'ArrowDown', 20);
  await page.keyboard.press('Enter');
  await expectFocus(page, `‘${item}’`);
}
