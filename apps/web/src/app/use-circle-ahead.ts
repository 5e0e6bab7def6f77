import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Whether somebody asked the device to save data. */
const savesData = (): boolean =>
  'connection' in navigator && (navigator.connection as { readonly saveData?: boolean } | null)?.saveData === true;

/** Fetches the screen of a circle with its map while the device has nothing else to do, so that the first circle stands at once. */
export function useCircleAhead(isWanted: boolean): void {
  const router = useRouter();
  useEffect(() => {
    if (!isWanted || !('requestIdleCallback' in window) || savesData()) return undefined;
    const waiting = requestIdleCallback(() => {
      void router.preloadRoute({ to: '/circles/$clientId', params: { clientId: 'ahead' } }).catch(() => undefined);
    });
    return () => cancelIdleCallback(waiting);
  }, [isWanted, router]);
}
