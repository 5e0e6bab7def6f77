import { CircleSheet, type CircleView } from '@kring/circle-map';
import { useDeferredValue, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { todayHere } from '../../time/today.js';

/** Long enough for a large map to stand first, in ms. */
const restMs = 1500;

/** The sheet that goes to paper. It waits until the screen stands, unless somebody prints before that. */
export function PaperSheet({ circle }: { readonly circle: CircleView }) {
  const [isWanted, setWanted] = useState(false);
  const settled = useDeferredValue(circle);
  useEffect(() => {
    const now = (): void => flushSync(() => setWanted(true));
    const timer = setTimeout(() => setWanted(true), restMs);
    window.addEventListener('beforeprint', now);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('beforeprint', now);
    };
  }, []);
  return isWanted ? <CircleSheet circle={settled} on={todayHere()} /> : null;
}
