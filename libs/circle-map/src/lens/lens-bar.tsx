import { X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useSay, type Say } from '../use-words.js';
import { findsNobody, isLookedFor, lensKinds, type CategoryName, type Lens, type LensKind } from './lens.js';
import { LensCategories } from './lens-categories.js';
import type { CircleView } from '../circle-view.js';

export interface LensBarProps {
  readonly circle: CircleView;
  readonly kind: LensKind | null;
  readonly lens: Lens | null;
  /** Above a list all categories stand here; a map has them in a `LensKey` beside it. */
  readonly whole: boolean;
  readonly onKind: (kind: LensKind | null) => void;
  readonly onChosen: (chosen: ReadonlySet<CategoryName>) => void;
}

/** Instead of a row with nothing but `unknown`: one sentence, and for who may write it down where to do so. */
function nobodyIn(kind: LensKind, canEdit: boolean, say: Say): string {
  if (kind === 'consent') return say('lens.nobody.consent');
  const named = say(kind === 'supportBoth' ? 'lens.nobody.supportBoth' : 'lens.nobody');
  return canEdit ? `${named} ${say('lens.nobody.open')}` : named;
}

/** What the circle is coloured by, how many are found, and the way back to everybody. */
export function LensBar({ circle, kind, lens, whole, onKind, onChosen }: LensBarProps) {
  const say = useSay();
  const found = circle.members.filter(({ personId }) => isLookedFor(lens, personId)).length;
  const nobody = lens !== null && findsNobody(lens) ? nobodyIn(lens.kind, circle.viewerCanEdit, say) : null;
  const isFiltered = lens !== null && nobody === null && lens.chosen.size > 0;
  return (
    <div className={whole ? 'kc-lens kc-lens-whole' : 'kc-lens'} role="group" aria-label={say('lens.title')}>
      <label className="kc-lens-kind">
        <span>{say('lens.by')}</span>
        <select
          className="kc-select"
          value={kind ?? 'none'}
          onChange={({ target }) => onKind(lensKinds.find((each) => each === target.value) ?? null)}
        >
          <option value="none">{say('lens.kind.none')}</option>
          {lensKinds.map((each) => (
            <option key={each} value={each}>
              {say(`lens.kind.${each}`, { name: circle.clientName })}
            </option>
          ))}
        </select>
      </label>
      {kind !== null && (
        <Button className="kc-action kc-lens-clear" onPress={() => onKind(null)}>
          <X aria-hidden />
          <span>{say('lens.clear')}</span>
        </Button>
      )}
      <p role="status" className={nobody !== null ? 'kc-lens-nobody' : isFiltered ? 'kc-lens-found' : 'kc-hidden'}>
        {nobody ?? (isFiltered && say('lens.found', { found, of: circle.members.length }))}
      </p>
      {whole && lens !== null && nobody === null && <LensCategories lens={lens} onChosen={onChosen} />}
    </div>
  );
}
