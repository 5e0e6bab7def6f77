let hasWalked = false;

if (typeof document !== 'undefined') {
  document.addEventListener(
    'keydown',
    ({ key }) => (hasWalked = key === 'Tab' || (key === 'Shift' && hasWalked)),
    true,
  );
  document.addEventListener('pointerdown', () => (hasWalked = false), true);
}

/**
 * Whether somebody walked on with Tab after the last thing they asked for. A screen that comes late then leaves the focus
 * where they are: taken back to its heading, the next Enter would go nowhere.
 */
export const walkedOn = (): boolean => hasWalked && document.activeElement !== document.body;
