import { expect, test, type Page } from '@playwright/test';
import { expectFocus } from './support/focus.js';
import { expectHeard } from './support/heard.js';
import { keysInExample } from './support/keys-in-example.js';
import { answer, button, goTo, press, strike } from './support/keys.js';
import { look } from './support/look.js';

/** A browser with a Dutch voice that says nothing: what it was asked to say stands in the window. */
const giveVoice = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const voice = { lang: 'nl-NL' } as SpeechSynthesisVoice;
    const speech = Object.assign(new EventTarget(), {
      ...{ speaking: true, pending: false, getVoices: () => [voice], cancel: () => undefined },
      speak: ({ text }: SpeechSynthesisUtterance) => (document.documentElement.dataset['said'] = text),
    });
    class Utterance {
      constructor(readonly text: string) {}
    }
    for (const [name, value] of Object.entries({ speechSynthesis: speech, SpeechSynthesisUtterance: Utterance }))
      Object.defineProperty(window, name, { configurable: true, value });
  });
};

const said = (page: Page) => page.locator('html').getAttribute('data-said');
const whoSees = (page: Page) => page.getByRole('radiogroup', { name: 'Wie mag Koos zien?' });
const sees = (page: Page, label: string) => whoSees(page).getByRole('radio', { name: label });

async function readAloud(page: Page): Promise<void> {
  await press(page, page.getByRole('link', { name: 'Mijn kring', exact: true }).first());
  await expect(page.getByRole('heading', { level: 1, name: 'Mijn kring' })).toBeFocused();
  const all = button(page, 'Lees voor').first();
  await press(page, all);
  await expect.poll(() => said(page)).toMatch(/\.$/);
  await press(page, button(page, 'Stop'));
  await press(page, button(page, 'Lees voor: Koos Hazeleger'));
  expect(await said(page)).toContain('Koos Hazeleger');
  await press(page, button(page, 'Stop: Koos Hazeleger'));
}

async function say(page: Page): Promise<void> {
  const asked = page.getByRole('alertdialog');
  await goTo(page, whoSees(page));
  await strike(page, 'ArrowRight');
  await expect(asked).toBeVisible();
  await strike(page, 'Escape');
  await expect(sees(page, 'Iedereen')).toBeChecked();
  await expect(whoSees(page).locator(':focus')).toHaveCount(1);
  await goTo(page, sees(page, 'Iedereen'), 'ArrowLeft', 2);
  await strike(page, 'ArrowRight');
  await look(page, 'keyboard-client-asked');
  await press(page, button(asked, 'Ja, doe dat'));
  await expectHeard(page, 'Opgeslagen. Alleen u en uw team zien Koos Hazeleger.');
  await expect(sees(page, 'Alleen mijn team')).toBeChecked();
  await expect(whoSees(page).locator(':focus')).toHaveCount(1);
  await answer(page, whoSees(page), 'Iedereen', 'ArrowLeft');
  await expectHeard(page, 'Opgeslagen. Iedereen die uw kring mag zien, ziet Koos Hazeleger.');
}

async function pictureAndLeaving(page: Page): Promise<void> {
  const picture = button(page, 'Foto of plaatje van Koos Hazeleger kiezen');
  await press(page, picture, 'Enter', 'Shift+Tab');
  await press(page, button(page.getByRole('dialog'), 'fiets'));
  await expectHeard(page, 'Het plaatje van Koos Hazeleger is veranderd');
  await expect(picture).toBeFocused();
  const remove = button(page, 'Weghalen: Koos Hazeleger');
  await press(page, remove);
  await strike(page, 'Escape');
  await expect(remove).toBeFocused();
  await strike(page, 'Enter');
  await press(page, button(page.getByRole('alertdialog'), 'Ja, weghalen'));
  await expectHeard(page, 'Koos Hazeleger is uit de kring.');
  await expect(remove).toHaveCount(0);
  await expectFocus(page, 'taking somebody away');
  await strike(page, 'F6');
  await press(
    page,
    page.getByRole('region', { name: 'Berichten' }).getByRole('button', { name: 'Ongedaan maken' }).first(),
  );
  await expect(remove).toHaveCount(1);
  await expectFocus(page, 'taking it back from a message');
}

async function mapAndBack(page: Page): Promise<void> {
  await press(page, page.getByRole('link', { name: 'Als kaart bekijken' }));
  await goTo(page, page.locator('.kc-people'));
  await strike(page, 'Shift+ArrowDown');
  await expectHeard(page, / staat nu in ring ‘/);
  await strike(page, 'Control+z');
  await expectHeard(page, /^Ongedaan gemaakt/);
  await press(page, page.getByRole('link', { name: 'Terug naar mijn kring' }), 'Enter', 'Shift+Tab');
  await press(page, page.getByRole('link', { name: 'Iemand erbij zetten' }));
  await expect(page.getByRole('textbox', { name: 'Naam' })).toBeFocused();
  await page.keyboard.type('Opa Jan');
  await strike(page, 'Enter');
  await expectHeard(page, 'Genoemd: Opa Jan.');
}

test('a client hears their circle, says who sees whom, and changes it by keys alone', async ({ page }) => {
  test.setTimeout(240_000);
  await giveVoice(page);
  await keysInExample(page, 'client', async () => {
    for (const part of [readAloud, say, pictureAndLeaving, mapAndBack]) await test.step(part.name, () => part(page));
  });
});
