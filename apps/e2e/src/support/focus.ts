import { expect, type Page } from '@playwright/test';

/**
 * What is wrong with the focus now, in words; `null` when it stands on something that can be seen, with a line around it,
 * in the window and under nothing else. Headings and regions that take the focus to be read need no line.
 */
export const focusProblem = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const active = document.activeElement;
    if (!active || active === document.body) return 'nothing has the focus';
    const name = `${active.tagName.toLowerCase()} ${active.getAttribute('aria-label') ?? active.textContent?.trim().slice(0, 60)}`;
    if (
      active.getAttribute('tabindex') === '-1' &&
      !active.matches('button, a, input, select, textarea, [role^=menuitem]')
    )
      return null;
    // The browser's own radio or file choice is hidden behind what is drawn of it.
    const isDrawn = !active.matches('input:is([type="radio"], [type="checkbox"], [type="file"])');
    const shown = isDrawn ? active : (active.closest('label') ?? active);
    const drawn = shown.matches('.kc-person') ? (shown.querySelector('.kc-sign') ?? shown) : shown;
    const { left, right, top, bottom } = drawn.getBoundingClientRect();
    if (right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight) return `${name} is outside the window`;
    const hasLine = (element: Element, part?: string): boolean => {
      const { outlineStyle, outlineWidth, borderTopWidth, content } = getComputedStyle(element, part);
      if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) return true;
      return part !== undefined && content !== 'none' && parseFloat(borderTopWidth) >= 2;
    };
    const around = [active, active.parentElement, active.parentElement?.parentElement, shown, shown.parentElement];
    const isLined = around.some((each) => each && hasLine(each)) || hasLine(active, '::before');
    if (!isLined) return `${name} shows no line of focus`;
    if (getComputedStyle(shown).pointerEvents === 'none' || active.closest('.kc-people')) return null;
    const x = Math.min(Math.max((left + right) / 2, 1), innerWidth - 1);
    const y = Math.min(Math.max((top + bottom) / 2, 1), innerHeight - 1);
    const above = document.elementFromPoint(x, y);
    const isOwn = above !== null && (shown.contains(above) || above.contains(shown));
    return isOwn ? null : `${name} is covered by ${above?.className || above?.outerHTML.slice(0, 120)}`;
  });

/** The focus stands on something that can be seen; waits for what is closing or loading. */
export const expectFocus = (page: Page, when: string): Promise<void> =>
  expect.poll(() => focusProblem(page), { message: `focus after ${when}`, timeout: 4000 }).toBeNull();
