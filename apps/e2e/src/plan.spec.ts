import { expect, test, type Page } from '@playwright/test';
import { withEmptyServer } from './support/empty-server.js';
import { look } from './support/look.js';
import { planStands } from './support/plan-stands.js';

/** On a server of its own, so that no other story changes what there is to plan. */
test.describe('a team leader plans for the whole team', () => {
  test('sees the chain that opening administration would make, proposes that, and asks who is in the plan', async ({
    page,
  }) => {
    await withEmptyServer(async (address) => {
      await page.goto(address);
      await page.getByRole('button', { name: 'Probeer het voorbeeld' }).click();
      await page.getByRole('button', { name: 'Kijk mee als Anouk' }).click();
      await page.getByRole('link', { name: 'Plan', exact: true }).click();
      await planStands(page);
      await expect(page.getByRole('heading', { name: /^\d+ van \d+ vragen geholpen met wat er nu is$/ })).toBeVisible();
      await look(page, 'plan');

      const custom = page.getByRole('article').filter({ hasText: 'Administratie: uit gewoonte voor medewerkers' });
      await expect(custom).toContainText(/Open: \d vragen meer geholpen, 3 uur per week/);
      await custom.getByRole('switch').focus();
      await page.keyboard.press('Space');
      await expect(page.getByText('Dan verandert er dit:')).toBeVisible();
      await expect(page.getByRole('status').filter({ hasText: 'Dan verandert er dit:' })).toContainText(
        /\+\d vragen helemaal geholpen.*\+3 uur hulp per week.*\+3 uur vrij voor het team/s,
      );
      const chain = page.getByRole('listitem').filter({ hasText: 'Henk de Vries neemt 3 uur per week over' });
      await expect(chain).toContainText('Administratie van de groepskas. Zo krijgt het team tijd voor:');
      await expect(chain).toContainText('Kan nu nog niet');
      await planStands(page);
      await look(page, 'plan-what-if');

      await custom.getByRole('button', { name: 'Stel een experiment voor' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox', { name: 'Wat mag er tijdelijk wel?' }).fill('De groepskas bijhouden');
      await dialog.getByRole('textbox', { name: 'Hoe blijft het veilig?' }).fill('Geheimhouding getekend');
      await dialog.getByRole('button', { name: 'Verstuur het voorstel' }).click();
      await expect(page.getByText('Voorgesteld. De coördinator beslist.')).toBeVisible();
      await page.getByRole('button', { name: 'Terug naar wat er nu is' }).click();
      await expect(page.getByText('Dan verandert er dit:')).toHaveCount(0);
      await planStands(page);

      await page.getByRole('button', { name: /^Vraag deze \d mensen$/ }).click();
      await look(page, 'plan-ask');
      await page.getByRole('checkbox').first().press('Space');
      await page.getByRole('button', { name: 'Verstuur 1 vraag' }).click();
      await expect(page.getByText(/^1 mens is gevraagd/)).toBeVisible();
      await planStands(page);
      await expect(page.getByText('Al gevraagd')).toHaveCount(1);
    });
  });
});

test.describe('a team that plans again and again', () => {
  test('keeps a plan, finds it on another device, and sees whose turn it is in the next period', async ({
    browser,
  }) => {
    await withEmptyServer(async (address) => {
      const onADeviceOfTheirOwn = async (name: string, journey: (page: Page) => Promise<void>): Promise<void> => {
        const context = await browser.newContext({ locale: 'nl-NL' });
        const page = await context.newPage();
        await page.goto(address);
        const example = page.getByRole('button', { name: 'Probeer het voorbeeld' });
        const persona = page.getByRole('button', { name: `Kijk mee als ${name}` });
        await expect(example.or(persona).first()).toBeVisible();
        if (await example.isVisible()) await example.click();
        await persona.click();
        await page.getByRole('link', { name: 'Plan', exact: true }).click();
        await planStands(page);
        await journey(page);
        await context.close();
      };

      await onADeviceOfTheirOwn('Anouk', async (page) => {
        await page.getByRole('button', { name: /^Zo laten: Fatima/ }).click();
        await expect(page.getByText('Blijft zo', { exact: true })).toBeVisible();
        await page.getByRole('button', { name: 'Ongedaan maken' }).first().click();
        await expect(page.getByText('Blijft zo', { exact: true })).toHaveCount(0);
        await page.getByRole('button', { name: /^Zo laten: Fatima/ }).click();
        await expect(page.getByText('1 keuze van het team')).toBeVisible();
        await page.getByRole('button', { name: 'Bewaar dit plan' }).click();
        await expect(page.getByText('Het plan is bewaard. U vindt het onderaan terug.')).toBeVisible();
      });

      await onADeviceOfTheirOwn('Anouk', async (page) => {
        await expect(page.getByText('Blijft zo', { exact: true })).toBeVisible();
        const kept = page.getByRole('region', { name: 'Bewaarde plannen' }).getByRole('link').first();
        await kept.click();
        await expect(page.getByRole('heading', { name: 'Bewaard plan van Huis De Linde' })).toBeVisible();
        await expect(page.getByText(/^Fatima Chaouch helpt Linda Schouten/)).toBeVisible();
        await expect(page.getByText('Nog niet gevraagd').first()).toBeVisible();
        await look(page, 'plan-kept');
        await page.getByRole('link', { name: 'Naar het plan van nu' }).click();
        await planStands(page);
        await page.getByText('Meer keuzes').click();
        await page.getByRole('button', { name: 'Plan de volgende periode' }).click();
        await expect(page.getByText(/^Nu aan de beurt: /)).toBeVisible();
        await expect(page.getByText('Aan de beurt', { exact: true }).first()).toBeVisible();
        await planStands(page);
        await look(page, 'plan-turns');
      });

      await onADeviceOfTheirOwn('Ingrid', async (page) => {
        await page.getByRole('region', { name: 'Bewaarde plannen' }).getByRole('link').first().click();
        await expect(
          page.getByText('U ziet hier alleen cijfers. Wie wat doet en wie hulp krijgt, ziet het team.'),
        ).toBeVisible();
        await expect(page.getByText('Fatima')).toHaveCount(0);
      });
    });
  });

  test('wonders aloud, and takes each step back', async ({ page }) => {
    await withEmptyServer(async (address) => {
      await page.goto(address);
      await page.getByRole('button', { name: 'Probeer het voorbeeld' }).click();
      await page.getByRole('button', { name: 'Kijk mee als Anouk' }).click();
      await page.getByRole('link', { name: 'Plan', exact: true }).click();
      await planStands(page);
      const now = await page.getByRole('heading', { name: /vragen geholpen met wat er nu is$/ }).textContent();
      const custom = page.getByRole('article').filter({ hasText: 'Administratie: uit gewoonte voor medewerkers' });
      await custom.getByRole('switch').focus();
      await page.keyboard.press('Space');
      await expect(page.getByText('Dan verandert er dit:')).toBeVisible();
      const opened = await page.getByRole('heading', { name: /geholpen, als dit zo was$/ }).textContent();
      await page.getByRole('button', { name: 'Reken mee' }).click();
      await expect(page.getByRole('button', { name: /^Haal weg: Helper erbij/ })).toBeVisible();
      const undo = page.getByRole('button', { name: 'Ongedaan maken' }).first();
      await undo.click();
      await expect(page.getByRole('button', { name: /^Haal weg: Helper erbij/ })).toHaveCount(0);
      await expect(page.getByRole('heading', { name: opened ?? '' })).toBeVisible();
      await undo.click();
      await expect(page.getByText('Dan verandert er dit:')).toHaveCount(0);
      await expect(page.getByRole('heading', { name: now ?? '' })).toBeVisible();
    });
  });

  test('reads why a what-if changes nothing, and has the barriers worked out again beside one that does', async ({
    page,
  }) => {
    await withEmptyServer(async (address) => {
      await page.goto(address);
      await page.getByRole('button', { name: 'Probeer het voorbeeld' }).click();
      await page.getByRole('button', { name: 'Kijk mee als Anouk' }).click();
      await page.getByRole('link', { name: 'Plan', exact: true }).click();
      await planStands(page);
      const closed = page.getByRole('list', { name: 'Dit houdt ook hulp tegen' });
      await expect(closed.getByText('Zei eerder nee')).toBeVisible();
      await expect(closed.getByRole('switch')).toHaveCount(0);

      await page.getByRole('button', { name: 'Reken mee' }).click();
      await expect(page.getByText('Dan verandert er niets aan het plan.')).toBeVisible();
      await expect(page.getByRole('status').getByRole('listitem')).toHaveText(
        'Helper erbij: vervoer, 2 uur per week. Dan staat dit nog in de weg: vervoer: volgens een contract voor medewerkers.',
      );
      await look(page, 'plan-idle');
      await page.getByRole('button', { name: 'Ongedaan maken' }).first().click();

      const custom = page.getByRole('article').filter({ hasText: 'Administratie: uit gewoonte voor medewerkers' });
      await custom.getByRole('switch').focus();
      await page.keyboard.press('Space');
      const skill = page.getByRole('article').filter({ hasText: 'Vaardigheid ontbreekt' });
      const before = await skill.getByText(/^Open: /).textContent();
      await page.getByRole('button', { name: 'Belemmeringen opnieuw uitrekenen' }).click();
      await expect(page.getByText('Deze kaarten horen bij het plan hierboven, met wat u veranderde.')).toBeVisible();
      await expect(custom.getByText('Staat open in dit plan.')).toBeVisible();
      await expect(custom.getByRole('switch')).toBeChecked();
      await expect(skill.getByText(/^Open: /)).not.toHaveText(before ?? '');
      await look(page, 'plan-weighed-again');
      await custom.getByRole('switch').focus();
      await page.keyboard.press('Space');
      await expect(page.getByText('Dan verandert er dit:')).toHaveCount(0);
      await expect(custom.getByRole('switch')).not.toBeChecked();
    });
  });

  test('sees how far a plan has come, stops it, and makes it again', async ({ page }) => {
    await withEmptyServer(async (address) => {
      await page.goto(address);
      await page.getByRole('button', { name: 'Probeer het voorbeeld' }).click();
      await page.getByRole('button', { name: 'Kijk mee als Anouk' }).click();
      let goOn = (): void => undefined;
      const held = new Promise<void>((resolve) => (goOn = resolve));
      await page.route('**/graphql', async (route) => {
        if (/PlanProgress|PlanResult/.test(route.request().postData() ?? '')) await held;
        await route.continue();
      });
      await page.getByRole('link', { name: 'Plan', exact: true }).click();
      await expect(page.getByRole('progressbar', { name: 'We zoeken het beste plan…' })).toBeVisible();
      await page.getByRole('button', { name: 'Stop' }).click();
      await expect(page.getByText('U stopte het plan')).toBeVisible();
      await expect(page.getByRole('progressbar')).toHaveCount(0);
      goOn();
      await look(page, 'plan-stopped');
      await page.getByRole('button', { name: 'Maak het plan opnieuw' }).click();
      await planStands(page);
    });
  });
});
