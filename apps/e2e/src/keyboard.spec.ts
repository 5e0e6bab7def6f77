import { expect, test, type Locator, type Page } from '@playwright/test';
import { withEmptyServer } from './support/empty-server.js';
import { look } from './support/look.js';

const name = 'Mirjam Klaver';
const roos = 'Roos Klaver';
const piet = 'Piet Klaver';
const mostStops = 120;

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement || element.contains(document.activeElement));

/** Presses a key until something has the focus; fails where the key never gets there. */
async function goTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await expect(target).toBeAttached();
  for (let stops = 0; stops < mostStops; stops += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused({ timeout: 1 });
}

async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await goTo(page, target);
  await page.keyboard.press(key);
}

const button = (within: Page | Locator, called: string): Locator =>
  within.getByRole('button', { name: called, exact: true });

async function chooseShape(page: Page, shape: 'Lijst' | 'Tijd', key = 'ArrowRight'): Promise<void> {
  await goTo(page, page.getByRole('radio', { checked: true }).first());
  await goTo(page, page.getByRole('radio', { name: shape }), key);
  await page.keyboard.press('Space');
  await expect(page.getByRole('radio', { name: shape })).toBeChecked();
}

async function chooseFromMenu(page: Page, person: string, what: string): Promise<void> {
  await press(page, button(page, `Meer voor ${person}`));
  await goTo(page, page.getByRole('menuitem', { name: what }), 'ArrowDown');
  await page.keyboard.press('Enter');
}

async function fromNobodyToTwo(page: Page): Promise<void> {
  await press(page, page.getByRole('button', { name: 'Kijk mee als Anouk' }));
  await press(page, page.getByRole('link', { name: 'Kringen', exact: true }));
  await press(page, button(page, 'Cliënt toevoegen'));
  await goTo(page, page.getByRole('textbox', { name: 'Naam van de cliënt' }));
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Deze kring is nog leeg' })).toBeVisible();
  await press(page, page.getByRole('button', { name: 'Iemand toevoegen' }).first());
  const adding = page.getByRole('dialog', { name: 'Wie hoort bij de kring van Mirjam?' });
  for (const [index, person] of [roos, piet].entries()) {
    await goTo(page, adding.getByRole('textbox', { name: 'Naam' }));
    await page.keyboard.type(person);
    await page.keyboard.press('Enter');
    await expect(adding.getByText(new RegExp(`^Net toegevoegd: ${index + 1}:`))).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await expect(page.getByText(/^2 mensen/)).toBeVisible();
}

async function onTheMap(page: Page): Promise<void> {
  const map = page.getByRole('region', { name: 'Kaart van de kring van Mirjam' });
  await goTo(page, page.locator('.kc-people'));
  await goTo(page, page.locator(`.kc-people button[aria-label^="${roos},"]`), 'ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(map.getByRole('status')).toHaveText(`${roos} staat nu in ring ‘vriendschap’, bij familie.`);
  await page.keyboard.press('Control+z');
  await expect(page.locator(`.kc-people button[aria-label^="${roos}, heel dichtbij"]`)).toHaveCount(1);
  await page.keyboard.press('Control+Shift+z');
  await expect(page.locator(`.kc-people button[aria-label^="${roos}, vriendschap"]`)).toHaveCount(1);
}

async function aboutSomebody(page: Page): Promise<void> {
  await chooseShape(page, 'Lijst');
  await press(page, button(page, roos));
  const panel = page.getByRole('complementary', { name: `Over ${roos}` });
  await press(page, button(panel, 'Vaardigheid opschrijven'));
  const skill = page.getByRole('dialog', { name: `Wat kan ${roos} goed?` });
  await goTo(page, skill.getByRole('searchbox', { name: 'Zoek een vaardigheid' }));
  await page.keyboard.type('boekhouden');
  await press(page, skill.getByRole('radio', { name: 'boekhouden' }), 'Space');
  await press(page, button(skill, 'Bewaren'));
  await expect(panel.getByText(/^boekhouden/).first()).toBeVisible();
  await press(page, button(panel, 'Ja opschrijven: om hulp vragen'));
  await press(page, button(page, `Ja, dat heeft ${roos} gezegd`));
  await expect(panel.getByText(`U mag ${roos} om hulp vragen.`)).toBeVisible();
  await press(page, button(panel, 'Aanbod opschrijven'));
  const offer = page.getByRole('dialog', { name: `Wat wil ${roos} doen?` });
  await goTo(page, offer.getByRole('textbox', { name: 'Het aanbod in één zin' }));
  await page.keyboard.type('De kas bijhouden');
  await press(page, button(offer, 'Aanbod opschrijven'));
  await expect(panel.getByText(/^De kas bijhouden/)).toBeVisible();
  await page.keyboard.press('Escape');
}

async function whoKnowsWhom(page: Page): Promise<void> {
  await chooseFromMenu(page, roos, `Zeggen wie ${roos} kent`);
  await press(page, button(page.getByRole('dialog'), 'Band toevoegen'));
  await expect(page.getByText(`${roos} en ${piet} kennen elkaar.`)).toBeVisible();
}

async function throughTime(page: Page): Promise<void> {
  await chooseShape(page, 'Tijd');
  await press(page, button(page, 'Versie bewaren'));
  const saving = page.getByRole('dialog', { name: 'Hoe heet deze versie?' });
  await goTo(page, saving.getByRole('textbox', { name: 'Naam' }));
  await page.keyboard.type('Eerste gesprek');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Versie ‘Eerste gesprek’ is bewaard.')).toBeVisible();
}

async function figuresAndFile(page: Page): Promise<void> {
  await press(page, button(page, 'In cijfers'));
  await expect(page.getByRole('complementary', { name: /cijfers/ })).toBeVisible();
  await press(page, button(page, 'Kring downloaden'));
  const given = page.waitForEvent('download');
  await press(page, button(page, 'Downloaden'));
  expect((await given).suggestedFilename()).not.toContain('Klaver');
  await page.keyboard.press('Escape');
}

async function takenOut(page: Page): Promise<void> {
  await chooseShape(page, 'Lijst', 'ArrowLeft');
  await chooseFromMenu(page, piet, 'Uit de kring halen');
  await press(page, button(page.getByRole('alertdialog'), 'Uit de kring halen'));
  await expect(button(page, piet)).toHaveCount(0);
  await expect(button(page, `Ongedaan maken: ${piet} uit de kring`)).toBeEnabled();
  await page.keyboard.press('Control+z');
  await expect(button(page, piet)).toBeVisible();
}

test('a circle is mapped, looked at, taken back and handed out by keys alone', async ({ page }) => {
  test.slow();
  await withEmptyServer(async (address) => {
    await page.goto(address);
    await press(page, page.getByRole('button', { name: 'Probeer het voorbeeld' }));
    await fromNobodyToTwo(page);
    await onTheMap(page);
    await aboutSomebody(page);
    await whoKnowsWhom(page);
    await throughTime(page);
    await figuresAndFile(page);
    await takenOut(page);
    await look(page, 'keyboard');
  });
});
