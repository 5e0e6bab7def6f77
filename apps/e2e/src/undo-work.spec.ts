import { expect, test, type Page } from '@playwright/test';
import { inExample } from './support/in-example.js';
import { look } from './support/look.js';

const tool = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Ongedaan maken en opnieuw doen' }).getByRole('button', { name, exact: true });
const inMessage = (page: Page) => page.getByRole('button', { name: 'Ongedaan maken', exact: true });
const keysReach = (page: Page) => page.getByRole('heading', { level: 1 }).focus();

test('a need is undone and redone by name, from the message, after a reload and by keys', async ({ page }) => {
  test.slow();
  await inExample(page, 'teamLeader', async () => {
    const [first, later] = ['Boodschappen voor het weekend', 'Boodschappen op vrijdag'];
    await page.getByRole('link', { name: 'Vraag opschrijven' }).click();
    await page.getByRole('textbox', { name: 'De vraag in één zin' }).fill(first);
    await page.getByRole('button', { name: 'Vraag opschrijven' }).click();
    await expect(page.getByRole('heading', { level: 1, name: first })).toBeVisible();
    const path = page.url();
    await page.getByRole('link', { name: 'Wijzigen' }).click();
    await page.getByRole('textbox', { name: 'De vraag in één zin' }).fill(later);
    await page.getByRole('button', { name: 'Bewaren' }).click();
    await expect(page.getByText('De vraag is gewijzigd.')).toBeVisible();
    await inMessage(page).click();
    await expect(page.getByRole('heading', { level: 1, name: first })).toBeVisible();

    await page.reload();
    await expect(tool(page, `Opnieuw doen: vraag ‘${first}’ gewijzigd`)).toBeEnabled();
    await keysReach(page);
    await page.keyboard.press('Control+y');
    await expect(page.getByRole('heading', { level: 1, name: later })).toBeVisible();
    await page.getByRole('button', { name: 'Vraag intrekken' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Vraag intrekken' }).click();
    await expect(page.getByText('Deze vraag is ingetrokken')).toBeVisible();

    await page.reload();
    await tool(page, `Ongedaan maken: vraag ‘${later}’ ingetrokken`).click();
    await expect(page.getByText(`Ongedaan gemaakt: vraag ‘${later}’ ingetrokken`)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Vraag intrekken' })).toBeVisible();
    await look(page, 'undo-work-need');
    await page.getByRole('link', { name: 'Alle vragen' }).click();
    await expect(tool(page, `Ongedaan maken: vraag ‘${later}’ gewijzigd`)).toBeEnabled();
    await keysReach(page);
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('link', { name: new RegExp(first) })).toBeVisible();
    await expect(tool(page, `Ongedaan maken: vraag ‘${first}’ opgeschreven`)).toBeEnabled();
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('link', { name: new RegExp(first) })).toHaveCount(0);
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1, name: first })).toHaveCount(0);
    await page.goBack();
    await tool(page, `Opnieuw doen: vraag ‘${first}’ opgeschreven`).click();
    await expect(page.getByRole('link', { name: new RegExp(first) })).toBeVisible();
    await page.setViewportSize({ width: 390, height: 844 });
    await look(page, 'undo-work-phone');
  });
});

test('a task that was removed comes back, after a reload too', async ({ page }) => {
  test.slow();
  await inExample(page, 'teamLeader', async () => {
    await page.getByRole('link', { name: 'Vragen', exact: true }).click();
    await page.getByRole('tab', { name: 'Taken van het team' }).click();
    await page.getByRole('link', { name: 'Taak opschrijven' }).click();
    const title = 'Ramen van de serre';
    await page.getByRole('textbox', { name: /^De taak/ }).fill(title);
    await page.getByRole('button', { name: 'Taak opschrijven' }).click();
    const row = page.getByRole('main').getByRole('listitem').filter({ hasText: title });
    await row.getByRole('button', { name: 'Verwijderen' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Verwijderen' }).click();
    await expect(row).toHaveCount(0);
    await inMessage(page).click();
    await expect(row).toBeVisible();
    await page.reload();
    await tool(page, `Opnieuw doen: taak ‘${title}’ verwijderd`).click();
    await expect(row).toHaveCount(0);
    await page.reload();
    await tool(page, `Ongedaan maken: taak ‘${title}’ verwijderd`).click();
    await expect(row).toBeVisible();
    await look(page, 'undo-work-task');
    await page.getByRole('button', { name: 'Wat er gedaan is' }).click();
    const done = page.getByRole('region', { name: 'Wat er gedaan is' });
    await expect(done.getByText(`Ongedaan gemaakt: taak ‘${title}’ verwijderd`).first()).toBeVisible();
    await expect(done.getByText(`taak ‘${title}’ opgeschreven`, { exact: true })).toBeVisible();
    await expect(done.getByText(/^U, \d+ \p{L}+ \d{4}/u).first()).toBeVisible();
    await look(page, 'undo-work-history');
    await done.getByRole('button', { name: `Opnieuw doen: taak ‘${title}’ verwijderd` }).click();
    await expect(row.filter({ hasNot: page.getByText(/^U, /) })).toHaveCount(0);
    await page.setViewportSize({ width: 390, height: 844 });
    await look(page, 'undo-work-history-phone');
  });
});

test('a task policy is taken back by who decides for the organisation', async ({ page }) => {
  test.slow();
  await inExample(page, 'coordinator', async () => {
    await page.getByRole('link', { name: 'Taakafspraken', exact: true }).click();
    await page.getByRole('link', { name: 'Taakafspraak opschrijven' }).click();
    await page.getByRole('button', { name: 'Over welk werk gaat het?' }).click();
    await page.getByRole('option', { name: 'computer en telefoon' }).click();
    const statement = 'Telefoons stellen wij zelf in.';
    await page.getByRole('textbox', { name: 'De afspraak in één zin' }).fill(statement);
    await page.getByRole('button', { name: 'Taakafspraak opschrijven' }).click();
    const row = page.getByRole('row', { name: new RegExp(statement) });
    await expect(row).toBeVisible();
    await page.reload();
    const what = 'taakafspraak over computer en telefoon opgeschreven';
    await tool(page, `Ongedaan maken: ${what}`).click();
    await expect(row).toHaveCount(0);
    await page.reload();
    await tool(page, `Opnieuw doen: ${what}`).click();
    await expect(row).toBeVisible();
    await look(page, 'undo-work-policy');
  });
});
