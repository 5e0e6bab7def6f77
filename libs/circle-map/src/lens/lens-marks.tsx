import type { PersonId } from '@kring/care-network';
import { categoriesOfPerson, colourOf } from './lens.js';
import { useLens } from './lens-context.js';
import { useCategoryWords } from './use-category-words.js';

interface LensMarksProps {
  readonly person: PersonId;
  /** On the map there is room for a few; "+" stands for the rest, which list and panel show. */
  readonly most?: number;
}

/** The numbers of a person's categories, as they stand in the bar above: colour is never the only sign. */
export function LensMarks({ person, most = Infinity }: LensMarksProps) {
  const lens = useLens();
  const categories = categoriesOfPerson(lens, person);
  if (categories.length === 0) return null;
  return (
    <span className="kc-lens-marks" aria-hidden>
      {categories.slice(0, most).map((category) => (
        <span key={category.name} className={`kc-lens-number kc-lens-${colourOf(category)}`}>
          {category.number}
        </span>
      ))}
      {categories.length > most && <span className="kc-lens-number kc-lens-0">+</span>}
    </span>
  );
}

/** The same in words; empty without a lens. */
export function useLensWords(): (person: PersonId) => string {
  const lens = useLens();
  const words = useCategoryWords();
  return (person) =>
    lens === null
      ? ''
      : categoriesOfPerson(lens, person)
          .map(({ name }) => words(lens.kind, name))
          .join(', ');
}

/** For who listens to a list. */
export function LensWords({ person }: { readonly person: PersonId }) {
  const words = useLensWords();
  return <span className="kc-hidden">{words(person)}</span>;
}
