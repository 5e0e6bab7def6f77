import { useEffect } from 'react';

/** Paper is white: while printing, the colours of the light theme hold, whatever the screen shows. */
export function usePaperColours(): void {
  useEffect(() => {
    const root = document.documentElement;
    let onScreen: string | undefined;
    const before = (): void => {
      onScreen = root.dataset['theme'];
      delete root.dataset['theme'];
    };
    const after = (): void => {
      if (onScreen !== undefined) root.dataset['theme'] = onScreen;
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
}
