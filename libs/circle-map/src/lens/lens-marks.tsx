import type { PersonId } from '@kring/care-network';
import { lensCells, type LensCells } from '../geometry/lens-cells.js';
import { categoriesOfPerson, colourOf, signOf, type Lens } from './lens.js';
import { useLens } from './lens-context.js';
import { useCategoryWords } from './use-category-words.js';

/** The numbers of a person's categories, as they stand in the bar above: colour is never the only sign. */
export function LensMarks({ person }: { readonly person: PersonId }) {
  const categories = categoriesOfPerson(useLens(), person);
  if (categories.length === 0) return null;
  return (
    <span className="kc-lens-marks" aria-hidden>
      {categories.map((category) => (
        <span key={category.name} className={`kc-lens-number kc-lens-${colourOf(category)}`}>
          {signOf(category)}
        </span>
      ))}
    </span>
  );
}

/** What is written within somebody's disc of so many px, and in which colours; `null` when the lens says nothing of them. */
export function cellsOnDisc(lens: Lens | null, person: PersonId, discPx: number): LensCells | null {
  const categories = categoriesOfPerson(lens, person);
  if (categories.length === 0) return null;
  return lensCells(
    categories.map((category) => ({ sign: signOf(category), colour: colourOf(category) })),
    discPx,
  );
}

/** The same within the disc on the map, in place of the face: the canvas gives the disc its colours. */
export const LensOnDisc = ({ cells: { cells, digitPx } }: { readonly cells: LensCells }) => (
  <span className="kc-lens-on-disc" style={{ fontSize: digitPx }} aria-hidden>
    {cells.map(({ sign, colour, widthPx }) => (
      <span key={sign} className={`kc-lens-${colour}`} style={{ width: widthPx }}>
        {sign}
      </span>
    ))}
  </span>
);

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
