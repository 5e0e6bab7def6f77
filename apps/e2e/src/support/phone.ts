import type { Browser, Page } from '@playwright/test';

/** Someone else in the same journey, on a phone of 390 by 844. */
export async function onAPhone(browser: Browser, journey: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  try {
    await journey(await context.newPage());
  } finally {
    await context.close();
  }
}
