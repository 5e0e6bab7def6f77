import type { Page } from '@playwright/test';

const narrow = 760;

/** Presses one of the tools of a circle, which on a phone stand in words behind one button. */
export async function pressCircleTool(page: Page, name: string): Promise<void> {
  if ((page.viewportSize()?.width ?? narrow) >= narrow) {
    await page
      .getByRole('button', { name, exact: true })
      .or(page.getByRole('link', { name, exact: true }))
      .click();
    return;
  }
  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
}
