/** Brings what has the focus out from under a message that lies over it (WCAG 2.4.11), where the screen can be scrolled. */
export function uncover(element: HTMLElement): void {
  const messages = document.querySelector('.k-toasts');
  if (!messages || messages.contains(element) || !element.isConnected) return;
  const [own, over] = [element.getBoundingClientRect(), messages.getBoundingClientRect()];
  const isBeside = own.right < over.left || own.left > over.right || own.bottom < over.top || own.top > over.bottom;
  if (!isBeside && element.closest('.kc-people') === null) element.scrollIntoView({ block: 'center' });
}

/** Brings what has the focus back into the window when something that came in above pushed it out. */
export function keepInSight(element: HTMLElement): void {
  if (!element.isConnected || element.closest('.kc-people') !== null) return;
  const { top, bottom, height } = element.getBoundingClientRect();
  const isOut = height > 0 && (bottom <= 0 || top >= window.innerHeight);
  if (isOut) element.scrollIntoView({ block: 'nearest' });
}
