import { expect, test, type Page } from '@playwright/test';
import { emptyCircleOf, summary } from './support/import-journey.js';
import { look } from './support/look.js';
import { newCircle } from './support/new-circle.js';
import { signInAs } from './support/personas.js';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const tool = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Ongedaan maken en opnieuw doen' }).getByRole('button', { name, exact: true });
const title = 'Op maandag de kas bijhouden';
const offer = (what: string) => `aanbod van Piet Smit${what}: ${title}`;

/** The panel of the one who offers, on a page that was loaded anew: what can be undone is no memory of the page. */
async function panelAnew(page: Page, path: string) {
  await page.goto(`${path}?view=list`);
  await button(page, 'Piet Smit').click();
  const panel = page.getByRole('complementary', { name: 'Over Piet Smit' });
  await expect(panel.getByRole('heading', { name: 'Wat biedt Piet Smit aan?' })).toBeVisible();
  return panel;
}

test('an offer that was written down, changed, paused and withdrawn is undone and redone by name, each after a reload', async ({
  page,
}) => {
  test.slow();
  await signInAs(page, 'teamLeader');
  const path = await newCircle(page, 'Lies Smit');
  await page.getByRole('button', { name: 'Iemand toevoegen' }).first().click();
  const adding = page.getByRole('dialog', { name: 'Wie hoort bij de kring van Lies?' });
  await adding.getByRole('textbox', { name: 'Naam' }).fill('Piet Smit');
  await page.keyboard.press('Enter');
  await expect(adding.getByText(/^Net toegevoegd: 1:/)).toBeVisible();
  await page.keyboard.press('Escape');

  let panel = await panelAnew(page, path);
  await panel.getByRole('button', { name: 'Ja opschrijven: om hulp vragen' }).click();
  await page.getByRole('button', { name: 'Ja, dat heeft Piet Smit gezegd' }).click();
  await panel.getByRole('button', { name: 'Aanbod opschrijven' }).click();
  const writing = page.getByRole('dialog', { name: 'Wat wil Piet Smit doen?' });
  await writing.getByRole('textbox', { name: 'Het aanbod in één zin' }).fill(title);
  await writing.getByRole('button', { name: 'Aanbod opschrijven' }).click();
  await expect(page.getByText('Het aanbod van Piet Smit staat erbij.')).toBeVisible();
  const stands = () => panel.getByRole('button', { name: `Intrekken: ${title}` });

  panel = await panelAnew(page, path);
  await tool(page, `Ongedaan maken: ${offer('')}`).click();
  await expect(page.getByText(`Ongedaan gemaakt: ${offer('')}`)).toBeVisible();
  await expect(stands()).toBeHidden();
  panel = await panelAnew(page, path);
  await tool(page, `Opnieuw doen: ${offer('')}`).click();
  await expect(stands()).toBeVisible();

  await panel.getByRole('button', { name: `Pauzeren: ${title}` }).click();
  await expect(page.getByText('Het aanbod van Piet Smit staat op pauze.')).toBeVisible();
  panel = await panelAnew(page, path);
  await tool(page, `Ongedaan maken: ${offer(' rust')}`).click();
  await expect(panel.getByRole('button', { name: `Pauzeren: ${title}` })).toBeVisible();
  panel = await panelAnew(page, path);
  await tool(page, `Opnieuw doen: ${offer(' rust')}`).click();
  await panel.getByRole('button', { name: `Weer openzetten: ${title}` }).click();
  await expect(page.getByText('Het aanbod van Piet Smit staat weer open.')).toBeVisible();

  await panel.getByRole('button', { name: `Waar kan dit heen: ${title}` }).click();
  await page.waitForURL(/\/offers\/[^/]+\/where/);
  await page.goto(page.url().replace(/where.*$/, 'change'));
  await page.getByRole('button', { name: 'Wijzig: Hoeveel tijd hebt u?' }).click();
  await page.getByRole('textbox', { name: 'Uren per week' }).fill('3');
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByText('Het aanbod van Piet Smit is gewijzigd.')).toBeVisible();
  panel = await panelAnew(page, path);
  await expect(panel.getByText(`${title}, 3 uur per week`)).toBeVisible();
  await tool(page, `Ongedaan maken: ${offer(' gewijzigd')}`).click();
  await expect(panel.getByText(`${title}, 2 uur per week`)).toBeVisible();
  panel = await panelAnew(page, path);
  await tool(page, `Opnieuw doen: ${offer(' gewijzigd')}`).click();
  await expect(panel.getByText(`${title}, 3 uur per week`)).toBeVisible();

  await stands().click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Intrekken' }).click();
  await expect(page.getByText('Het aanbod van Piet Smit is ingetrokken.')).toBeVisible();
  panel = await panelAnew(page, path);
  await tool(page, `Ongedaan maken: ${offer(' ingetrokken')}`).click();
  await expect(stands()).toBeVisible();
  await look(page, 'undo-offer');
  panel = await panelAnew(page, path);
  await tool(page, `Opnieuw doen: ${offer(' ingetrokken')}`).click();
  await expect(stands()).toBeHidden();
});

test('an import is undone and redone by name, after a reload too', async ({ page }) => {
  await emptyCircleOf(page, 'Wouter Kok');
  const path = new URL(page.url()).pathname;
  await page.getByRole('link', { name: 'Kring importeren' }).click();
  await page
    .getByRole('textbox', { name: /^Of plak een lijst/ })
    .fill('Riet Kok\tmoeder\t1\tfamilie\nJan Kok\tbroer\t2\tfamilie');
  await page.getByRole('button', { name: 'Lijst bekijken' }).click();
  await summary(page, /^2 mensen zijn nieuw/);
  await page.getByRole('button', { name: '2 mensen importeren' }).click();
  await expect(page.getByText('2 mensen erbij, niemand gewijzigd')).toBeVisible();

  const what = '2 mensen uit een lijst gehaald';
  await page.goto(`${path}?view=list`);
  await expect(button(page, 'Riet Kok')).toBeVisible();
  await tool(page, `Ongedaan maken: ${what}`).click();
  await expect(page.getByText(`Ongedaan gemaakt: ${what}`)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Deze kring is nog leeg' })).toBeVisible();
  await look(page, 'undo-import');
  await page.goto(`${path}?view=list`);
  await tool(page, `Opnieuw doen: ${what}`).click();
  await expect(button(page, 'Riet Kok')).toBeVisible();
  await expect(button(page, 'Jan Kok')).toBeVisible();
  await page.goto(`${path}?view=list`);
  await expect(tool(page, `Ongedaan maken: ${what}`)).toBeEnabled();
  await expect(button(page, 'Jan Kok')).toBeVisible();
});
