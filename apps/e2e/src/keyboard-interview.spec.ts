import { expect, test, type Page } from '@playwright/test';
import { expectFocus } from './support/focus.js';
import { expectHeard } from './support/heard.js';
import { clientByKeys, keysInExample } from './support/keys-in-example.js';
import { answer, button, goTo, press, strike } from './support/keys.js';
import { look } from './support/look.js';

const asked = (page: Page, question: string | RegExp) => page.getByRole('heading', { level: 1, name: question });

async function name(page: Page): Promise<void> {
  await press(page, page.getByRole('link', { name: 'Samen in kaart brengen' }));
  await expect(asked(page, 'Wie zag Mirjam vorige week?')).toBeVisible();
  const field = page.getByRole('textbox', { name: 'Naam' });
  await expect(field).toBeFocused();
  await page.keyboard.type('Roos Klaver (zus)');
  await strike(page, 'Enter');
  await expectHeard(page, 'Roos Klaver');
  await page.keyboard.type('Bello');
  await answer(page, page.getByRole('radiogroup', { name: 'Wat voor iemand is het?' }), 'huisdier', 'ArrowRight');
  await press(page, button(page, 'Toevoegen'));
  await expect(page.getByRole('list', { name: 'Genoemd' }).getByText('huisdier')).toBeVisible();
  await expectHeard(page, 'Bello');
  await page.keyboard.type('Vergissing');
  await strike(page, 'Enter');
  await press(page, button(page, 'Vergissing weghalen'));
  await expect(button(page, 'Vergissing weghalen')).toHaveCount(0);
  await expectFocus(page, 'leaving somebody out');
  await expectHeard(page, 'Vergissing');
}

async function paste(page: Page): Promise<void> {
  await press(page, button(page, 'Lijst plakken'));
  const dialog = page.getByRole('dialog', { name: 'Plak hier de namen' });
  await goTo(page, dialog.getByRole('textbox'));
  await strike(page, 'Escape');
  await expect(dialog).toBeHidden();
  await expect(button(page, 'Lijst plakken')).toBeFocused();
  await strike(page, 'Enter');
  await goTo(page, dialog.getByRole('textbox'));
  await page.keyboard.insertText('Piet Klaver (broer)\nBuurvrouw Truus');
  await expectHeard(page, '2 namen gevonden');
  await press(page, button(dialog, '2 namen toevoegen'));
  await expect(page.getByRole('list', { name: 'Genoemd' }).getByRole('listitem')).toHaveCount(4);
  await look(page, 'keyboard-interview-names');
  await press(page, page.getByRole('button', { name: 'Verder met 4 mensen' }));
}

async function places(page: Page): Promise<void> {
  const placing = (person: string) => asked(page, `Waar staat ${person} in de kring?`);
  // A sister is proposed as family, which one key takes over. Of a pet nothing is proposed: two keys, in any order.
  await expect(placing('Roos Klaver')).toBeFocused();
  await expectHeard(page, 'Voorstel voor Roos Klaver: familie');
  await strike(page, '1');
  await expect(placing('Bello')).toBeFocused();
  await expectHeard(page, 'Roos Klaver staat nu in ring ‘heel dichtbij’, bij familie');
  await strike(page, '1');
  await strike(page, '5');
  await expect(placing('Piet Klaver')).toBeFocused();
  await strike(page, '2');
  await expect(placing('Buurvrouw Truus')).toBeFocused();
  await press(page, button(page, 'Terug'));
  await expect(placing('Piet Klaver')).toBeFocused();
  await strike(page, '2');
  await press(page, page.getByRole('button', { name: /^vrienden en kennissen voorstel/i }));
  await look(page, 'keyboard-interview-places');
  await press(page, page.getByRole('button', { name: /^samen iets doen/i }));
}

async function whoKnowsWhom(page: Page): Promise<void> {
  await expect(asked(page, 'Wie kent Roos Klaver?')).toBeFocused();
  await strike(page, '1');
  await expectHeard(page, 'Roos Klaver en Bello');
  await press(page, button(page, 'Piet Klaver'), 'Space');
  await expect(button(page, 'Piet Klaver')).toHaveAttribute('aria-pressed', 'true');
  await look(page, 'keyboard-interview-knows');
  await press(page, button(page, 'Verder'));
  await expect(asked(page, 'Wie kent Bello?')).toBeFocused();
  await strike(page, 'ArrowRight');
  await expect(asked(page, 'Wie kent Piet Klaver?')).toBeFocused();
  await strike(page, 'ArrowRight');
  await expect(asked(page, 'De kring van Mirjam staat erop')).toBeFocused();
  await expect(page.getByText('4 mensen, 2 banden onder elkaar.')).toBeVisible();
  await press(page, page.getByRole('link', { name: 'Naar de kaart' }));
  await expect(page.getByText(/^4 mensen/)).toBeVisible();
}

test('an interview goes from the first name to who knows whom by keys alone', async ({ page }) => {
  test.slow();
  await keysInExample(page, 'teamLeader', async () => {
    await clientByKeys(page, 'Mirjam Klaver');
    await name(page);
    await paste(page);
    await places(page);
    await whoKnowsWhom(page);
  });
});
