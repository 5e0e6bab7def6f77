import { expect, test } from '@playwright/test';
import { look } from './support/look.js';
import { choose, emptyCircleOf, rosterIntoCircle, summary } from './support/import-journey.js';

test('a roster becomes a circle, and giving it again doubles nobody', async ({ page }) => {
  await rosterIntoCircle(page, 'Mia van Dam');
});

test('an import is taken back as a whole', async ({ page }) => {
  await emptyCircleOf(page, 'Noor Bakker');
  await page.getByRole('link', { name: 'Kring importeren' }).click();
  await page
    .getByRole('textbox', { name: /^Of plak een lijst/ })
    .fill('Riet Kok\tmoeder\t1\tfamilie\nJan Smit\tbuurman');
  await page.getByRole('button', { name: 'Lijst bekijken' }).click();
  await summary(page, /^2 mensen zijn nieuw/);
  await page.getByRole('button', { name: /Ring van Jan Smit/ }).click();
  await page.getByRole('option', { name: 'samen iets doen' }).click();
  await page.getByRole('button', { name: '2 mensen importeren' }).click();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByText('Het importeren is ongedaan gemaakt.')).toBeVisible();
  await page.getByRole('link', { name: 'Naar de kring' }).click();
  await expect(page.getByRole('heading', { name: 'Deze kring is nog leeg' })).toBeVisible();
});

test('files of other programs are read for what they are', async ({ page }) => {
  await emptyCircleOf(page, 'Sem Visser');
  await page.getByRole('link', { name: 'Kring importeren' }).click();
  for (const [file, people] of [
    ['adressen-van-mia.vcf', 4],
    ['kring-van-mia.fhir.json', 4],
    ['netzwerk-von-lena.json', 6],
    ['interview.graphml', 3],
  ] as const) {
    await choose(page, file);
    await summary(page, `${people} mensen zijn nieuw, bij niemand verandert iets.`);
    await page.getByRole('button', { name: 'Ander bestand kiezen' }).click();
  }
});

test('a file that cannot be read says where and what to do, and changes nothing', async ({ page }) => {
  await emptyCircleOf(page, 'Tess Mulder');
  await page.getByRole('link', { name: 'Kring importeren' }).click();
  const files = page.locator('input[type=file]');
  const given = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  const bomb = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><graphml>&a;</graphml>';
  for (const [file, words] of [
    [given('kring.csv', 'Naam;Soort\nAnk;tovenaar\n'), 'Rij 2, kolom “Soort”: “tovenaar” kent Kring hier niet.'],
    [given('kring.csv', 'Rol;Telefoon\nzus;06\n'), 'Zet Naam boven die kolom.'],
    [given('kring.graphml', bomb), 'bevat code die Kring niet uitvoert'],
    [given('kring.xlsx', 'geen Excel'), 'Bewaar het opnieuw als XLSX.'],
    [given('kring.json', '{"versions": ['), 'Download het opnieuw.'],
  ] as const) {
    await files.setInputFiles(file);
    await expect(page.getByRole('alert').filter({ hasText: words })).toBeVisible();
  }
  await look(page, 'import-unread');
});

test('what was downloaded is known when it comes back', async ({ page }) => {
  await emptyCircleOf(page, 'Vera Prins');
  await page.getByRole('link', { name: 'Kring importeren' }).click();
  await choose(page, 'kring-van-mia.csv');
  await page.getByRole('button', { name: '5 mensen importeren' }).click();
  await page.getByRole('link', { name: 'Naar de kring' }).click();
  await page.getByRole('button', { name: 'Kring downloaden' }).click();
  await page.getByRole('button', { name: /Als wat/ }).click();
  await page.getByRole('option', { name: 'Lijst voor Excel (XLSX)' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Downloaden', exact: true }).click(),
  ]);
  await page.getByRole('link', { name: 'Kring importeren' }).click();
  await page.locator('input[type=file]').setInputFiles(await download.path());
  await summary(page, 'Alles uit dit bestand staat al in de kring.');
});

test('of a file with several clients one is chosen: the one of this circle is proposed', async ({ page }) => {
  await emptyCircleOf(page, 'Bert Smit');
  await page.getByRole('link', { name: 'Kring importeren' }).click();
  const clients = [
    ['a', 'Anna', 'Jansen', 'Riet'],
    ['b', 'Bert', 'Smit', 'Wil'],
  ] as const;
  const mother = { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', code: 'MTH' }] };
  const entry = clients.flatMap(([id, given, family, relative]) => [
    { resource: { resourceType: 'Patient', id, name: [{ given: [given], family }] } },
    {
      resource: {
        ...{ resourceType: 'RelatedPerson', id: `r${id}`, patient: { reference: `Patient/${id}` } },
        ...{ name: [{ given: [relative], family }], relationship: [mother] },
      },
    },
  ]);
  const buffer = Buffer.from(JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry }));
  const file = { name: 'twee.fhir.json', mimeType: 'application/json', buffer };
  await page.locator('input[type=file]').setInputFiles(file);
  const whose = page.getByRole('button', { name: /Cliënt in het bestand/ });
  await expect(whose).toContainText('Bert Smit');
  await look(page, 'import-whose');
  await whose.click();
  await page.getByRole('option', { name: 'Anna Jansen' }).click();
  await page.getByRole('button', { name: 'Lijst bekijken' }).click();
  await summary(page, /^1 persoon is nieuw/);
  await expect(page.getByRole('checkbox', { name: /^Riet Jansen/ })).toBeChecked();
  await page.getByRole('button', { name: 'Ander bestand kiezen' }).click();

  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Lijst bekijken' }).click();
  await summary(page, /^1 persoon is nieuw/);
  await expect(page.getByText('Riet Jansen')).toHaveCount(0);
  await page.getByRole('button', { name: '1 persoon importeren' }).click();
  await page.getByRole('link', { name: 'Naar de kring' }).click();
  await page.getByRole('radio', { name: 'Lijst' }).check({ force: true });
  await expect(page.getByRole('button', { name: 'Wil Smit', exact: true })).toBeVisible();
});
