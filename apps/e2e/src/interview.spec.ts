import { expect, test, type Page } from '@playwright/test';
import { look } from './support/look.js';
import { signInAs } from './support/personas.js';

/**
 * Name, ring and sector from 1 to 4, and whether what is said of them is enough to propose the sector. Fifteen people, as
 * many as a first circle often has.
 */
const people: readonly (readonly [string, number, number, boolean])[] = [
  ['Leila Haddad (moeder)', 1, 1, true],
  ['Omar Haddad (broer)', 1, 1, true],
  ['Nadia Haddad (zus)', 2, 1, true],
  ['Tante Mona', 2, 1, true],
  ['Kees Brouwer (buurman)', 2, 2, true],
  ['Wim Jansen', 2, 2, false],
  ['Sanne Visser (vriendin)', 1, 2, true],
  ['Joost Mulder', 3, 2, false],
  ['Bakkerij Van Dam', 3, 3, true],
  ['Ria Smit (koor)', 3, 3, true],
  ['Henny Bos (koor)', 3, 3, true],
  ['Ali Yilmaz (voetbal)', 3, 3, true],
  ['Petra Dijkstra (begeleider)', 4, 4, true],
  ['Mark Peters (begeleider)', 4, 4, true],
  ['Dokter De Boer', 4, 4, true],
];
const fiveMinutes = 5 * 60_000;

async function emptyCircleOf(page: Page, name: string): Promise<void> {
  await signInAs(page, 'teamLeader');
  await page.getByRole('link', { name: 'Kringen', exact: true }).click();
  await page.getByRole('button', { name: 'Cliënt toevoegen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Om wie gaat het?' });
  await dialog.getByRole('textbox', { name: 'Naam van de cliënt' }).fill(name);
  await dialog.getByRole('button', { name: 'Cliënt toevoegen' }).click();
  await expect(page.getByRole('heading', { name: 'Deze kring is nog leeg' })).toBeVisible();
}

const asked = (page: Page, question: string | RegExp) => page.getByRole('heading', { level: 1, name: question });

/** In the middle of a ring and a sector, both from 1 to 4. The whole map is on the screen. */
async function tap(page: Page, ring: number, sector: number): Promise<void> {
  const map = page.locator('svg:has([data-cell])');
  await expect(map).toBeInViewport({ ratio: 1 });
  const box = (await map.boundingBox())!;
  const away = ([47, 89, 127, 165][ring - 1]! / 380) * box.width * Math.SQRT1_2;
  const [x, y] = (
    [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ] as const
  )[sector - 1]!;
  await page.mouse.click(box.x + box.width / 2 + x * away, box.y + box.height / 2 + y * away);
}

test('fifteen people are mapped by keyboard alone, well within five minutes', async ({ page }) => {
  await emptyCircleOf(page, 'Samir Haddad');
  const start = Date.now();
  await page.getByRole('link', { name: 'Samen in kaart brengen' }).focus();
  await page.keyboard.press('Enter');

  await expect(asked(page, 'Wie zag Samir vorige week?')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Naam' })).toBeFocused();
  for (const [index, [name]] of people.entries()) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    // An empty line brings the next of the five questions.
    if (index % 3 === 2 && index < 12) await page.keyboard.press('Enter');
  }
  await expect(asked(page, 'Wie komt voor het werk bij Samir?')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Genoemd' }).getByRole('listitem')).toHaveCount(people.length);
  await look(page, 'interview-names');
  await page.getByRole('textbox', { name: 'Naam' }).focus();
  await page.keyboard.press('Enter');

  for (const [index, [name, ring, sector, isProposed]] of people.entries()) {
    await expect(asked(page, `Waar staat ${name.replace(/ \(.*/, '')} in de kring?`)).toBeVisible();
    await expect(page.getByText(/Voorstel voor/)).toHaveCount(isProposed ? 1 : 0);
    if (index === 8) await look(page, 'interview-places');
    if (!isProposed) await page.keyboard.press(String(sector + 4));
    await page.keyboard.press(String(ring));
  }

  // All of the same sector know each other: one key each. The others stay as they are.
  for (let number = 1; number < people.length; number += 1) {
    await expect(page.getByText(`${number} van 14`)).toBeVisible();
    await page.keyboard.press('0');
    if (number === 2) await look(page, 'interview-knows');
    await page.keyboard.press('Enter');
  }
  await expect(asked(page, 'De kring van Samir staat erop')).toBeVisible();
  await expect(page.getByText('15 mensen, 21 banden onder elkaar.')).toBeVisible();
  await expect(page.getByText('Alles is bewaard')).toBeVisible();
  expect(Date.now() - start).toBeLessThan(fiveMinutes);
  await look(page, 'interview-done');

  await page.getByRole('link', { name: 'Naar de kaart' }).click();
  await expect(page.getByText(/^15 mensen/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Leila Haddad, moeder, heel dichtbij, familie/ })).toHaveCount(1);
});

test('a stopped interview goes on where it was, and a pasted list starts one', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await emptyCircleOf(page, 'Rosa Pinto');
  await page.getByRole('link', { name: 'Samen in kaart brengen' }).click();
  await page.getByRole('button', { name: 'Lijst plakken' }).click();
  const dialog = page.getByRole('dialog', { name: 'Plak hier de namen' });
  await dialog.getByRole('textbox').fill('1. Ana Pinto (zus)\n2. Bert Vos\n3. Carla Kok');
  await expect(dialog.getByText('3 namen gevonden')).toBeVisible();
  await look(page, 'interview-paste');
  await dialog.getByRole('button', { name: '3 namen toevoegen' }).click();
  await page.getByRole('button', { name: 'Verder met 3 mensen' }).click();
  await expect(page.getByText(/^Voorstel voor Ana Pinto: familie/)).toBeVisible();
  await tap(page, 1, 1);
  await expect(asked(page, 'Waar staat Bert Vos in de kring?')).toBeVisible();
  await expect(page.getByText('Alles is bewaard')).toBeVisible();
  await page.getByRole('link', { name: 'Stoppen' }).click();

  await expect(page.getByText(/^3 mensen/)).toBeVisible();
  await page.getByRole('link', { name: 'Samen in kaart brengen' }).click();
  await expect(asked(page, 'Waar staat Bert Vos in de kring?')).toBeVisible();
  await page.getByRole('button', { name: 'Terug' }).click();
  await expect(page.getByRole('button', { name: /^heel dichtbij/i })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { name: /^familie/i })).toHaveAttribute('aria-pressed', 'true');
});

for (const { on, width, height } of [
  { on: 'a tablet between two people', width: 820, height: 1180 },
  { on: 'a phone', width: 390, height: 844 },
]) {
  test(`fifteen people stand in their place after fifteen taps on ${on}`, async ({ page }) => {
    await emptyCircleOf(page, `Samir op ${width}`);
    await page.setViewportSize({ width, height });
    await page.getByRole('link', { name: 'Samen in kaart brengen' }).click();
    await page.getByRole('button', { name: 'Lijst plakken' }).click();
    const dialog = page.getByRole('dialog', { name: 'Plak hier de namen' });
    await dialog.getByRole('textbox').fill(people.map(([name]) => name).join('\n'));
    await dialog.getByRole('button', { name: '15 namen toevoegen' }).click();
    await page.getByRole('button', { name: 'Verder met 15 mensen' }).click();
    for (const [index, [name, ring, sector]] of people.entries()) {
      await expect(asked(page, `Waar staat ${name.replace(/ \(.*/, '')} in de kring?`)).toBeVisible();
      if (index === 12) await look(page, `interview-places-${width}`);
      await tap(page, ring, sector);
    }
    await expect(asked(page, /^Wie kent /)).toBeVisible();
    await expect(page.getByText('Alles is bewaard')).toBeVisible();
  });
}
