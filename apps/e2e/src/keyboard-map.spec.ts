import { expect, test, type Page } from '@playwright/test';
import { expectFocus } from './support/focus.js';
import { expectHeard } from './support/heard.js';
import { circleByKeys, keysInExample } from './support/keys-in-example.js';
import { button, goTo, pick, press, strike } from './support/keys.js';
import { look } from './support/look.js';

const onMap = (page: Page, name: string) => page.locator(`.kc-people button[aria-label^="${name},"]`);
const panelOf = (page: Page, name: string) => page.getByRole('complementary', { name: `Over ${name}` });

/** To somebody in the inner ring: with the arrows inwards, and round. */
async function walkTo(page: Page, name: string, way: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await goTo(page, page.locator('.kc-people'), way);
  for (let ring = 4; ring > 1; ring -= 1) await strike(page, 'ArrowUp');
  await goTo(page, onMap(page, name), 'ArrowRight', 20);
}

async function walk(page: Page): Promise<void> {
  await walkTo(page, 'Lotte de Vries');
  await strike(page, 'PageDown');
  await expectHeard(page, /^Lotte de Vries en .* kennen elkaar\.$/);
  await expect(page.locator('.kc-people button:focus')).not.toHaveAttribute('aria-label', /^Lotte/);
  await strike(page, 'PageUp');
  await expect(onMap(page, 'Lotte de Vries')).toBeFocused();
  await strike(page, 'ArrowUp');
  await expectHeard(page, 'Dichter bij Daan staat niemand.');
  await strike(page, 'ArrowDown');
  await strike(page, 'ArrowUp');
}

async function move(page: Page): Promise<void> {
  await walkTo(page, 'Lotte de Vries');
  await strike(page, 'Shift+ArrowDown');
  await expectHeard(page, 'Lotte de Vries staat nu in ring ‘vriendschap’, bij familie.');
  await strike(page, 'Shift+ArrowRight');
  await expectHeard(page, 'Lotte de Vries staat nu in ring ‘vriendschap’, bij vrienden en kennissen.');
  await strike(page, 'Shift+Alt+ArrowUp');
  await expectHeard(page, 'Lotte de Vries is een stukje verschoven.');
  await expect(onMap(page, 'Lotte de Vries')).toBeFocused();
  for (const back of ['een andere plek', 'vrienden en kennissen', 'vriendschap']) {
    await strike(page, 'Control+z');
    await expectHeard(page, new RegExp(`^Ongedaan gemaakt: .*${back}`));
  }
  await expect(onMap(page, 'Lotte de Vries, zus, heel dichtbij, familie')).toBeFocused();
}

async function openAndClose(page: Page): Promise<void> {
  await walkTo(page, 'Lotte de Vries');
  await strike(page, 'Enter');
  const panel = panelOf(page, 'Lotte de Vries');
  await expect(panel.getByRole('heading', { name: 'Lotte de Vries', exact: true })).toBeFocused();
  await press(page, button(panel, 'Andere dag'));
  const day = panel.locator('input[type=date]');
  await goTo(page, day, 'Tab', 4);
  await page.keyboard.type('11112026');
  await strike(page, 'Enter');
  await expectHeard(page, 'Contact met Lotte de Vries staat genoteerd.');
  await expect(day).toHaveCount(0);
  await expectFocus(page, 'recording a contact');
  await expect(panel.locator(':focus')).toHaveCount(1);
  await strike(page, 'Escape');
  await expect(onMap(page, 'Lotte de Vries')).toBeFocused();
}

async function drawTies(page: Page): Promise<void> {
  await press(page, button(page, 'Wie kent wie?'), 'Enter', 'Shift+Tab');
  await expectHeard(page, 'kies er twee');
  await expect(page.locator('.kc-people button:focus')).toHaveCount(1);
  await walkTo(page, 'Henk de Vries');
  await strike(page, 'Enter');
  await expectHeard(page, 'Wie kent Henk de Vries? Kies de ander.');
  await strike(page, 'ArrowDown');
  await goTo(page, onMap(page, 'Koos Hazeleger'), 'ArrowRight', 12);
  await look(page, 'keyboard-map-ties');
  await strike(page, 'Enter');
  await expectHeard(page, /(Henk de Vries en Koos Hazeleger|Koos Hazeleger en Henk de Vries) kennen elkaar\./);
  await expect(onMap(page, 'Koos Hazeleger')).toHaveAttribute('aria-label', /kent .*Henk de Vries/);
  await strike(page, 'Escape');
  await expect(button(page, 'Stoppen')).toHaveCount(0);
  await expect(onMap(page, 'Koos Hazeleger')).toBeFocused();
}

async function fromThePanel(page: Page): Promise<void> {
  await strike(page, 'Enter');
  const panel = panelOf(page, 'Koos Hazeleger');
  await press(page, button(panel, 'Band met Henk de Vries weghalen'));
  await expectHeard(page, /^De band tussen .* is weg\.$/);
  await expect(button(panel, 'Band met Henk de Vries weghalen')).toHaveCount(0);
  await expect(panel.locator(':focus')).toHaveCount(1);
  await press(page, button(panel, 'Zeggen wie Koos Hazeleger kent'));
  await expectHeard(page, 'Wie kent Koos Hazeleger? Kies de ander.');
  await expect(page.locator('.kc-people button:focus')).toHaveCount(1);
  await strike(page, 'Escape');
  await expect(button(page, 'Stoppen')).toHaveCount(0);
}

async function lookThrough(page: Page): Promise<void> {
  const bar = page.getByRole('group', { name: 'Kleuren en filteren' });
  const key = page.getByRole('group', { name: 'Wat de nummers betekenen' });
  const kind = bar.getByRole('combobox', { name: 'Kijk naar' });
  for (const by of ['steun', 'vaardigheid', 'soort band', 'toestemming voor hulp', 'contact']) {
    await pick(page, kind, by, 'Shift+Tab');
    const category = key.locator('.kc-lens-category').first();
    await press(page, category, 'Space');
    await expectHeard(page, /^\d+ van \d+ mensen$/);
    await expect(category).toHaveAttribute('aria-pressed', 'true');
  }
  await look(page, 'keyboard-map-lens');
  await press(page, button(bar, 'Alles tonen'), 'Enter', 'Shift+Tab');
  await expect(kind).toBeFocused();
}

async function seeTheMap(page: Page): Promise<void> {
  const tools = page.getByRole('group', { name: 'De kaart bekijken' });
  const zoomed = () => onMap(page, 'Henk de Vries').evaluate((person) => person.getBoundingClientRect().x);
  const whole = await zoomed();
  await press(page, button(tools, 'Dichterbij'));
  expect(await zoomed()).not.toBe(whole);
  await press(page, button(tools, 'Hele kring tonen'));
  await expect.poll(zoomed).toBeCloseTo(whole, 0);
  const legend = page.locator('.kc-legend summary');
  await press(page, legend);
  await press(page, page.getByRole('checkbox', { name: 'Lijnen tussen wie elkaar kent' }), 'Space');
  await press(page, legend);
  const room = button(tools, 'Groot, voor op een scherm in de zaal');
  await press(page, room);
  await look(page, 'keyboard-map-room');
  await walkTo(page, 'Henk de Vries', 'Shift+Tab');
  await strike(page, 'Enter');
  await strike(page, 'Escape');
  await expect(onMap(page, 'Henk de Vries')).toBeFocused();
  await strike(page, 'Escape');
  await expect(room).toHaveAttribute('aria-pressed', 'false');
  await expectFocus(page, 'leaving the room');
}

async function offTheMap(page: Page): Promise<void> {
  await walkTo(page, 'Henk de Vries', 'Shift+Tab');
  await strike(page, 'Enter');
  const ring = panelOf(page, 'Henk de Vries').getByRole('combobox', { name: 'Ring van Henk de Vries' });
  await pick(page, ring, 'nog niet geplaatst');
  await expectHeard(page, 'Henk de Vries staat nu niet op de kaart.');
  await expect(ring).toBeFocused();
  await strike(page, 'Escape');
  await expect(page.locator('.kc-tray').getByRole('button', { name: /^Henk de Vries/ })).toBeFocused();
  await strike(page, 'Enter');
  await pick(page, ring, 'heel dichtbij');
  await strike(page, 'Escape');
  await expect(onMap(page, 'Henk de Vries')).toBeFocused();
  await strike(page, 'Delete');
  await expect(page.getByRole('alertdialog', { name: /^Henk de Vries uit de kring/ })).toBeVisible();
  await strike(page, 'Escape');
  await expect(onMap(page, 'Henk de Vries')).toBeFocused();
  await strike(page, 'Delete');
  await press(page, button(page.getByRole('alertdialog'), 'Uit de kring halen'));
  await expectHeard(page, 'Henk de Vries is uit de kring.');
  await expect(onMap(page, 'Henk de Vries')).toHaveCount(0);
  await expect(page.locator('.kc-people button:focus')).toHaveCount(1);
  await strike(page, 'Control+z');
  await expect(onMap(page, 'Henk de Vries')).toHaveCount(1);
}

test('the map is walked, changed, tied, filtered and shown to a room by keys alone', async ({ page }) => {
  test.setTimeout(240_000);
  await keysInExample(page, 'teamLeader', async () => {
    await circleByKeys(page, 'Daan de Vries');
    for (const part of [walk, move, openAndClose, drawTies, fromThePanel, lookThrough, seeTheMap, offTheMap]) {
      await test.step(part.name, () => part(page));
    }
  });
});
