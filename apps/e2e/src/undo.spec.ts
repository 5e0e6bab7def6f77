import { expect, test, type Page } from '@playwright/test';
import { look } from './support/look.js';
import { newCircle } from './support/new-circle.js';
import { signInAs } from './support/personas.js';

test.describe.configure({ mode: 'serial' });

const client = 'Noor Smit';
let address = '';

async function showCircle(page: Page): Promise<void> {
  await page.goto(`${address}?view=list`);
  await expect(page.getByRole('heading', { name: `De kring van ${client}` })).toBeVisible();
}
async function openCircle(page: Page): Promise<void> {
  await signInAs(page, 'teamLeader');
  await showCircle(page);
}
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const panelOf = (page: Page, name: string) => page.getByRole('complementary', { name: `Over ${name}` });

async function openPerson(page: Page, name: string) {
  await showCircle(page);
  await button(page, name).click();
  return panelOf(page, name);
}

test('a circle that was begun by mistake goes, and comes back', async ({ page }) => {
  await signInAs(page, 'teamLeader');
  const path = await newCircle(page, 'Verkeerde Vera');
  await page.reload();
  await button(page, 'Ongedaan maken: kring van Verkeerde Vera begonnen').click();
  const asked = page.getByRole('alertdialog', { name: 'Kring van Verkeerde Vera weer weghalen?' });
  await look(page, 'undo-begun');
  await asked.getByRole('button', { name: 'Kring weghalen' }).click();
  await expect(page.getByRole('heading', { name: 'Weggehaald' })).toBeVisible();
  await expect(page.getByRole('link', { name: /Verkeerde Vera/ })).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('Verkeerde Vera', { exact: true })).toBeVisible();
  await look(page, 'undo-begun-back');
  await button(page, 'Verkeerde Vera terugzetten').click();
  await expect(page.getByRole('link', { name: /Verkeerde Vera/ })).toBeVisible();
  await page.goto(path);
  await expect(page.getByRole('heading', { name: 'De kring van Verkeerde Vera' })).toBeVisible();
  await button(page, 'Ongedaan maken: kring van Verkeerde Vera begonnen').click();
  await asked.getByRole('button', { name: 'Kring weghalen' }).click();
  await expect(page.getByRole('heading', { name: 'Weggehaald' })).toBeVisible();
});

test.describe('what was done is taken back, after a reload too', () => {
  test('a yes that was written down, and its withdrawal only after asking', async ({ page }) => {
    await signInAs(page, 'teamLeader');
    address = await newCircle(page, client);
    await expect(button(page, 'Ongedaan maken: kring van Noor Smit begonnen')).toBeEnabled();
    await page.getByRole('button', { name: 'Iemand toevoegen' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Wie hoort bij de kring van Noor?' });
    for (const [index, name] of ['Piet Smit', 'Tante Jo'].entries()) {
      await dialog.getByRole('textbox', { name: 'Naam' }).fill(name);
      await page.keyboard.press('Enter');
      await expect(dialog.getByText(new RegExp(`^Net toegevoegd: ${index + 1}:`))).toBeVisible();
    }
    await page.keyboard.press('Escape');

    const panel = await openPerson(page, 'Piet Smit');
    await panel.getByRole('button', { name: 'Ja opschrijven: om hulp vragen' }).click();
    await page.getByRole('button', { name: 'Ja, dat heeft Piet Smit gezegd' }).click();
    await expect(panel.getByText('U mag Piet Smit om hulp vragen.')).toBeVisible();
    await panel.getByRole('button', { name: 'Intrekken: om hulp vragen' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Toestemming intrekken' }).click();
    await expect(panel.getByText('Piet Smit wil niet gevraagd worden.')).toBeVisible();

    await openPerson(page, 'Piet Smit');
    await button(page, 'Ongedaan maken: ja van Piet Smit ingetrokken: om hulp vragen').click();
    const again = page.getByRole('alertdialog', { name: 'Heeft Piet Smit opnieuw ja gezegd?' });
    await look(page, 'undo-yes-again');
    await again.getByRole('button', { name: 'Ja, dat klopt' }).click();
    await expect(panelOf(page, 'Piet Smit').getByText('U mag Piet Smit om hulp vragen.')).toBeVisible();
    await button(page, 'Ongedaan maken: ja van Piet Smit: om hulp vragen').click();
    await expect(
      panelOf(page, 'Piet Smit').getByText('Nog niet gevraagd of u Piet Smit om hulp mag vragen.'),
    ).toBeVisible();
  });

  test('the moments that one looks back at stay in the address', async ({ page }) => {
    await openCircle(page);
    await page.getByRole('radio', { name: 'Tijd' }).check({ force: true });
    await page.getByRole('group', { name: 'Eerst' }).getByLabel('Dag', { exact: true }).fill('2026-10-05');
    await expect(page).toHaveURL(/from=2026-10-05/);
    await page.reload();
    await expect(page.getByRole('group', { name: 'Eerst' }).getByLabel('Dag', { exact: true })).toHaveValue(
      '2026-10-05',
    );
  });

  test('a person who asks for it is forgotten for good, after their name was typed', async ({ page }) => {
    await openCircle(page);
    await page.getByRole('button', { name: 'Meer voor Tante Jo' }).click();
    await page.getByRole('menuitem', { name: 'Uit de kring halen' }).click();
    await look(page, 'forget-or-remove');
    await page.getByRole('button', { name: 'Alles wissen…' }).click();
    const dialog = page.getByRole('alertdialog', { name: 'Alles over Tante Jo wissen?' });
    await expect(dialog.getByText(/Dit kan niet ongedaan worden gemaakt/)).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Typ ter bevestiging de naam: Tante Jo' }).fill('Jo');
    await dialog.getByRole('button', { name: 'Voorgoed wissen' }).click();
    await expect(dialog.getByText('Dit is een andere naam.')).toBeVisible();
    await look(page, 'forget');
    await dialog.getByRole('textbox', { name: 'Typ ter bevestiging de naam: Tante Jo' }).fill('tante jo');
    await dialog.getByRole('button', { name: 'Voorgoed wissen' }).click();
    await expect(page.getByText('Kring weet niets meer van deze persoon.')).toBeVisible();
    await expect(button(page, 'Tante Jo')).toBeHidden();
    await page.reload();
    await expect(button(page, 'Piet Smit')).toBeVisible();
    await expect(page.getByText('Tante Jo')).toHaveCount(0);
  });
});
