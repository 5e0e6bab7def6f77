const start = 'kring.places.';

/**
 * Places by hand once lay in the browser. They are taken away unread: devices disagreed, and whoever opens a map should not
 * write down, under their name, what somebody once did on this screen.
 */
export function dropOldPlaces(): void {
  try {
    const old = Object.keys(localStorage).filter((key) => key.startsWith(start));
    for (const key of old) localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to drop.
  }
}
