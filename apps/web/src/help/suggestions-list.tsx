import { useState } from 'react';
import { Button, EmptyState } from '../design/index.js';
import type { NeedFieldsFragment, NeedState, WayOutFieldsFragment } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { SuggestionCard } from './suggestion-card.js';
import { sortSuggestions, type Suggestion } from './suggestions.js';
import { WayOutCard } from './way-out-card.js';

interface SuggestionGroupProps {
  readonly title: string;
  readonly intro?: string;
  readonly need: NeedFieldsFragment;
  readonly suggestions: readonly Suggestion[];
}

const shownFirst = 3;

function SuggestionGroup({ title, intro, need, suggestions }: SuggestionGroupProps) {
  const t = useText();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? suggestions : suggestions.slice(0, shownFirst);
  return (
    <section className="k-stack">
      <div>
        <h2>{title}</h2>
        {intro !== undefined && <p className="k-soft">{intro}</p>}
      </div>
      {shown.map((suggestion) => (
        <SuggestionCard key={suggestion.id} suggestion={suggestion} need={need} />
      ))}
      {suggestions.length > shown.length && (
        <div>
          <Button onPress={() => setShowsAll(true)}>{t('help.showAll', { count: suggestions.length })}</Button>
        </div>
      )}
    </section>
  );
}

/** Whether somebody could lift what stands in the way of at least one of them. */
const canChange = (closed: readonly Suggestion[]): boolean =>
  closed.some(({ barriers }) => barriers.every(({ mover }) => mover !== 'nobody'));

/** Nobody is asked for what is withdrawn or met. */
const whyNobody = { open: 'nobody', met: 'met', withdrawn: 'withdrawn' } as const satisfies Record<NeedState, string>;

interface SuggestionsProps {
  readonly need: NeedFieldsFragment;
  readonly suggestions: readonly Suggestion[];
  readonly wayOut: WayOutFieldsFragment | null;
}

export function Suggestions({ need, suggestions, wayOut }: SuggestionsProps) {
  const t = useText();
  const { open, closed } = sortSuggestions(suggestions);
  if (open.length + closed.length === 0) {
    const why = whyNobody[need.state];
    return <EmptyState title={t(`help.${why}Title`)} body={t(`help.${why}Body`)} />;
  }
  return (
    <div className="k-stack-large">
      {open.length === 0 && wayOut && wayOut.steps.length > 0 && <WayOutCard wayOut={wayOut} need={need} />}
      {open.length > 0 && <SuggestionGroup title={t('help.canHelp')} need={need} suggestions={open} />}
      {closed.length > 0 && (
        <SuggestionGroup
          title={t('help.notYet')}
          intro={open.length > 0 || !canChange(closed) ? t('help.notYetAlso') : t('help.notYetIntro')}
          need={need}
          suggestions={closed}
        />
      )}
    </div>
  );
}
