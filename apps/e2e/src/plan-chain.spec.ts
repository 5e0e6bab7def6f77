import { expect, test, type Page } from '@playwright/test';
import { askApi } from './support/ask-api.js';
import { comeIn as comeInAs } from './support/in-example.js';
import { look } from './support/look.js';
import type { PersonaName } from './support/personas.js';
import { planStands } from './support/plan-stands.js';
import { withLeaderOfTwoTeams } from './support/two-teams.js';

async function comeIn(page: Page, address: string, persona: PersonaName): Promise<void> {
  await page.context().clearCookies();
  await comeInAs(page, address, persona);
}

const made = async (page: Page, mutation: string, kind: string, input: object): Promise<string> => {
  const name = mutation.replace('record', '').toLowerCase();
  const text = `mutation ($input: ${kind}!) { ${mutation}(input: $input) { ${name} { id } errors { code field } } }`;
  const { [mutation]: payload } = await askApi(page, text, { input });
  const { id } = (payload?.[name] ?? {}) as { id?: string };
  if (!id) throw new Error(JSON.stringify(payload?.['errors']));
  return id;
};
const household = { taskKind: 'household', skills: ['household'], hoursPerWeek: 2 };

/** Henk can prune; staff of the home who then need not could keep the greenhouse of the other team, which then goes fishing. */
async function chainThatStands(page: Page, address: string): Promise<void> {
  await comeIn(page, address, 'relative');
  const offer = { title: 'Snoeien', skills: ['household'], hoursPerWeek: 2 };
  const offerId = await made(page, 'recordOffer', 'RecordOfferInput', offer);
  await comeIn(page, address, 'teamLeader');
  const { viewer } = await askApi(page, '{ viewer { teams { id name } } }');
  const teams = viewer?.['teams'] as { id: string; name: string }[];
  const teamId = (name: string): string => teams.find((team) => team.name === name)?.id ?? '';
  const [home, district] = [teamId('Huis De Linde'), teamId('Wijkteam Liendert')];
  const hedge = { ...household, title: 'De heg snoeien', teamId: home };
  const greenhouse = { ...household, title: 'De kas onderhouden', teamId: district };
  const fishing = { title: 'Vissen aan de Eem', taskKind: 'activity', skills: [], performer: 'staff', hoursPerWeek: 2 };
  const taskIds = [
    await made(page, 'recordTask', 'RecordTaskInput', hedge),
    await made(page, 'recordTask', 'RecordTaskInput', greenhouse),
  ];
  const needId = await made(page, 'recordNeed', 'RecordNeedInput', { ...fishing, teamId: district });
  const pin = 'mutation ($input: PinHelpInput!) { pinHelp(input: $input) { errors { code field } } }';
  const { pinHelp } = await askApi(page, pin, { input: { offerId, needId, taskIds, hoursPerWeek: 2 } });
  expect(pinHelp?.['errors']).toEqual([]);
  await page.reload();
}

test('a chain over two teams is asked as a whole, told to the helper, and agreed for both', async ({ page }) => {
  test.slow();
  await withLeaderOfTwoTeams(async (address) => {
    await chainThatStands(page, address);
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    await planStands(page);
    await page.getByText('Meer keuzes').click();
    await page.getByRole('checkbox', { name: 'Wijkteam Liendert' }).press('Space');
    await page.getByText('Twee keer', { exact: true }).click();
    await planStands(page);
    const chain = page
      .getByRole('listitem')
      .filter({ hasText: 'Vissen aan de Eem' })
      .filter({ hasText: 'Henk' })
      .first();
    await chain.getByText('Zo gaat dit, in 3 stappen').click();
    await expect(
      chain.getByText('Huis De Linde neemt dan over van Wijkteam Liendert: De kas onderhouden'),
    ).toBeVisible();
    await look(page, 'plan-chain');
    await chain.getByRole('button', { name: 'Vraag het Henk' }).click();
    const asked = page.getByRole('dialog', { name: 'Vraag het Henk' });
    await expect(asked.getByText('U leidt ook Wijkteam Liendert. Met uw vraag zegt u hier ja op.')).toBeVisible();
    await look(page, 'plan-chain-ask');
    await asked.getByRole('button', { name: 'Verstuur de vraag' }).click();
    await expect(asked).toHaveCount(0);

    await page.setViewportSize({ width: 390, height: 844 });
    await comeIn(page, address, 'relative');
    await page.getByRole('link', { name: 'Verzoeken', exact: true }).click();
    const request = page.getByRole('article').filter({ hasText: 'Zo werkt uw hulp door' });
    await expect(request.getByRole('listitem').filter({ hasText: 'Vissen aan de Eem' })).toBeVisible();
    await look(page, 'chain-request-phone');
    await request.getByRole('button', { name: 'Ja, dat doe ik' }).click();
    await expect(page.getByText('Fijn! Het is afgesproken.')).toBeVisible();

    await page.setViewportSize({ width: 1280, height: 800 });
    await comeIn(page, address, 'teamLeader');
    await page.getByRole('link', { name: 'Vragen', exact: true }).click();
    await page.getByRole('tab', { name: 'Afspraken', exact: true }).click();
    await expect(
      page.getByText('Huis De Linde neemt dan over van Wijkteam Liendert: De kas onderhouden'),
    ).toBeVisible();
    await look(page, 'chain-agreed');
  });
});
