import { expect, test, type Browser, type Page } from '@playwright/test';
import { look } from './support/look.js';
import { newCircle } from './support/new-circle.js';
import { signInAs } from './support/personas.js';

test.describe.configure({ mode: 'serial' });

let path = '';
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Somebody else at another desk, for as long as it takes. */
async function elsewhere(browser: Browser, act: (other: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext();
  const other = await context.newPage();
  await signInAs(other, 'consultant');
  await act(other);
  await context.close();
}

async function changing(page: Page) {
  await page.goto(`${path}?view=list`);
  await button(page, 'Piet Smit').click();
  await page.getByRole('complementary', { name: 'Over Piet Smit' }).getByRole('button', { name: 'Wijzigen' }).click();
  return page.getByRole('dialog', { name: /Piet Smit/ });
}

/** The other is first, with another role and the day of the last contact. */
const otherFirst = (browser: Browser, role: string, day: string) =>
  elsewhere(browser, async (other) => {
    const form = await changing(other);
    await form.getByRole('textbox', { name: /^Wie is het voor Joke/ }).fill(role);
    await form.getByLabel(/Laatste contact/).fill(day);
    await form.getByRole('button', { name: 'Bewaren' }).click();
    await expect(form).toBeHidden();
  });

test('a circle with one person', async ({ page }) => {
  await signInAs(page, 'teamLeader');
  path = await newCircle(page, 'Joke Smit');
  await page.getByRole('button', { name: 'Iemand toevoegen' }).first().click();
  const adding = page.getByRole('dialog', { name: 'Wie hoort bij de kring van Joke?' });
  await adding.getByRole('textbox', { name: 'Naam' }).fill('Piet Smit');
  await page.keyboard.press('Enter');
  await expect(adding.getByText(/^Net toegevoegd: 1:/)).toBeVisible();
});

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  test(`both versions of one field stay until one chooses, by keyboard, at ${width} by ${height}`, async ({
    page,
    browser,
  }) => {
    test.slow();
    const [theirs, mine] = [`buurman ${width}`, `broer ${width}`];
    await page.setViewportSize({ width, height });
    await signInAs(page, 'teamLeader');
    const form = await changing(page);
    await otherFirst(browser, theirs, width === 1280 ? '2026-11-02' : '2026-11-03');
    await form.getByRole('textbox', { name: /^Wie is het voor Joke/ }).fill(mine);
    await form.getByRole('button', { name: 'Bewaren' }).press('Enter');

    const asked = page.getByRole('alertdialog', { name: 'Iemand anders wijzigde dit ook' });
    const role = asked.getByRole('radiogroup', { name: 'Rol' });
    await expect(role.getByRole('radio', { name: `Van u: ${mine}` })).toBeChecked();
    await expect(asked).toBeFocused();
    await look(page, `two-at-once-${width}`);
    await page.keyboard.press('Escape');
    await expect(asked).toBeHidden();
    await expect(form.getByRole('textbox', { name: /^Wie is het voor Joke/ })).toHaveValue(mine);
    await form.getByRole('button', { name: 'Bewaren' }).press('Enter');

    await role.getByRole('radio', { name: `Van u: ${mine}` }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(role.getByRole('radio', { name: `Staat er nu: ${theirs}` })).toBeChecked();
    await page.keyboard.press('ArrowUp');
    await asked.getByRole('button', { name: 'Zo bewaren' }).press('Enter');
    await expect(page.getByText('Piet Smit is bewaard.')).toBeVisible();
    await page.goto(`${path}?view=list`);
    await expect(page.getByText(mine).first()).toBeVisible();
  });
}
