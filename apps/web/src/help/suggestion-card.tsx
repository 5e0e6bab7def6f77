import { Link } from '@tanstack/react-router';
import { CircleHelp, Check } from 'lucide-react';
import { useState } from 'react';
import { Button, Card, PersonDisc } from '../design/index.js';
import type { NeedFieldsFragment } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { useSay } from '../time/use-say.js';
import { RecordOnHelper } from '../safeguarding/record-on-helper.js';
import { AskDialog } from './ask-dialog.js';
import { BarrierCard } from './barrier-card.js';
import { Chain } from './chain.js';
import { useSuggestionWords } from './suggestion-words.js';
import { firstNameOf, reasonsFor, type Suggestion } from './suggestions.js';

interface SuggestionCardProps {
  readonly suggestion: Suggestion;
  readonly need: NeedFieldsFragment;
  /** Whether the need is told too, because the screen is about the offer. */
  readonly tellsNeed?: boolean;
}

function Why({ suggestion }: { readonly suggestion: Suggestion }) {
  const words = useSuggestionWords();
  const name = firstNameOf(suggestion.offer.person.name);
  return (
    <ul className="k-reasons">
      {reasonsFor(suggestion).map((reason) => (
        <li key={reason.code}>
          <Check aria-hidden size={18} /> {words('reason', reason, name)}
        </li>
      ))}
      {suggestion.unknowns.map((unknown, index) => (
        <li key={`${unknown.code} ${String(index)}`} className="k-soft">
          <CircleHelp aria-hidden size={18} /> {words('unknown', unknown, name)}
        </li>
      ))}
    </ul>
  );
}

/** Hours that are given away already are for them to speak about: a nought would say that there is nothing to gain. */
function titleKey({ kind, barriers, hoursPerWeek }: Suggestion) {
  if (hoursPerWeek === 0) return kind === 'chain' ? 'help.chainOpen' : 'help.directOpen';
  if (barriers.length > 0) return kind === 'chain' ? 'help.chainWould' : 'help.directWould';
  return kind === 'chain' ? 'help.chainTitle' : 'help.directTitle';
}

/** One way in which somebody could help: a sentence, the chain when there is one, why, and what to do next. */
export function SuggestionCard({ suggestion, need, tellsNeed = false }: SuggestionCardProps) {
  const t = useText();
  const say = useSay();
  const [isAsking, setAsking] = useState(false);
  const { offer, kind, barriers } = suggestion;
  const titleId = `suggestion-${suggestion.id.replace(/[^\w-]/g, '-')}`;
  const values = { name: offer.person.name, hours: say.hours(suggestion.hoursPerWeek) };
  return (
    <Card labelledBy={titleId}>
      <div className="k-suggestion-head">
        <PersonDisc name={offer.person.name} tone={barriers.length > 0 ? 'plain' : 'accent'} />
        <div className="k-grow">
          <h3 id={titleId}>{t(titleKey(suggestion), values)}</h3>
          {tellsNeed ? (
            <Link to="/needs/$needId" params={{ needId: need.id }}>
              {t('offerWhere.for', { need: need.title })}
            </Link>
          ) : (
            <p className="k-soft">{t('help.offered', { offer: offer.title })}</p>
          )}
        </div>
      </div>
      {kind === 'chain' && <Chain suggestion={suggestion} need={need} />}
      {suggestion.opensWith && (
        <p className="k-soft">{t('help.opensWith', { until: say.day(suggestion.opensWith.until) })}</p>
      )}
      {barriers.map((barrier, index) => (
        <BarrierCard key={`${barrier.code} ${String(index)}`} barrier={barrier} suggestion={suggestion} need={need} />
      ))}
      <Why suggestion={suggestion} />
      {barriers.length === 0 && need.viewerCanChange && (
        <div className="k-actions">
          <Button look="primary" onPress={() => setAsking(true)}>
            {t('help.ask', { name: firstNameOf(offer.person.name) })}
          </Button>
        </div>
      )}
      <RecordOnHelper team={need.team} client={need.client} person={offer.person} />
      {isAsking && <AskDialog suggestion={suggestion} onClose={() => setAsking(false)} />}
    </Card>
  );
}
