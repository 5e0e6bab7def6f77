import { canHaveFocus, sameElsewhere, nearest, spotOf, type Spot } from './spot.js';
import { keepInSight, uncover } from './uncover.js';

/** How many spots are remembered of the screen, of each dialog and each panel: what was walked in one drives out nothing below it. */
const mostInLayer = 3;
const mostElsewhere = 12;

const rootNow = (): HTMLElement | null =>
  [...document.querySelectorAll<HTMLElement>('[role="dialog"], [role="alertdialog"]')]
    .filter((dialog) => dialog.closest('[data-react-aria-top-layer]') === null)
    .at(-1) ?? document.querySelector('main');

/** By the next frame the focus may have gone on: then the screen must not follow where it was. */
const isHere = (element: HTMLElement): boolean => document.activeElement === element;

const again = (spot: Spot, root: HTMLElement): HTMLElement | null => {
  const { element } = spot;
  const isThere = root.contains(element) && canHaveFocus(element);
  return isThere ? element : (sameElsewhere(spot, root) ?? nearest(spot, root, true));
};

/** A dialog or panel that closes may have taken the row away that opened it: then that row's neighbour goes on. */
const placeFor = (spots: readonly Spot[], root: HTMLElement): HTMLElement =>
  spots.map((spot) => again(spot, root)).find((found) => found !== null) ??
  (spots[0] && nearest(spots[0], root, false)) ??
  root;

/**
 * Whoever works with the keyboard keeps their place: when what had the focus disappears or can no longer be pressed, the
 * focus goes along to where the same is drawn anew, to what took its place, or back to where they came from, never to
 * nothing. Hands are left alone: on a phone a field with the focus brings up the keyboard. Answers how to stop.
 */
export function keepFocus(): () => void {
  let spots: readonly Spot[] = [];
  let isByKeys = false;
  let isWaiting = false;
  /** The last key brought the focus here; whoever scrolls on since wants to look elsewhere. */
  let hasJustCome = false;
  const remember = (element: HTMLElement): void => {
    const spot = spotOf(element);
    const others = spots.filter((each) => each.element !== element);
    const inLayer = others.filter(({ layer }) => layer === spot.layer).slice(0, mostInLayer - 1);
    const elsewhere = others.filter(({ layer }) => layer !== spot.layer).slice(0, mostElsewhere);
    spots = [spot, ...inLayer, ...elsewhere];
  };
  const isLost = (): boolean => {
    const [last] = spots;
    const active = document.activeElement;
    // A browser lets go of a control that can no longer be pressed only when it draws the next frame.
    const isNowhere = active === null || active === document.body || active === last?.element;
    return isByKeys && isNowhere && last !== undefined && !canHaveFocus(last.element);
  };
  const putBack = (): void => {
    isWaiting = false;
    const root = isLost() ? rootNow() : null;
    if (root) placeFor(spots, root).focus({ preventScroll: false });
  };
  const look = (): void => {
    const active = document.activeElement;
    if (active instanceof HTMLElement && active === spots[0]?.element) {
      remember(active);
      if (isByKeys) uncover(active);
      if (isByKeys && hasJustCome) requestAnimationFrame(() => hasJustCome && isHere(active) && keepInSight(active));
    }
    if (isWaiting || !isLost()) return;
    isWaiting = true;
    // A dialog that closes puts the focus back itself, a frame later.
    requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(putBack)));
  };
  const came = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement) || target === document.body) return;
    remember(target);
    hasJustCome = true;
    if (isByKeys) requestAnimationFrame(() => isHere(target) && uncover(target));
  };
  const goesOn = (): void => {
    hasJustCome = false;
  };
  const byKeys = (): void => {
    isByKeys = true;
    goesOn();
  };
  const byHand = (): void => {
    isByKeys = false;
  };
  const watch = new MutationObserver(look);
  watch.observe(document.body, { subtree: true, childList: true, attributeFilter: ['disabled', 'hidden'] });
  document.addEventListener('focusin', came);
  document.addEventListener('keydown', byKeys, true);
  document.addEventListener('pointerdown', byHand, true);
  document.addEventListener('wheel', goesOn, { capture: true, passive: true });
  return () => {
    watch.disconnect();
    document.removeEventListener('focusin', came);
    document.removeEventListener('keydown', byKeys, true);
    document.removeEventListener('pointerdown', byHand, true);
    document.removeEventListener('wheel', goesOn, true);
  };
}
