import { expect, test, type Browser, type Page } from '@playwright/test';
import { look } from './support/look.js';
import { openCircle } from './support/open-circle.js';
import { signInAs, type PersonaName } from './support/personas.js';

test.describe.configure({ mode: 'serial' });

const name = 'Koos Hazeleger';
/** Everyone who may open the circle sees him, in each of its shapes. */
const somebodyElse = 'Lotte de Vries';

async function as(browser: Browser, persona: PersonaName, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
  try {
    const page = await context.newPage();
    await signInAs(page, persona);
    await work(page);
  } finally {
    await context.close();
  }
}

const ownCircle = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Mijn kring', exact: true }).first().click();
  await expect(page.getByRole('heading', { name: 'Mijn kring' })).toBeVisible();
};
const whoSees = (page: Page) => page.getByRole('radiogroup', { name: 'Wie mag Koos zien?' });
const answer = (page: Page, label: string) => whoSees(page).getByRole('radio', { name: label });

const daansCircle = (page: Page) => openCircle(page, 'Daan de Vries');
const shapeTo = (page: Page, shape: string) => page.getByRole('radio', { name: shape }).check({ force: true });

/** Everything that the screen tells, also to who listens. */
const told = (page: Page): Promise<string> => page.locator('body').innerHTML();

/** Goes through every shape of the circle, and says in which of them the person is. */
async function placesOf(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const shape of ['Lijst', 'Tabel', 'Tijd', 'Kaart']) {
    await shapeTo(page, shape);
    await expect.poll(() => told(page)).toContain(somebodyElse);
    if ((await told(page)).includes(name)) found.push(shape);
  }
  return found;
}

async function fileOf(page: Page): Promise<string> {
  const clientId = new URL(page.url()).pathname.split('/')[2];
  const query =
    'query ($id: ID!) { circleFile(clientId: $id, format: csv) { content } circleHistory(clientId: $id) { personName } }';
  return page.evaluate(
    async ([text, id]) => {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: text, variables: { id } }),
      });
      const { data } = (await response.json()) as { data: { circleFile: { content: string }; circleHistory: unknown } };
      const bytes = Uint8Array.from(atob(data.circleFile.content), (letter) => letter.charCodeAt(0));
      return new TextDecoder().decode(bytes) + JSON.stringify(data.circleHistory);
    },
    [query, clientId] as const,
  );
}

test.describe('a client says who may see whom', () => {
  test('a team leader sees somebody in the circle, and is told how many are not shown', async ({ page }) => {
    await signInAs(page, 'teamLeader');
    await daansCircle(page);
    await expect(page.getByText('Daan houdt 1 persoon voor zichzelf.')).toBeVisible();
    expect(await placesOf(page)).toEqual(['Lijst', 'Tabel', 'Tijd', 'Kaart']);
    expect(await told(page)).not.toContain('Noa Willems');
    expect(await fileOf(page)).toContain(name);
  });

  test('the client keeps them, after being asked, by keyboard alone', async ({ page }) => {
    await signInAs(page, 'client');
    await ownCircle(page);
    await expect(page.getByText('Niemand anders ziet: Noa Willems')).toBeVisible();
    await look(page, 'who-sees');
    await answer(page, 'Iedereen').focus();
    await page.keyboard.press('ArrowLeft');
    const asked = page.getByRole('alertdialog', { name: 'Koos voor uzelf houden?' });
    await expect(asked.getByText('Uw team ook niet.')).toBeVisible();
    await look(page, 'who-sees-asked');
    await asked.getByRole('button', { name: 'Nee, laat zo' }).press('Enter');
    await expect(answer(page, 'Iedereen')).toBeChecked();
    await answer(page, 'Alleen ik').click({ force: true });
    await asked.getByRole('button', { name: 'Ja, doe dat' }).press('Enter');
    await expect(answer(page, 'Alleen ik')).toBeChecked();
    await expect(page.getByText('Alleen u ziet Koos.', { exact: true })).toBeVisible();
    await look(page, 'who-sees-kept');
  });

  test('the team leader meets them nowhere any more', async ({ page }) => {
    await signInAs(page, 'teamLeader');
    await daansCircle(page);
    await expect(page.getByText('Daan houdt 2 mensen voor zichzelf.')).toBeVisible();
    expect(await placesOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'In cijfers' }).click();
    await expect(page.getByText('Gerekend zonder 2 mensen die Daan voor zichzelf houdt.')).toBeVisible();
    await look(page, 'who-sees-team-leader');
    expect(await fileOf(page)).not.toContain(name);
  });

  test('the client takes it back, and they are there again', async ({ page, browser }) => {
    await signInAs(page, 'client');
    await ownCircle(page);
    await answer(page, 'Alleen mijn team').click({ force: true });
    await page.getByRole('button', { name: 'Ja, doe dat' }).click();
    await expect(answer(page, 'Alleen mijn team')).toBeChecked();
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect(answer(page, 'Alleen ik')).toBeChecked();
    await answer(page, 'Iedereen').click({ force: true });
    await expect(answer(page, 'Iedereen')).toBeChecked();
    await as(browser, 'teamLeader', async (leader) => {
      await daansCircle(leader);
      expect(await placesOf(leader)).toEqual(['Lijst', 'Tabel', 'Tijd', 'Kaart']);
    });
  });
});
