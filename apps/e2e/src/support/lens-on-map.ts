import { expect, type Page } from '@playwright/test';

interface Found {
  /** How many people carry a number. */
  readonly numbered: number;
  /** Numbers that lie over a name, or over the disc of somebody else. */
  readonly over: readonly string[];
}

/** What the numbers of a lens cover on the map, measured on the screen. A px of overlap is the blur of an edge. */
const measured = (page: Page): Promise<Found> =>
  page.evaluate(() => {
    const people = [...document.querySelectorAll<HTMLElement>('.kc-people .kc-person')];
    const zoom = new DOMMatrix(getComputedStyle(document.querySelector('.kc-people')!).transform).a;
    const discOf = (person: HTMLElement): DOMRect => {
      const side = parseFloat(getComputedStyle(person).getPropertyValue('--kc-disc')) * zoom;
      const { left, top } = person.getBoundingClientRect();
      return new DOMRect(left - side / 2, top - side / 2, side, side);
    };
    const meets = (one: DOMRect, other: DOMRect): boolean =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
    const nameOf = (person: HTMLElement): string => person.querySelector('.kc-name')?.textContent ?? '';
    const numbered = people.filter((person) => person.querySelector('.kc-lens-on-disc'));
    const over = numbered.flatMap((person) => {
      const number = person.querySelector('.kc-lens-on-disc')!.getBoundingClientRect();
      return people.flatMap((other) => {
        const words = other.querySelector<HTMLElement>('.kc-words')!;
        const isWritten = getComputedStyle(words).visibility === 'visible';
        const coversName = isWritten && meets(number, words.getBoundingClientRect());
        const coversDisc = other !== person && meets(number, discOf(other));
        return coversName || coversDisc ? [`${nameOf(person)} over ${nameOf(other)}`] : [];
      });
    });
    return { numbered: numbered.length, over };
  });

/** The numbers of a lens stand on this many people, and none lies over a name or over somebody else. */
export async function numbersAreClear(page: Page, people: number): Promise<void> {
  await expect.poll(() => measured(page)).toEqual({ numbered: people, over: [] });
}

/** Each tool of the map, with what lies over a part of it or cuts it off: nothing. */
export async function toolsAreInSight(page: Page): Promise<void> {
  const covered = await page.locator('.kc-tool:visible').evaluateAll((tools) =>
    tools.flatMap((tool) => {
      const { left, top, width, height } = tool.getBoundingClientRect();
      const isSeen = [0.05, 0.5, 0.95].every((across) =>
        [0.05, 0.5, 0.95].every((down) =>
          tool.contains(document.elementFromPoint(left + width * across, top + height * down)),
        ),
      );
      return isSeen ? [] : [tool.getAttribute('aria-label')];
    }),
  );
  expect(covered).toEqual([]);
}

/** How many people stand under the tools of the map, with more than the edge of their disc. */
export const peopleUnderTools = (page: Page): Promise<number> =>
  page.locator('.kc-people button').evaluateAll((people) => {
    const tools = document.querySelector('.kc-tools')!.getBoundingClientRect();
    const zoom = new DOMMatrix(getComputedStyle(document.querySelector('.kc-people')!).transform).a;
    return people.filter((person) => {
      const half = (parseFloat(getComputedStyle(person).getPropertyValue('--kc-disc')) * zoom) / 2 - 2;
      const { left, top } = person.getBoundingClientRect();
      const isBeside = left + half < tools.left || left - half > tools.right;
      return !isBeside && top + half > tools.top && top - half < tools.bottom;
    }).length;
  });
