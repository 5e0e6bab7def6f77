import { expect, test, type Page } from '@playwright/test';
import { expectFocus } from './support/focus.js';
import { expectHeard } from './support/heard.js';
import { circleByKeys, keysInExample } from './support/keys-in-example.js';
import { button, chooseShape, fromMenu, goTo, pick, press, stepTo, strike, write } from './support/keys.js';
import { look } from './support/look.js';

const lotte = 'Lotte de Vries';
const rowOf = (page: Page, name: string) =>
  page.locator('.kc-list li, .kc-table tbody tr', { has: button(page, name) }).first();

async function changePlace(page: Page): Promise<void> {
  const ring = page.getByRole('combobox', { name: `Ring van ${lotte}` });
  await stepTo(page, ring, 'samen iets doen');
  await expectHeard(page, `${lotte} staat nu in ring ‘samen iets doen’, bij familie.`);
  await expect(ring).toBeFocused();
  const sector = page.getByRole('combobox', { name: `Soort band van ${lotte}` });
  await stepTo(page, sector, 'vrienden en kennissen');
  await expectHeard(page, `${lotte} staat nu in ring ‘samen iets doen’, bij vrienden en kennissen.`);
  await expect(sector).toBeFocused();
  for (const back of ['vrienden en kennissen', 'samen iets doen', 'vriendschap']) {
    await strike(page, 'Control+z');
    await expectHeard(page, new RegExp(`^Ongedaan gemaakt: .*${back}`));
  }
  await expect(ring).toHaveValue('1');
}

async function contact(page: Page): Promise<void> {
  await fromMenu(page, button(page, `Contact gehad met ${lotte}`), 'Gisteren');
  await expectHeard(page, `Contact met ${lotte} staat genoteerd.`);
  await expect(button(page, `Contact gehad met ${lotte}`)).toBeFocused();
  await fromMenu(page, button(page, `Contact gehad met ${lotte}`), 'Andere dag');
  await expect(page.getByRole('complementary', { name: `Over ${lotte}` }).locator(':focus')).toHaveCount(1);
  await strike(page, 'Escape');
  await expect(button(page, lotte)).toBeFocused();
}

async function ties(page: Page): Promise<void> {
  await expect(rowOf(page, lotte)).toContainText(/kent .*Henk de Vries/);
  await fromMenu(page, button(page, `Meer voor ${lotte}`), `Zeggen wie ${lotte} kent`);
  const dialog = page.getByRole('dialog', { name: `Wie kent ${lotte}?` });
  await press(page, button(dialog, 'Band toevoegen'));
  await expectHeard(page, / kennen elkaar\.$/);
  await expect(dialog).toBeHidden();
  await expect(button(page, `Meer voor ${lotte}`)).toBeFocused();
  await press(page, button(page, 'Wie kent wie?'), 'Enter', 'Shift+Tab');
  await expectHeard(page, 'kies er twee');
  await press(page, button(page, 'Truus Roelofsen'));
  await expectHeard(page, 'Wie kent Truus Roelofsen? Kies de ander.');
  await goTo(page, button(page, 'Sjors van Maanen'));
  await strike(page, 'Enter');
  await expectHeard(page, /Truus Roelofsen.*kennen elkaar|Sjors van Maanen.*kennen elkaar/);
  await strike(page, 'Escape');
  await expect(rowOf(page, 'Sjors van Maanen')).toContainText(/kent .*Truus Roelofsen/);
}

async function changeTie(page: Page): Promise<void> {
  await press(page, button(page, 'Sjors van Maanen'));
  const panel = page.getByRole('complementary', { name: 'Over Sjors van Maanen' });
  await press(page, button(panel, 'Band met Truus Roelofsen wijzigen'));
  const dialog = page.getByRole('dialog', { name: /^De band tussen/ });
  await write(page, dialog.getByRole('textbox', { name: /^Wie is/ }), 'overbuur');
  await press(page, button(dialog, 'Bewaren'));
  await expect(dialog).toBeHidden();
  await expect(button(panel, 'Band met Truus Roelofsen wijzigen')).toBeFocused();
  await press(page, button(panel, 'Band met Truus Roelofsen weghalen'));
  await expectHeard(page, /^De band tussen .* is weg\.$/);
  await expect(button(panel, 'Band met Truus Roelofsen weghalen')).toHaveCount(0);
  await expect(panel.locator(':focus')).toHaveCount(1);
  await strike(page, 'Escape');
  await expect(button(page, 'Sjors van Maanen')).toBeFocused();
}

async function filter(page: Page): Promise<void> {
  const bar = page.getByRole('group', { name: 'Kleuren en filteren' });
  await pick(page, bar.getByRole('combobox', { name: 'Kijk naar' }), 'vaardigheid', 'Shift+Tab');
  await press(page, bar.locator('.kc-lens-category').first(), 'Space');
  await expectHeard(page, /^\d+ van \d+ mensen$/);
  await look(page, 'keyboard-rows-lens');
  await press(page, button(bar, 'Alles tonen'), 'Enter', 'Shift+Tab');
}

async function takeOut(page: Page): Promise<void> {
  const more = button(page, 'Meer voor Wim de Vries');
  await fromMenu(page, more, 'Uit de kring halen');
  await strike(page, 'Escape');
  await expect(more).toBeFocused();
  await fromMenu(page, more, 'Uit de kring halen');
  await press(page, button(page.getByRole('alertdialog'), 'Uit de kring halen'));
  await expectHeard(page, 'Wim de Vries is uit de kring.');
  await expect(more).toHaveCount(0);
  await expectFocus(page, 'a row that went');
  await expect(page.locator('.kc-list li :focus, .kc-table tbody :focus')).toHaveAttribute('aria-label', /^Meer voor/);
  await strike(page, 'Control+z');
  await expect(more).toBeVisible();
}

const parts = [changePlace, contact, ties, changeTie, filter, takeOut];

for (const shape of ['Lijst', 'Tabel'] as const) {
  test(`the same can be done in the ${shape === 'Lijst' ? 'list' : 'table'} by keys alone`, async ({ page }) => {
    test.setTimeout(240_000);
    await keysInExample(page, 'teamLeader', async () => {
      await circleByKeys(page, 'Daan de Vries');
      await chooseShape(page, shape);
      if (shape === 'Tabel') {
        await press(page, page.getByRole('columnheader').getByRole('button', { name: 'Naam' }));
        await expect(page.getByRole('columnheader', { name: 'Naam' })).toHaveAttribute('aria-sort', 'ascending');
      }
      for (const part of parts) await test.step(part.name, () => part(page));
    });
  });
}
