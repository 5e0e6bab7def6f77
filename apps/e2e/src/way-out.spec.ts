import { expect, test } from '@playwright/test';
import { look } from './support/look.js';
import { openCircle } from './support/open-circle.js';
import { signInAs } from './support/personas.js';

test.describe.configure({ mode: 'serial' });

test.describe('a need that nobody can be asked for yet', () => {
  test('says what has to be done at least, and after a talk who said no is asked again', async ({ page }) => {
    await signInAs(page, 'teamLeader');
    await page.getByRole('link', { name: 'Vragen', exact: true }).click();
    await page
      .getByRole('link', { name: /Iemand die de moestuin weer oppakt/ })
      .first()
      .click();
    const card = page.getByRole('article', { name: 'Wat er minstens nodig is' });
    await expect(card.getByText('Praat eerst met Esther voor u het nog eens vraagt.')).toBeVisible();
    await expect(card.getByText('Aan zet: u')).toBeVisible();
    await look(page, 'way-out');
    await card.getByRole('button', { name: 'We spraken elkaar: vraag opnieuw' }).click();
    await page.getByRole('button', { name: 'Verstuur de vraag' }).click();
    await expect(page.getByText('Gevraagd. U ziet het antwoord van Esther bij Vandaag.')).toBeVisible();
  });

  test('an offer tells where it could go, and what opens the way', async ({ page }) => {
    await signInAs(page, 'teamLeader');
    await openCircle(page, 'Daan de Vries');
    await page.getByRole('radio', { name: 'Lijst' }).check({ force: true });
    await page
      .getByRole('button', { name: /^Lotte de Vries/ })
      .first()
      .click();
    await page
      .getByRole('button', { name: /^Waar kan dit heen: Samen winkelen/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1, name: 'Waar kan dit aanbod heen?' })).toBeVisible();
    const card = page.getByRole('article', { name: 'Wat er minstens nodig is' });
    await expect(card.getByText('Vraag Lotte of dit ook mag.')).toBeVisible();
    await look(page, 'offer-where');
    await card.getByRole('link', { name: 'Pas het aanbod aan' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await look(page, 'offer-change-by-team');
  });

  test('the coordinator reads what else holds help back', async ({ page }) => {
    await signInAs(page, 'coordinator');
    await page.getByRole('link', { name: 'Taakafspraken', exact: true }).click();
    const others = page.getByRole('region', { name: 'Wat hulp verder tegenhoudt' });
    await expect(others.getByText('vaardigheid ontbreekt')).toBeVisible();
    await others.getByRole('link', { name: 'Bekijk wat openen oplevert' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
