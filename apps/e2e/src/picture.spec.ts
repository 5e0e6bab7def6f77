import { expect, test, type Page } from '@playwright/test';
import { look } from './support/look.js';
import { openCircle } from './support/open-circle.js';
import { signInAs } from './support/personas.js';

/** Kept free for emoji that are still to come. */
const inNoFont = '\u{1FC00}';

/** A portrait as JPEG, painted by the browser itself. */
const portrait = async (page: Page): Promise<Buffer> =>
  Buffer.from(
    await page.evaluate(() => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 600, height: 800 });
      const pen = canvas.getContext('2d')!;
      pen.fillStyle = '#7aa0b8';
      pen.fillRect(0, 0, 600, 800);
      pen.fillStyle = '#e8b48c';
      pen.arc(300, 320, 150, 0, 7);
      pen.fill();
      return canvas.toDataURL('image/jpeg', 0.9).split(',')[1] ?? '';
    }),
    'base64',
  );

test('a team leader gives Henk a pictogram, then a photo, takes it away, back, and erases it', async ({ page }) => {
  await signInAs(page, 'teamLeader');
  await openCircle(page, 'Daan de Vries');
  const openHenk = async (): Promise<void> => {
    await page.getByRole('button', { name: /^Henk de Vries/ }).focus();
    await page.keyboard.press('Enter');
  };
  await openHenk();
  const open = page.getByRole('button', { name: 'Foto of plaatje van Henk de Vries kiezen' });
  const dialog = page.getByRole('dialog', { name: 'Foto of plaatje van Henk de Vries' });

  await open.click();
  await dialog.getByRole('textbox').fill(inNoFont);
  await dialog.getByRole('button', { name: 'Gebruik deze emoji' }).click();
  await expect(dialog.getByText(/^Dit apparaat kan deze emoji niet tekenen/)).toBeVisible();
  await look(page, 'picture-dialog');
  await dialog.getByRole('button', { name: 'fiets' }).click();
  await expect(page.getByText('Het plaatje van Henk de Vries is veranderd')).toBeVisible();

  await open.click();
  const choosing = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Foto kiezen' }).click();
  await (await choosing).setFiles({ name: 'henk.jpg', mimeType: 'image/jpeg', buffer: await portrait(page) });
  await expect(dialog.getByRole('slider', { name: 'Dichterbij' })).toBeVisible();
  await look(page, 'picture-crop');
  const seen = page.waitForResponse((response) => response.url().includes('/photos/'));
  await dialog.getByRole('button', { name: 'Gebruik deze foto' }).click();
  const photo = await seen;
  expect(photo.headers()['cache-control']).toBe('private, no-cache');
  expect((await photo.body()).length).toBeLessThanOrEqual(40 * 1024);

  await open.click();
  await dialog.getByRole('button', { name: 'Foto weghalen' }).click();
  await look(page, 'picture-remove');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Foto weghalen' }).click();
  await expect(page.getByText('De foto van Henk de Vries is weg')).toBeVisible();
  const faces = page.locator('.kc-people img');
  await expect(faces).toHaveCount(0);

  await page.reload();
  const tool = (name: string) => page.getByRole('button', { name, exact: true });
  await tool('Ongedaan maken: foto van Henk de Vries weg').click();
  await expect(faces).toHaveCount(1);
  await tool('Ongedaan maken: foto van Henk de Vries').click();
  await expect(faces).toHaveCount(0);
  await tool('Opnieuw doen: foto van Henk de Vries').click();
  await expect(faces).toHaveCount(1);
  await page.reload();
  await expect(tool('Opnieuw doen: foto van Henk de Vries weg')).toBeVisible();

  await openHenk();
  await open.click();
  await dialog.getByRole('button', { name: 'Foto weghalen' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Meteen voorgoed wissen' }).click();
  await expect(page.getByText('De foto van Henk de Vries is voorgoed gewist')).toBeVisible();
  await expect(faces).toHaveCount(0);
  await expect(tool('Ongedaan maken: plaatje van Henk de Vries')).toBeVisible();
});
