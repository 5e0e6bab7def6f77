import { expect, type Page } from '@playwright/test';

declare global {
  interface Window {
    heard?: string[];
  }
}

/**
 * From now on keeps what a screen reader says by itself: what changes in a live region that stood there before, and alerts,
 * also new ones. A status that comes together with its text is said by few, and does not count.
 */
export const listen = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const heard: string[] = [];
    window.heard = heard;
    const live = '[role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"]';
    const stood = new WeakSet<Element>();
    const say = (region: Element): void => {
      const text = region.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
      if (text !== '') heard.push(text);
    };
    const regionOf = (node: Node): Element | null =>
      (node instanceof Element ? node : node.parentElement)?.closest(live) ?? null;
    new MutationObserver((changes) => {
      const said = new Set<Element>();
      for (const { target, addedNodes } of changes) {
        const region = regionOf(target);
        if (region && stood.has(region)) said.add(region);
        for (const added of addedNodes) {
          if (!(added instanceof Element)) continue;
          const regions = [...(added.matches(live) ? [added] : []), ...added.querySelectorAll(live)];
          for (const each of regions) {
            if (each.getAttribute('role') === 'alert') said.add(each);
          }
        }
      }
      for (const region of document.querySelectorAll(live)) stood.add(region);
      for (const region of said) say(region);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
};

/** Says what was heard so far, and forgets it. */
export const heardSoFar = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => window.heard?.splice(0) ?? []);

/** Somewhere in what is said by itself stands this. */
export async function expectHeard(page: Page, words: string | RegExp): Promise<void> {
  const isSaid = (said: string): boolean => (typeof words === 'string' ? said.includes(words) : words.test(said));
  const all: string[] = [];
  await expect
    .poll(
      async () => {
        all.push(...(await heardSoFar(page)));
        return all.some(isSaid) ? String(words) : all.join(' | ');
      },
      { message: 'what is said by itself' },
    )
    .toBe(String(words));
}
