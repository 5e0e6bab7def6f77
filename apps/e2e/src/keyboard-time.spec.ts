import { expect, test, type Page } from '@playwright/test';
import { expectFocus } from './support/focus.js';
import { expectHeard } from './support/heard.js';
import { circleByKeys, keysInExample } from './support/keys-in-example.js';
import { button, chooseShape, goTo, pickFrom, press, strike, write } from './support/keys.js';
import { look } from './support/look.js';

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const removeNameOf = (page: Page, version: string) => button(page, `Naam ‘${version}’ weghalen`);

/** Who is fading, why, and a contact that takes the tie off the list. The focus is never lost. */
async function fading(page: Page): Promise<void> {
  const names = part(page, 'Contact dat wegzakt').getByRole('button');
  await expect(names.first()).toBeVisible();
  const before = await names.allTextContents();
  expect(before.length).toBeGreaterThan(1);
  const [first = '', next = ''] = before;
  await press(page, names.first());
  const panel = page.getByRole('complementary', { name: `Over ${first}` });
  await expect(panel.getByRole('heading', { name: first, exact: true })).toBeFocused();
  await strike(page, 'Escape');
  await expect(button(page, first)).toBeFocused();
  await strike(page, 'Enter');
  await press(page, button(panel, 'Vandaag'));
  await expectHeard(page, `Contact met ${first} staat genoteerd.`);
  await expect(names).toHaveText(before.slice(1));
  await look(page, 'keyboard-time-fading');
  await expect(panel.locator(':focus')).toHaveCount(1);
  await strike(page, 'Escape');
  await expect(panel).toHaveCount(0);
  await expect(button(page, next)).toBeFocused();
  await strike(page, 'Control+z');
  await expectHeard(page, `Ongedaan gemaakt: contact met ${first}`);
  await expect(names).toHaveText(before);
  await expectFocus(page, 'a contact that was undone');
}

async function twoDays(page: Page): Promise<void> {
  const earlier = page.getByRole('group', { name: 'Eerst', exact: true });
  const slider = earlier.getByRole('slider', { name: 'Eerst: Schuif naar een dag' });
  const which = earlier.getByRole('button', { name: /Welk moment\?/ });
  await pickFrom(page, which, 'Nu', 'Shift+Tab');
  await expect(slider).toHaveCount(0);
  await pickFrom(page, which, 'Een dag');
  await goTo(page, slider);
  const day = await slider.getAttribute('aria-valuetext');
  const onDay = page.locator('figcaption').first();
  await expect(onDay).toContainText(day ?? '');
  await strike(page, 'ArrowRight');
  await expect(onDay).not.toContainText(day ?? '');
  await expectHeard(page, (await slider.getAttribute('aria-valuetext')) ?? '');
  await expect(slider).toBeFocused();
  await look(page, 'keyboard-time-days');
}

async function save(page: Page, name: string): Promise<void> {
  await press(page, button(page, 'Versie bewaren'));
  const saving = page.getByRole('dialog', { name: 'Hoe heet deze versie?' });
  await write(page, saving.getByRole('textbox', { name: 'Naam' }), name);
  await strike(page, 'Enter');
  await expectHeard(page, `Versie ‘${name}’ is bewaard.`);
  await expect(saving).toHaveCount(0);
  await expect(button(page, 'Versie bewaren')).toBeFocused();
  await expect(button(page, name)).toBeVisible();
}

async function take(page: Page, name: string): Promise<void> {
  await strike(page, 'Enter');
  await press(page, button(page.getByRole('alertdialog'), 'Naam weghalen'));
  await expectHeard(page, `De naam ‘${name}’ is weg.`);
  await expect(removeNameOf(page, name)).toHaveCount(0);
}

/** A name that goes hands the focus to the next row, and the last to the one before it. */
async function versions(page: Page): Promise<void> {
  const shown = part(page, 'Bewaarde versies').getByRole('listitem');
  for (const name of ['Eerste gesprek', 'Tweede gesprek', 'Derde gesprek']) await save(page, name);
  await press(page, button(page, 'Tweede gesprek'), 'Enter', 'Shift+Tab');
  const which = page.getByRole('group', { name: 'Eerst', exact: true }).getByRole('button').first();
  await expect(which).toBeFocused();
  await expect(which).toContainText('Tweede gesprek');
  await look(page, 'keyboard-time-version');
  const names = await shown.getByRole('button', { name: /^(?!Naam ‘)/ }).allTextContents();
  const [, second = '', third = ''] = names;
  const [beforeLast = '', last = ''] = names.slice(-2);
  expect(names.length).toBeGreaterThan(3);
  await goTo(page, removeNameOf(page, second));
  await strike(page, 'Enter');
  await strike(page, 'Escape');
  await expect(removeNameOf(page, second)).toBeFocused();
  await take(page, second);
  await expect(removeNameOf(page, third)).toBeFocused();
  await goTo(page, removeNameOf(page, last));
  await take(page, last);
  await expect(removeNameOf(page, beforeLast)).toBeFocused();
  await strike(page, 'Control+z');
  await expectHeard(page, `Ongedaan gemaakt: naam van versie ‘${last}’ weg`);
  await expect(button(page, last)).toBeVisible();
  await expect(removeNameOf(page, beforeLast)).toBeFocused();
}

test('who fades, two days side by side and named versions, by keys alone', async ({ page }) => {
  test.setTimeout(240_000);
  await keysInExample(page, 'teamLeader', async () => {
    await circleByKeys(page, 'Daan de Vries');
    await chooseShape(page, 'Tijd');
    for (const each of [fading, twoDays, versions]) await test.step(each.name, () => each(page));
  });
});
