import { expect, test, type Page } from '@playwright/test';
import { expectFocus } from './support/focus.js';
import { expectHeard } from './support/heard.js';
import { fileToImport } from './support/import-journey.js';
import { clientByKeys, keysInExample } from './support/keys-in-example.js';
import { button, goTo, pickFrom, press, strike } from './support/keys.js';
import { look } from './support/look.js';

const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

async function aFile(page: Page): Promise<void> {
  await press(page, link(page, 'Beginnen met een bestand of lijst'));
  await expect(heading(page, /^Mensen uit een bestand/)).toBeFocused();
  const choosing = page.waitForEvent('filechooser');
  await press(page, button(page, 'Bestand kiezen'));
  await (await choosing).setFiles(fileToImport('kring-van-mia.csv'));
  await expect(heading(page, 'Klopt dit?')).toBeFocused();
  await expectHeard(page, '5 mensen zijn nieuw, bij niemand verandert iets.');
  await press(page, page.getByRole('checkbox', { name: /^Bobbie/ }), 'Space');
  await expect(page.getByRole('checkbox', { name: /^Bobbie/ })).not.toBeChecked();
  await press(page, page.getByText(/^Niet of anders overgenomen/));
  await look(page, 'keyboard-files-check');
  await press(page, button(page, '4 mensen importeren'));
  await expect(heading(page, '4 mensen erbij, niemand gewijzigd')).toBeFocused();
  await press(page, button(page, 'Ongedaan maken'));
  await expectHeard(page, 'Het importeren is ongedaan gemaakt.');
  await expectFocus(page, 'taking an import back');
  await press(page, link(page, 'Naar de kring'));
  await expect(page.getByRole('heading', { name: 'Deze kring is nog leeg' })).toBeVisible();
}

async function aPastedList(page: Page): Promise<void> {
  await press(page, link(page, 'Beginnen met een bestand of lijst'));
  await goTo(page, page.getByRole('textbox', { name: /^Of plak een lijst/ }));
  await page.keyboard.insertText('Riet Kok\tmoeder\t1\tfamilie\nJan Smit\tbuurman');
  await press(page, button(page, 'Lijst bekijken'));
  await expectHeard(page, /^2 mensen zijn nieuw/);
  await pickFrom(page, page.getByRole('button', { name: /Ring van Jan Smit/ }), 'samen iets doen');
  await pickFrom(page, page.getByRole('button', { name: /Groep van Jan Smit/ }), 'vrienden en kennissen');
  await press(page, button(page, '2 mensen importeren'));
  await expect(heading(page, '2 mensen erbij, niemand gewijzigd')).toBeFocused();
  await press(page, link(page, 'Naar de kring'));
  await expect(page.getByText(/^2 mensen/)).toBeVisible();
}

async function anUnreadableFile(page: Page): Promise<void> {
  await press(page, link(page, 'Kring importeren'));
  const choosing = page.waitForEvent('filechooser');
  await press(page, button(page, 'Bestand kiezen'));
  const buffer = Buffer.from('Naam;Soort\nAnk;tovenaar\n');
  await (await choosing).setFiles({ name: 'kring.csv', mimeType: 'text/csv', buffer });
  await expectHeard(page, 'Rij 2, kolom “Soort”: “tovenaar” kent Kring hier niet.');
  await expectFocus(page, 'a file that cannot be read');
  await press(page, link(page, 'De kring van Mirjam Klaver'), 'Enter', 'Shift+Tab');
  await expect(heading(page, 'De kring van Mirjam Klaver')).toBeFocused();
}

const formats = [
  ['Eén bladzijde om te printen (PDF)', /\.pdf$/],
  ['Plaatje (PNG)', /\.png$/],
  ['Tekening die scherp blijft (SVG)', /\.svg$/],
  ['Lijst voor Excel (XLSX)', /\.xlsx$/],
  ['Eenvoudige lijst (CSV)', /\.csv$/],
  ['Voor een zorgdossier (FHIR, JSON)', /\.json$/],
  ['Voor een zorgdossier (FHIR, XML)', /\.xml$/],
  ['Voor een zorgdossier (FHIR, een regel per onderdeel)', /\.ndjson$/],
  ['Voor een adresboek (vCard)', /\.vcf$/],
  ['Voor Gephi of Network Canvas (GraphML)', /\.graphml$/],
  ['Voor Network Canvas (CSV)', /\.zip$/],
  ['Voor easyNWK (JSON)', /\.json$/],
] as const;

async function everyFormat(page: Page): Promise<void> {
  const open = button(page, 'Kring downloaden');
  const dialog = page.getByRole('dialog', { name: 'Kring downloaden' });
  for (const [index, [format, file]] of formats.entries()) {
    await press(page, open);
    await pickFrom(page, button(dialog, /Als wat\?/), format);
    const isByCode = index % 2 === 1;
    if (isByCode) await pickFrom(page, button(dialog, /Namen/), 'met codes in plaats van namen');
    if (index === 1) await look(page, 'keyboard-files-download');
    const given = page.waitForEvent('download');
    await press(page, button(dialog, 'Downloaden'));
    expect((await given).suggestedFilename()).toMatch(file);
    await expectHeard(page, /^Bewaard als /);
    await expect(dialog).toHaveCount(0);
    await expect(open).toBeFocused();
  }
  await press(page, open);
  await strike(page, 'Escape');
  await expect(open).toBeFocused();
}

test('a circle comes in from files and lists and goes out in every format by keys alone', async ({ page }) => {
  test.setTimeout(240_000);
  await keysInExample(page, 'teamLeader', async () => {
    await clientByKeys(page, 'Mirjam Klaver');
    for (const part of [aFile, aPastedList, anUnreadableFile, everyFormat])
      await test.step(part.name, () => part(page));
  });
});
