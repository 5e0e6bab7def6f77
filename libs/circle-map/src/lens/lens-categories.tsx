import type { Ref } from 'react';
import { colourOf, signOf, type CategoryName, type Lens } from './lens.js';
import { useCategoryWords } from './use-category-words.js';

interface LensCategoriesProps {
  readonly lens: Lens;
  readonly onChosen: (chosen: ReadonlySet<CategoryName>) => void;
  readonly listRef?: Ref<HTMLDivElement>;
}

const turned = (chosen: ReadonlySet<CategoryName>, name: CategoryName): ReadonlySet<CategoryName> =>
  chosen.has(name) ? new Set([...chosen].filter((each) => each !== name)) : new Set(chosen).add(name);

/** What each number means and how many it counts; pressing one looks for it. */
export function LensCategories({ lens, onChosen, listRef }: LensCategoriesProps) {
  const words = useCategoryWords();
  return (
    <div className="kc-lens-categories" ref={listRef}>
      {lens.categories.map((category) => (
        <button
          key={category.name}
          type="button"
          className="kc-lens-category"
          aria-pressed={lens.chosen.has(category.name)}
          onClick={() => onChosen(turned(lens.chosen, category.name))}
        >
          <span className={`kc-lens-number kc-lens-${colourOf(category)}`} aria-hidden>
            {signOf(category)}
          </span>
          <span className="kc-lens-word">{words(lens.kind, category.name)}</span>
          <span className="kc-count">{category.people.size}</span>
        </button>
      ))}
    </div>
  );
}
