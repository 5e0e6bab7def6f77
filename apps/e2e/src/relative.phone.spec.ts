import { expect, test, type Page } from '@playwright/test';
import { look } from './support/look.js';
import { signInAs } from './support/personas.js';

test.describe.configure({ mode: 'serial' });

const question = (page: Page, name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
const goOn = (page: Page) => page.getByRole('button', { name: 'Verder', exact: true }).click();
const offered = (page: Page, title: string) => page.getByRole('article', { name: title });

/** A message can lie over the button below it; one reads it, and puts it away. */
const putMessagesAway = async (page: Page): Promise<void> => {
  const close = page.getByRole('region', { name: /Berichten/ }).getByRole('button', { name: 'Sluiten' });
  while ((await close.count()) > 0) await close.first().click();
};

async function openOffers(page: Page): Promise<void> {
  await signInAs(page, 'relative');
  await page.getByRole('link', { name: 'Mijn aanbod', exact: true }).click();
  await question(page, 'Wat ik kan doen');
}

test.describe('a father says what he can do, on his phone', () => {
  test('he offers something, one question a page', async ({ page }) => {
    await openOffers(page);
    await page.getByRole('link', { name: 'Ik wil iets aanbieden' }).click();
    await question(page, 'Wat wilt u graag doen?');
    await goOn(page);
    await expect(page.getByText('Kies één ding dat u graag doet.')).toBeVisible();
    await page.getByText('gezelschap', { exact: true }).click();
    await look(page, 'offer-skills');
    await goOn(page);
    await page.getByRole('textbox', { name: 'Uw aanbod in één zin' }).fill('Ik speel graag een potje schaak');
    await goOn(page);
    await question(page, 'Hoeveel tijd hebt u?');
    await look(page, 'offer-hours');
    await goOn(page);
    await question(page, 'Wanneer kunt u?');
    await page.getByRole('group', { name: 'zaterdag' }).getByText('ochtend').click();
    await look(page, 'offer-moments');
    await goOn(page);
    await question(page, 'Wat doet u liever niet?');
    await goOn(page);
    await question(page, 'Voor wie wilt u dit doen?');
    await goOn(page);
    await question(page, 'Klopt dit zo?');
    await expect(page.getByText('zaterdag van 9.00 tot 12.00 uur')).toBeVisible();
    await look(page, 'offer-check');
    await page.getByRole('button', { name: 'Ja, bied dit aan' }).click();
    await expect(page.getByText('Dank u wel. Uw aanbod staat erbij.')).toBeVisible();
    await expect(offered(page, 'Ik speel graag een potje schaak')).toContainText('staat open');
  });

  test('he changes one answer, and the others stay', async ({ page }) => {
    await openOffers(page);
    await offered(page, 'Ik speel graag een potje schaak')
      .getByRole('link', { name: /^Wijzigen/ })
      .click();
    await question(page, 'Uw aanbod wijzigen');
    await look(page, 'offer-change');
    await page.getByRole('button', { name: 'Wijzig: Hoe zou u het zelf zeggen?' }).click();
    await page.getByRole('textbox', { name: 'Uw aanbod in één zin' }).fill('Ik speel graag schaak of dammen');
    await goOn(page);
    await question(page, 'Uw aanbod wijzigen');
    await page.getByRole('button', { name: 'Bewaren' }).click();
    await expect(page.getByText('Uw aanbod is gewijzigd.')).toBeVisible();
    await expect(offered(page, 'Ik speel graag schaak of dammen')).toContainText('zaterdag van 9.00 tot 12.00 uur');
  });

  test('the team asks him for something, and he would rather do something else', async ({ page }) => {
    await signInAs(page, 'teamLeader');
    await page.getByRole('link', { name: 'Vragen', exact: true }).click();
    await page.getByRole('link', { name: 'Vraag opschrijven' }).click();
    await page.getByRole('textbox', { name: 'De vraag in één zin' }).fill('Zaterdag samen koffie drinken');
    await page.getByRole('button', { name: /Wat voor werk is het/ }).click();
    await page.getByRole('option', { name: 'gezelschap' }).click();
    await page.getByRole('button', { name: 'Vraag opschrijven' }).click();
    const henk = page.getByRole('article', { name: /^Henk de Vries/ });
    await henk.getByRole('button', { name: 'Vraag het Henk' }).click();
    await page.getByRole('button', { name: 'Verstuur de vraag' }).click();
    await expect(page.getByText('Gevraagd. U ziet het antwoord van Henk bij Vandaag.')).toBeVisible();

    await page.context().clearCookies();
    await signInAs(page, 'relative');
    await page.getByRole('link', { name: 'Verzoeken', exact: true }).click();
    const request = page.getByRole('article', { name: 'Zaterdag samen koffie drinken' });
    await look(page, 'request');
    await request.getByRole('button', { name: 'Liever iets anders' }).click();
    await request.getByRole('button', { name: 'Verstuur mijn idee' }).click();
    await expect(page.getByText('Schrijf kort wat u liever doet.')).toBeVisible();
    await request.getByRole('textbox', { name: 'Wat zou u liever doen?' }).fill('Wel een potje schaak, geen koffie.');
    await look(page, 'request-rather');
    await request.getByRole('button', { name: 'Verstuur mijn idee' }).click();
    await expect(page.getByText('Dank u. Het team leest uw idee.')).toBeVisible();
    await expect(request).toHaveCount(0);
  });

  test('he pauses it, goes on, confirms it and withdraws it', async ({ page }) => {
    await openOffers(page);
    const offer = offered(page, 'Ik speel graag schaak of dammen');
    await offer.getByRole('button', { name: 'Even pauze' }).click();
    await expect(offer).toContainText('even op pauze');
    await look(page, 'offer-paused');
    await offer.getByRole('button', { name: 'Weer meedoen' }).click();
    await expect(offer).toContainText('staat open');
    await offer.getByRole('button', { name: 'Dit klopt nog' }).click();
    await expect(page.getByText('Fijn. Uw aanbod staat nog.')).toBeVisible();
    await putMessagesAway(page);
    await offer.getByRole('button', { name: 'Intrekken' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Intrekken' }).click();
    await expect(offer).toHaveCount(0);
  });
});
