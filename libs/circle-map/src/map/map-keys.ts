import type { PersonId } from '@kring/care-network';
import type { KeyboardEvent } from 'react';
import type { MapKeyboard } from './use-keyboard.js';
import type { MapView } from './use-view.js';

export interface KeyedActions {
  readonly view: MapView;
  /** Asks to take somebody out; `null` where the viewer may not, or presses mean something else. */
  readonly onRemove: ((person: PersonId) => void) | null;
  /** Lets go of who is chosen; `null` when nobody is. */
  readonly onLetGo: (() => void) | null;
}

/** How much one press of plus or minus zooms. */
const step = 1.25;

function actionOf(key: string, reached: PersonId | null, actions: KeyedActions): (() => void) | null {
  const { view, onRemove, onLetGo } = actions;
  if (key === '+' || key === '=') return () => view.zoomBy(step);
  if (key === '-') return () => view.zoomBy(1 / step);
  if (key === '0') return view.fit;
  if (key === 'Delete' && onRemove && reached !== null) return () => onRemove(reached);
  return key === 'Escape' ? onLetGo : null;
}

/** The keys of the map that are no walk: they work while somebody on the map has the focus, and nowhere else. */
export function withMapKeys(keyboard: MapKeyboard, actions: KeyedActions): MapKeyboard {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    keyboard.onKeyDown(event);
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = actionOf(event.key, keyboard.reachable, actions);
    if (!act) return;
    event.preventDefault();
    act();
  };
  return { ...keyboard, onKeyDown };
}
