import { expect, test, type Page } from '@playwright/test';
import { expectHeard } from './support/heard.js';
import { circleByKeys, clientByKeys, keysInExample } from './support/keys-in-example.js';
import { answer, button, chooseShape, goTo, pickFrom, press, strike, write } from './support/keys.js';
import { look } from './support/look.js';

const panelOf = (page: Page, name: string) => page.getByRole('complementary', { name: `Over ${name}` });

async function change(page: Page): Promise<void> {
  await press(page, button(page, 'Wim de Vries'));
  const panel = panelOf(page, 'Wim de Vries');
  await press(page, button(panel, 'Wijzigen'));
  const dialog = page.getByRole('dialog', { name: 'Wim de Vries wijzigen' });
  await pickFrom(page, button(dialog, /Hoe is de band\?/), 'sterk');
  const gives = dialog.getByRole('group', { name: /^Geeft Daan/ });
  await press(page, gives.getByRole('checkbox', { name: 'raad' }), 'Space');
  const gets = dialog.getByRole('group', { name: /^Krijgt van Daan/ });
  await press(page, gets.getByRole('checkbox', { name: 'gezelschap' }), 'Space');
  await pickFrom(page, button(dialog, /Hoe vaak is er contact\?/), 'elke maand');
  await pickFrom(page, button(dialog, /Wat voor iemand is het\?/), 'organisatie');
  await pickFrom(page, button(dialog, /Wat voor iemand is het\?/), 'persoon');
  await answer(page, dialog.getByRole('radiogroup', { name: 'Is deze persoon overleden?' }), 'Ja, overleden');
  await press(page, button(dialog, 'Bewaren'));
  await expectHeard(page, 'Wim de Vries is bewaard.');
  await expect(dialog).toBeHidden();
  await expect(button(panel, 'Wijzigen')).toBeFocused();
  await expect(panel.getByText('overleden').first()).toBeVisible();
  await strike(page, 'Control+z');
  await expectHeard(page, 'Ongedaan gemaakt: gegevens van Wim de Vries gewijzigd');
}

/** Kept free for emoji that are still to come. */
const inNoFont = '\u{1FC00}';

/** A portrait as PNG, painted by the browser itself. */
const portrait = async (page: Page): Promise<Buffer> =>
  Buffer.from(
    await page.evaluate(() => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 300, height: 400 });
      canvas.getContext('2d')?.fillRect(20, 20, 200, 200);
      return canvas.toDataURL('image/png').split(',')[1] ?? '';
    }),
    'base64',
  );

async function picture(page: Page): Promise<void> {
  const panel = panelOf(page, 'Wim de Vries');
  const open = button(panel, 'Foto of plaatje van Wim de Vries kiezen');
  const dialog = page.getByRole('dialog', { name: 'Foto of plaatje van Wim de Vries' });
  await goTo(page, open, 'Shift+Tab');
  await strike(page, 'Enter');
  await press(page, button(dialog, 'fiets'));
  await expectHeard(page, 'Het plaatje van Wim de Vries is veranderd');
  await expect(open).toBeFocused();
  await strike(page, 'Enter');
  await write(page, dialog.getByRole('textbox', { name: 'Of een emoji' }), inNoFont);
  await strike(page, 'Enter');
  await expect(dialog.getByText(/^Dit apparaat kan deze emoji niet tekenen/)).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: 'Of een emoji' })).toBeFocused();
  await strike(page, 'Escape');
  await expect(open).toBeFocused();
  await strike(page, 'Enter');
  const choosing = page.waitForEvent('filechooser');
  await press(page, button(dialog, 'Foto kiezen'));
  await (await choosing).setFiles({ name: 'wim.png', mimeType: 'image/png', buffer: await portrait(page) });
  const nearer = dialog.getByRole('slider', { name: 'Dichterbij' });
  await goTo(page, nearer);
  await strike(page, 'ArrowRight');
  await look(page, 'keyboard-person-crop');
  await press(page, button(dialog, 'Gebruik deze foto'));
  await expectHeard(page, 'Wim de Vries staat nu met een foto op de kaart');
  await expect(open).toBeFocused();
  await strike(page, 'Enter');
  await press(page, button(dialog, 'Foto weghalen'));
  await press(page, button(page.getByRole('alertdialog'), 'Foto weghalen'));
  await expectHeard(page, 'De foto van Wim de Vries is weg');
  await expect(open).toBeFocused();
}

async function skillYesAndOffer(page: Page): Promise<void> {
  const panel = panelOf(page, 'Wim de Vries');
  const skills = panel.getByRole('region', { name: 'Wat kan Wim de Vries goed?' });
  const remove = skills.getByRole('button', { name: /weghalen$/ });
  const before = await remove.count();
  await goTo(page, remove.first());
  await strike(page, 'Enter');
  await expectHeard(page, /^Wim de Vries: .* is weggehaald\.$/);
  await expect(remove).toHaveCount(before - 1);
  await expect(skills.locator(':focus')).toHaveCount(1);
  const yes = panel.getByRole('button', { name: /(Ja opschrijven|Intrekken): om hulp vragen/ });
  await press(page, yes);
  await strike(page, 'Escape');
  await expect(yes).toBeFocused();
  await strike(page, 'Escape');
  await expect(button(page, 'Wim de Vries')).toBeFocused();
}

async function merge(page: Page): Promise<void> {
  await clientByKeys(page, 'Bep Dubbel');
  await press(page, page.getByRole('button', { name: 'Iemand toevoegen' }).first());
  const adding = page.getByRole('dialog', { name: 'Wie hoort bij de kring van Bep?' });
  for (const [index, name] of ['Riet Kok', 'Kok Riet', 'Piet Smit'].entries()) {
    await write(page, adding.getByRole('textbox', { name: 'Naam' }), name);
    await page.keyboard.press('Enter');
    await expect(adding.getByText(new RegExp(`^Net toegevoegd: ${index + 1}:`))).toBeVisible();
  }
  await strike(page, 'Escape');
  await chooseShape(page, 'Lijst');
  const compare = button(page, /^(Riet Kok en Kok Riet|Kok Riet en Riet Kok) vergelijken$/);
  const dialog = page.getByRole('dialog', { name: /^Dit is dezelfde persoon/ });
  await goTo(page, compare, 'Shift+Tab');
  await strike(page, 'Enter');
  await strike(page, 'Escape');
  await expect(compare).toBeFocused();
  await strike(page, 'Enter');
  await answer(page, dialog.getByRole('radiogroup', { name: 'Naam' }), 'Riet Kok');
  await look(page, 'keyboard-person-merge');
  await press(page, button(dialog, 'Samenvoegen'));
  await expectHeard(page, 'Riet Kok staat nu één keer in de kring');
  await expect(button(page, 'Kok Riet')).toHaveCount(0);
  await expect(page.locator('main :focus')).toHaveCount(1);
  await strike(page, 'Control+z');
  await expect(button(page, 'Kok Riet')).toBeVisible();
  await press(page, button(page, 'Piet Smit'));
  const double = button(panelOf(page, 'Piet Smit'), /^Staat hier dubbel/);
  await press(page, double);
  await strike(page, 'Escape');
  await expect(double).toBeFocused();
}

test('who somebody is, what they look like and can do, and that two are one, by keys alone', async ({ page }) => {
  test.setTimeout(240_000);
  await keysInExample(page, 'teamLeader', async () => {
    await circleByKeys(page, 'Daan de Vries');
    await chooseShape(page, 'Lijst');
    for (const part of [change, picture, skillYesAndOffer, merge]) await test.step(part.name, () => part(page));
  });
});
