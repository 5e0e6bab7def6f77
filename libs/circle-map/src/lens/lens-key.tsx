import { ChevronDown, ChevronUp } from 'lucide-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useSay } from '../use-words.js';
import { LensCategories } from './lens-categories.js';
import { findsNobody, type CategoryName, type Lens } from './lens.js';
import { useIsCut } from './use-is-cut.js';

export interface LensKeyProps {
  readonly lens: Lens | null;
  readonly onChosen: (chosen: ReadonlySet<CategoryName>) => void;
}

/**
 * What the numbers on the map mean. Where the screen is wide it stands beside the map; else it is one line above it, of
 * which a button shows the rest over the map: people need the room.
 */
export function LensKey({ lens, onChosen }: LensKeyProps) {
  if (lens === null || findsNobody(lens)) return null;
  return <Key key={lens.kind} lens={lens} onChosen={onChosen} />;
}

function Key({ lens, onChosen }: LensKeyProps & { readonly lens: Lens }) {
  const say = useSay();
  const { isCut, measure } = useIsCut();
  const [isOpen, setOpen] = useState(false);
  const more = useRef<HTMLButtonElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    setOpen(false);
    more.current?.focus();
  };
  return (
    <div className="kc-lens-key" role="group" aria-label={say('lens.key')} onKeyDown={onKeyDown}>
      <div className={isOpen ? 'kc-lens-row kc-lens-open' : 'kc-lens-row'}>
        <LensCategories lens={lens} onChosen={onChosen} listRef={measure} />
        {(isCut || isOpen) && (
          <button
            ref={more}
            type="button"
            className="kc-action kc-lens-more"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            <span>{isOpen ? say('lens.fewer') : say('lens.all', { count: lens.categories.length })}</span>
            {isOpen ? <ChevronUp aria-hidden /> : <ChevronDown aria-hidden />}
          </button>
        )}
      </div>
    </div>
  );
}
