import { expect, test, type Page } from '@playwright/test';
import { look } from './support/look.js';
import { openCircle } from './support/open-circle.js';
import { signInAs } from './support/personas.js';

test.describe.configure({ mode: 'serial' });

const circleHeading = 'De kring van Fatima Aydin';

async function openAsLeader(page: Page): Promise<void> {
  await signInAs(page, 'teamLeader');
  await openCircle(page, 'Fatima Aydin');
}
const onMap = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) });
const shapeTo = (page: Page, shape: 'Kaart' | 'Lijst' | 'Tabel') =>
  page.getByRole('radio', { name: shape }).check({ force: true });
const openPanel = async (page: Page, name: string): Promise<void> => {
  await onMap(page, name).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: `Over ${name}` })).toBeVisible();
};

/** What a real team leader does in the first ten minutes, told in order: each test finds what the one before left. */
test.describe('a team leader maps the circle of a new client', () => {
  test('adds the client, and the empty circle offers the first step', async ({ page }) => {
    await signInAs(page, 'teamLeader');
    await page.getByRole('link', { name: 'Kringen', exact: true }).click();
    await page.getByRole('button', { name: 'Cliënt toevoegen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Om wie gaat het?' });
    await look(page, 'map-circle-add-client');
    await dialog.getByRole('button', { name: 'Cliënt toevoegen' }).click();
    await expect(dialog.getByText('Vul dit in.')).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Naam van de cliënt' }).fill('Fatima Aydin');
    await dialog.getByRole('textbox', { name: /Huis of wijk/ }).fill('Huis De Linde');
    await dialog.getByRole('textbox', { name: /Geboortejaar/ }).fill('1988');
    await dialog.getByRole('button', { name: 'Cliënt toevoegen' }).click();
    await expect(page.getByRole('heading', { name: circleHeading })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Deze kring is nog leeg' })).toBeVisible();
    await look(page, 'map-circle-empty');
  });

  test('adds three people by keyboard, two with the same name, each at their place', async ({ page }) => {
    await openAsLeader(page);
    await page.getByRole('button', { name: 'Iemand toevoegen' }).first().focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Wie hoort bij de kring van Fatima?' });
    await expect(dialog.getByRole('textbox', { name: 'Naam' })).toBeFocused();
    await page.keyboard.type('Ayşe Aydin');
    await page.keyboard.press('Tab');
    await page.keyboard.type('zus');
    await page.keyboard.press('Enter');
    await expect(dialog.getByText('Net toegevoegd: 1: Ayşe Aydin')).toBeVisible();
    await dialog.getByRole('combobox', { name: 'Ring' }).selectOption('vriendschap');
    await dialog.getByRole('combobox', { name: 'Soort band' }).selectOption('vrienden en kennissen');
    for (const count of [2, 3]) {
      await dialog.getByRole('textbox', { name: 'Naam' }).focus();
      await page.keyboard.type('Petra Mol');
      await page.keyboard.press('Enter');
      await expect(dialog.getByText(new RegExp(`^Net toegevoegd: ${count}:`))).toBeVisible();
    }
    await look(page, 'map-circle-add-people');
    await page.keyboard.press('Escape');
    await expect(page.getByText(/^3 mensen/)).toBeVisible();
    await expect(onMap(page, 'Petra Mol')).toHaveCount(2);
    await look(page, 'map-circle-map');
  });

  test('says who knows whom, and how', async ({ page }) => {
    await openAsLeader(page);
    await shapeTo(page, 'Lijst');
    await page.getByRole('button', { name: 'Meer voor Ayşe Aydin' }).click();
    await page.getByRole('menuitem', { name: 'Zeggen wie Ayşe Aydin kent' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Band toevoegen' }).click();
    await expect(page.getByText('Ayşe Aydin en Petra Mol kennen elkaar.')).toBeVisible();
    await page.getByRole('button', { name: 'Ayşe Aydin', exact: true }).click();
    await page.getByRole('button', { name: 'Band met Petra Mol wijzigen' }).click();
    const dialog = page.getByRole('dialog', { name: 'De band tussen Ayşe Aydin en Petra Mol' });
    await dialog.getByRole('textbox', { name: /Wie is Petra Mol voor Ayşe Aydin/ }).fill('collega');
    await look(page, 'map-circle-tie');
    await dialog.getByRole('button', { name: 'Bewaren' }).click();
    const known = page.getByRole('region', { name: 'Wie kent Ayşe Aydin in deze kring?' });
    await expect(known.getByText('collega')).toBeVisible();
  });

  test('writes down a skill, a yes and an offer of her sister', async ({ page }) => {
    await openAsLeader(page);
    await openPanel(page, 'Ayşe Aydin');
    const panel = page.getByRole('complementary', { name: 'Over Ayşe Aydin' });

    await panel.getByRole('button', { name: 'Vaardigheid opschrijven' }).click();
    const skill = page.getByRole('dialog', { name: 'Wat kan Ayşe Aydin goed?' });
    await skill.getByRole('searchbox', { name: 'Zoek een vaardigheid' }).fill('boekhouden');
    await skill.getByRole('radio', { name: 'boekhouden' }).check({ force: true });
    await skill.getByRole('radio', { name: 'kan het zelf' }).check({ force: true });
    await skill.getByRole('radio', { name: 'geleerd op het werk' }).check({ force: true });
    await skill.getByRole('radio', { name: 'Ja, graag' }).check({ force: true });
    await look(page, 'map-circle-skill');
    await skill.getByRole('button', { name: 'Bewaren' }).click();
    await expect(panel.getByText('boekhouden, kan het zelf, geleerd op het werk, doet het graag')).toBeVisible();

    await panel.getByRole('button', { name: 'Ja opschrijven: om hulp vragen' }).click();
    await look(page, 'map-circle-consent');
    await page.getByRole('button', { name: 'Ja, dat heeft Ayşe Aydin gezegd' }).click();
    await expect(panel.getByText('U mag Ayşe Aydin om hulp vragen.')).toBeVisible();

    await panel.getByRole('button', { name: 'Aanbod opschrijven' }).click();
    const offer = page.getByRole('dialog', { name: 'Wat wil Ayşe Aydin doen?' });
    await offer.getByRole('button', { name: 'Aanbod opschrijven' }).click();
    await expect(offer.getByText('Vul dit in.')).toBeVisible();
    await offer.getByRole('textbox', { name: 'Het aanbod in één zin' }).fill('Elke week de kas bijhouden');
    await offer.getByRole('checkbox', { name: 'boekhouden' }).check({ force: true });
    await offer.getByRole('button', { name: 'Tijd toevoegen' }).click();
    await offer.getByText('vervoer', { exact: true }).click();
    await offer.getByText('Alleen voor Fatima Aydin', { exact: true }).click();
    await look(page, 'map-circle-offer');
    await offer.getByRole('button', { name: 'Aanbod opschrijven' }).click();
    await expect(panel.getByText(/^Elke week de kas bijhouden/)).toBeVisible();

    await panel.getByRole('button', { name: 'Pauzeren: Elke week de kas bijhouden' }).click();
    await expect(panel.getByText('2 uur per week, even op pauze')).toBeVisible();
    await panel.getByRole('button', { name: 'Weer openzetten: Elke week de kas bijhouden' }).click();
    await expect(panel.getByRole('button', { name: 'Pauzeren: Elke week de kas bijhouden' })).toBeVisible();
    await look(page, 'map-circle-panel');
  });

  test('moves her by keyboard on the map, hears where she stands, and takes it back', async ({ page }) => {
    await openAsLeader(page);
    await onMap(page, 'Ayşe Aydin').focus();
    await page.keyboard.press('Shift+ArrowDown');
    const moved = 'Ayşe Aydin staat nu in ring ‘vriendschap’, bij familie.';
    const map = page.getByRole('region', { name: 'Kaart van de kring van Fatima' });
    await expect(map.getByRole('status')).toHaveText(moved);
    await expect(onMap(page, 'Ayşe Aydin, zus, vriendschap, familie')).toHaveCount(1);
    await page.getByRole('button', { name: 'Ongedaan maken', exact: true }).click();
    await expect(onMap(page, 'Ayşe Aydin, zus, heel dichtbij, familie')).toHaveCount(1);
  });

  test('sees the same people at the same places in list and table', async ({ page }) => {
    await openAsLeader(page);
    const places = async (): Promise<readonly string[]> => {
      const rings = page.getByRole('combobox', { name: /^Ring van/ });
      await expect(rings).toHaveCount(3);
      const found = await rings.evaluateAll((selects) =>
        selects.map((select) => `${select.getAttribute('aria-label')}: ${(select as HTMLSelectElement).value}`),
      );
      return found.toSorted();
    };
    await shapeTo(page, 'Lijst');
    const inList = await places();
    await look(page, 'map-circle-list');
    await shapeTo(page, 'Tabel');
    await expect(page.getByRole('table', { name: 'Tabel van de kring van Fatima' })).toBeVisible();
    expect(await places()).toEqual(inList);
    expect(inList).toEqual(['Ring van Ayşe Aydin: 1', 'Ring van Petra Mol: 2', 'Ring van Petra Mol: 2']);
    await look(page, 'map-circle-table');
  });

  test('takes somebody out, and closing the tab does not bring them back', async ({ page, context }) => {
    await openAsLeader(page);
    await shapeTo(page, 'Lijst');
    await page.getByRole('button', { name: 'Meer voor Petra Mol' }).first().click();
    await page.getByRole('menuitem', { name: 'Uit de kring halen' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Uit de kring halen' }).click();
    await expect(page.getByText(/^2 mensen/)).toBeVisible();
    await page.close({ runBeforeUnload: true });
    const later = await context.newPage();
    await expect(async () => {
      await later.goto('/');
      await openCircle(later, 'Fatima Aydin');
      await expect(later.getByText(/^2 mensen/)).toBeVisible({ timeout: 2000 });
    }).toPass({ timeout: 8000 });
  });
});
