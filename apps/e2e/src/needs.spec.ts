import { expect, test } from '@playwright/test';
import { look } from './support/look.js';
import { signInAs } from './support/personas.js';

const title = 'Iemand die de fietsen nakijkt';

test('a need that was withdrawn is opened again, from the message and later from its own page', async ({ page }) => {
  await signInAs(page, 'teamLeader');
  await page.getByRole('link', { name: 'Vraag opschrijven' }).click();
  await page.getByRole('textbox', { name: 'De vraag in één zin' }).fill(title);
  await page.getByRole('button', { name: 'Vraag opschrijven' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

  const withdraw = async () => {
    await page.getByRole('button', { name: 'Vraag intrekken' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Vraag intrekken' }).click();
    await expect(page.getByText(`“${title}” is ingetrokken.`)).toBeVisible();
  };
  await withdraw();
  await expect(page.getByRole('button', { name: 'Vraag intrekken' })).toBeHidden();
  await page.getByRole('button', { name: 'Ongedaan maken', exact: true }).click();
  await expect(page.getByText(`Ongedaan gemaakt: vraag ‘${title}’ ingetrokken`)).toBeVisible();
  await page.reload();
  await withdraw();

  await page.reload();
  await expect(page.getByText('Deze vraag is ingetrokken')).toBeVisible();
  await look(page, 'need-withdrawn');
  await page.getByRole('button', { name: 'Vraag weer openzetten' }).click();
  await expect(page.getByRole('button', { name: 'Vraag intrekken' })).toBeVisible();
  await withdraw();
});
