/** One level of the way from the root of the page to an element: which child of which parent led there. */
interface Level {
  readonly parent: Element;
  readonly child: Element;
  readonly index: number;
}

/** Where the focus stood, so that its neighbours can be found when it is gone. */
export interface Spot {
  readonly element: HTMLElement;
  /** The dialog or panel it stands in; `null` for the screen itself. */
  readonly layer: Element | null;
  /** From the element outwards. */
  readonly levels: readonly Level[];
  /** Which of the controls of its row it was, counted from 0. */
  readonly place: number;
  /** What finds the same control where it is drawn anew elsewhere, as of somebody who goes to another ring; `null` without one. */
  readonly sameAs: string | null;
}

const controls = ['a[href]', 'button', 'input', 'select', 'textarea', 'summary', '[tabindex]']
  .map((each) => `${each}:not([tabindex="-1"], [disabled], [type="hidden"])`)
  .join(', ');

const isSeen = (element: Element): boolean =>
  element.closest('[aria-hidden="true"], [inert], [hidden]') === null &&
  (element.checkVisibility?.({ visibilityProperty: true }) ?? true);

const controlsIn = (element: Element): readonly HTMLElement[] =>
  [...(element.matches(controls) ? [element] : []), ...element.querySelectorAll(controls)].filter(
    (each): each is HTMLElement => each instanceof HTMLElement && isSeen(each),
  );

export const canHaveFocus = (element: HTMLElement): boolean =>
  element.isConnected && element.matches(`${controls}, [tabindex="-1"]:not([disabled])`) && isSeen(element);

const row = 'li, tr';

function selectorOf(element: HTMLElement): string | null {
  const name = ['data-follow', 'data-person'].find((each) => element.hasAttribute(each));
  return name === undefined ? null : `[${name}="${CSS.escape(element.getAttribute(name) ?? '')}"]`;
}

/** The same control in another place; `null` when it is nowhere, or cannot have the focus there. */
export function sameElsewhere({ sameAs }: Spot, root: Element): HTMLElement | null {
  const same = sameAs === null ? [] : root.querySelectorAll<HTMLElement>(sameAs);
  return [...same].find(canHaveFocus) ?? null;
}

export function spotOf(element: HTMLElement): Spot {
  const levels: Level[] = [];
  for (let child: Element = element; child.parentElement; child = child.parentElement) {
    const parent = child.parentElement;
    levels.push({ parent, child, index: [...parent.children].indexOf(child) });
  }
  const own = element.closest(row);
  const layer = element.closest('[role="dialog"], [role="alertdialog"], aside');
  const place = Math.max(0, own ? controlsIn(own).indexOf(element) : 0);
  return { element, layer, levels, place, sameAs: selectorOf(element) };
}

/** The control that took the place of a lost one among the children of `parent`: the next, else the one before. */
function beside({ parent, child, index }: Level, place: number): HTMLElement | null {
  const children = [...parent.children];
  const [before, after] = [children.slice(0, index).toReversed(), children.slice(index)];
  const inRow = (found: readonly HTMLElement[], each: Element, otherwise: number): HTMLElement | null =>
    found.at(each.matches(row) && child.matches(row) ? Math.min(place, found.length - 1) : otherwise) ?? null;
  for (const each of after) {
    const found = inRow(controlsIn(each), each, 0);
    if (found) return found;
  }
  for (const each of before) {
    const found = inRow(controlsIn(each), each, -1);
    if (found) return found;
  }
  return null;
}

/** How many levels may be gone with an element for what stands beside them to be called near. */
const nearLevels = 2;

/**
 * What stands nearest to a spot that is gone, within `root`. With `isNear` only where a row of a list went, or little more
 * than the element itself; `null` when there is nothing.
 */
export function nearest({ levels, place }: Spot, root: Element, isNear: boolean): HTMLElement | null {
  const within = levels.filter(({ parent }) => parent !== root && root.contains(parent));
  const [first] = within;
  if (!first) return null;
  if (!isNear) return within.map((level) => beside(level, place)).find((found) => found !== null) ?? null;
  const isSmall = levels.indexOf(first) < nearLevels || first.child.matches(row);
  return isSmall ? beside(first, place) : null;
}
