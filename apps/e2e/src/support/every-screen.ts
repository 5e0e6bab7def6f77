import { expect, test, type Page } from '@playwright/test';
import { pressCircleTool } from './circle-tool.js';
import { look } from './look.js';
import { openCircle } from './open-circle.js';
import { planStands } from './plan-stands.js';
import { personas, signInAs, type PersonaName } from './personas.js';

interface Screen {
  /** Name of the picture. */
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
}

const choose = async (page: Page, name: string | RegExp): Promise<void> => {
  await page
    .getByRole('link', typeof name === 'string' ? { name, exact: true } : { name })
    .first()
    .click();
  await page.waitForLoadState('networkidle');
};

const start: Screen = { name: 'start', open: () => Promise.resolve() };
const place = (name: string, link: string): Screen => ({ name, open: (page) => choose(page, link) });

const aCircle: Screen = {
  name: 'circle',
  open: async (page) => {
    await openCircle(page, 'Daan de Vries');
    await page.waitForLoadState('networkidle');
  },
};
const circleAs = (shape: 'Lijst' | 'Tabel' | 'Tijd', name: string): Screen => ({
  name,
  open: async (page) => {
    await aCircle.open(page);
    await page.getByRole('radio', { name: shape }).click();
    await page.waitForLoadState('networkidle');
  },
});
const thePlan: Screen = {
  name: 'plan',
  open: async (page) => {
    await choose(page, 'Plan');
    await planStands(page);
  },
};
const circleIn = (name: string, look: (page: Page) => Promise<unknown>): Screen => ({
  name,
  open: async (page) => {
    await aCircle.open(page);
    await look(page);
    await page.waitForLoadState('networkidle');
  },
});
const newNeed: Screen = {
  name: 'new-need',
  open: async (page) => {
    await choose(page, 'Vragen');
    await choose(page, /Vraag opschrijven/);
  },
};
const newOffer: Screen = {
  name: 'new-offer',
  open: async (page) => {
    await choose(page, 'Mijn aanbod');
    await choose(page, /Ik wil iets aanbieden/);
  },
};
const settings: Screen = {
  name: 'settings',
  open: async (page) => {
    await page.getByRole('button', { name: 'Taal en weergave' }).click();
  },
};
const nowhere: Screen = {
  name: 'nowhere',
  open: async (page) => {
    await page.goto('/does/not/exist');
  },
};

const screensOf: Readonly<Record<PersonaName, readonly Screen[]>> = {
  teamLeader: [
    start,
    place('circles', 'Kringen'),
    aCircle,
    circleAs('Lijst', 'circle-list'),
    circleAs('Tabel', 'circle-table'),
    circleIn('circle-figures', (page) => pressCircleTool(page, 'In cijfers')),
    circleIn('circle-by-support', (page) => page.getByLabel('Kijk naar').selectOption('steun')),
    circleIn('import', (page) => pressCircleTool(page, 'Kring importeren')),
    circleIn('interview', (page) => pressCircleTool(page, 'Samen in kaart brengen')),
    circleAs('Tijd', 'circle-time'),
    place('needs', 'Vragen'),
    newNeed,
    thePlan,
    place('policies', 'Taakafspraken'),
    settings,
    nowhere,
  ],
  relative: [
    start,
    place('requests', 'Verzoeken'),
    place('offers', 'Mijn aanbod'),
    newOffer,
    place('circle', 'De kring'),
  ],
  client: [start, place('circle', 'Mijn kring'), place('offers', 'Mijn aanbod'), place('requests', 'Verzoeken')],
  consultant: [start, thePlan, place('policies', 'Taakafspraken')],
  coordinator: [start, thePlan, place('policies', 'Taakafspraken')],
};

/** One test for each screen of each persona: it opens, it holds to WCAG 2.2 AA, and its picture is kept. */
export function everyScreen(): void {
  test('the welcome stands', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('button', { name: `Kijk mee als ${personas.relative}` })).toBeVisible();
    await look(page, 'welcome');
  });
  for (const [persona, screens] of Object.entries(screensOf) as [PersonaName, readonly Screen[]][]) {
    for (const { name, open } of screens) {
      test(`${persona}: ${name} stands`, async ({ page }) => {
        await signInAs(page, persona);
        await open(page);
        await look(page, `${persona}-${name}`);
      });
    }
  }
}
