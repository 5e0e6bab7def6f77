import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectFocus } from './support/focus.js';
import { expectHeard } from './support/heard.js';
import { circleByKeys, keysInExample } from './support/keys-in-example.js';
import { answer, button, chooseShape, goTo, press, strike, write } from './support/keys.js';
import { look } from './support/look.js';
import { personas } from './support/personas.js';

const panelOf = (page: Page, name: string) => page.getByRole('complementary', { name: `Over ${name}` });
const roleIn = (page: Page) => page.getByRole('dialog').getByRole('textbox', { name: /^Wie is het voor Daan/ });

/** Each figure has its formula and its source behind one key. */
async function figures(page: Page): Promise<void> {
  const opener = button(page, 'In cijfers');
  await press(page, opener);
  const panel = page.getByRole('complementary', { name: 'De kring van Daan in cijfers' });
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  const size = panel.locator('details').first();
  await press(page, size.locator('summary'));
  await expect(size.getByText(/^Bron: /)).toBeVisible();
  await look(page, 'keyboard-figures');
  await strike(page, 'Enter');
  await expect(size.getByText(/^Bron: /)).toBeHidden();
  await strike(page, 'Escape');
  await expect(panel).toHaveCount(0);
  await expect(opener).toBeFocused();
}

/** The map over all of the screen and back, and the focus where it was. */
async function fullScreen(page: Page): Promise<void> {
  const tools = page.getByRole('group', { name: 'De kaart bekijken' });
  const isWhole = () => page.evaluate(() => document.fullscreenElement !== null);
  const whole = button(tools, 'Volledig scherm');
  for (const isOn of [true, false]) {
    await press(page, whole);
    await expect.poll(isWhole).toBe(isOn);
    await expect(whole).toHaveAttribute('aria-pressed', String(isOn));
    await expect(whole).toBeFocused();
  }
}

/** What was taken back is done again, by either of the keys that other programs have for it. */
async function redo(page: Page): Promise<void> {
  const henk = (ring: string) => page.locator(`.kc-people button[aria-label^="Henk de Vries, vader, ${ring}"]`);
  await goTo(page, page.locator('.kc-people'));
  for (let ring = 4; ring > 1; ring -= 1) await strike(page, 'ArrowUp');
  await goTo(page, henk('heel dichtbij'), 'ArrowRight', 20);
  await strike(page, 'Shift+ArrowDown');
  await expect(henk('vriendschap')).toBeFocused();
  for (const again of ['Control+y', 'Control+Shift+z']) {
    await strike(page, 'Control+z');
    await expectHeard(page, 'Ongedaan gemaakt: Henk de Vries naar ring ‘vriendschap’');
    await expect(henk('heel dichtbij')).toBeFocused();
    await strike(page, again);
    await expect(henk('vriendschap')).toBeFocused();
  }
}

/** Somebody at another desk, whose hands are not looked at here. */
async function elsewhere(browser: Browser, address: string, path: string, role: string): Promise<void> {
  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(address);
  await button(other, `Kijk mee als ${personas.consultant}`).click();
  await expect(other.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible();
  await other.goto(`${address}${path}?view=list`);
  await button(other, 'Wim de Vries').click();
  await button(other, 'Wijzigen').click();
  await roleIn(other).fill(role);
  await other.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click();
  await expect(other.getByRole('dialog')).toHaveCount(0);
  await context.close();
}

/** Two change who somebody is at once: both versions are read, one is chosen, and the focus goes back to where it began. */
async function staleEdit(page: Page, browser: Browser, address: string): Promise<void> {
  await chooseShape(page, 'Lijst', 'Shift+Tab');
  await press(page, button(page, 'Wim de Vries'));
  const change = button(panelOf(page, 'Wim de Vries'), 'Wijzigen');
  await press(page, change);
  await goTo(page, roleIn(page));
  await elsewhere(browser, address, new URL(page.url()).pathname, 'oudoom');
  await write(page, roleIn(page), 'peetoom');
  await strike(page, 'Enter');
  const asked = page.getByRole('alertdialog', { name: 'Iemand anders wijzigde dit ook' });
  const role = asked.getByRole('radiogroup', { name: 'Rol' });
  await expect(role.getByRole('radio', { name: 'Van u: peetoom' })).toBeChecked();
  await answer(page, role, 'Staat er nu: oudoom');
  await look(page, 'keyboard-stale');
  await press(page, button(asked, 'Zo bewaren'));
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(panelOf(page, 'Wim de Vries').getByText('oudoom').first()).toBeVisible();
  await expectFocus(page, 'a change by two');
  await expect(change).toBeFocused();
}

test('figures with their source, redo, and a change by two, by keys alone', async ({ page, browser }) => {
  test.setTimeout(240_000);
  await keysInExample(page, 'teamLeader', async (address) => {
    await circleByKeys(page, 'Daan de Vries');
    await test.step('figures', () => figures(page));
    await test.step('fullScreen', () => fullScreen(page));
    await test.step('redo', () => redo(page));
    await test.step('staleEdit', () => staleEdit(page, browser, address));
  });
});
