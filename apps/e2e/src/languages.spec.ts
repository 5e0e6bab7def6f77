import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { look } from './support/look.js';
import { signInAs } from './support/personas.js';

const folder = path.resolve(import.meta.dirname, '../../../libs/texts/src/messages');

const textsIn = (language: string): readonly string[] =>
  readdirSync(folder).flatMap((topic) => {
    const texts = readFileSync(path.join(folder, topic, `${language}.json`), 'utf8');
    return Object.values(JSON.parse(texts) as Record<string, string>);
  });

/** Sentences that are said so in Dutch only. Words that two languages share prove nothing. */
const dutchOnly = (language: string): ReadonlySet<string> => {
  const there = new Set(textsIn(language).map((text) => text.toLowerCase()));
  const dutch = textsIn('nl').map((text) => text.toLowerCase());
  return new Set(dutch.filter((text) => !there.has(text)));
};

/** What stands in headings, buttons, links of the menu and labels. */
const wordsOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, button, nav a, label, legend, th')]
      .map((element) => (element.textContent ?? '').trim().toLowerCase())
      .filter((text) => text !== ''),
  );

const choices = [
  { name: 'English', lang: 'en' },
  { name: 'Français', lang: 'fr' },
  { name: 'Português', lang: 'pt' },
] as const;

for (const { name, lang } of choices) {
  test(`a team leader who reads ${name} finds no Dutch on the way`, async ({ page }) => {
    const dutch = dutchOnly(lang);
    const holdsNoDutch = async (): Promise<void> => {
      await page.waitForLoadState('networkidle');
      await expect(page.locator('.k-loading')).toHaveCount(0);
      expect((await wordsOn(page)).filter((words) => dutch.has(words))).toEqual([]);
    };
    await signInAs(page, 'teamLeader');
    await page.getByRole('button', { name: 'Taal en weergave' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /Taal/ }).click();
    await page.getByRole('option', { name }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await holdsNoDutch();
    await dialog.getByRole('button').first().click();

    await holdsNoDutch();
    await look(page, `today-${lang}`);
    const places = page.getByRole('navigation').getByRole('link');
    for (let index = 1; index < (await places.count()); index += 1) {
      await places.nth(index).click();
      await holdsNoDutch();
      await look(page, `place-${index}-${lang}`);
    }
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
  });
}
