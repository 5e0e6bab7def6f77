import { Lock } from 'lucide-react';
import type { NeedFieldsFragment } from '../gql/graphql.js';
import { MoverBadge } from './mover-badge.js';
import { PolicyWords } from './policy-words.js';
import { RemedyAction } from './remedy-action.js';
import { useSuggestionWords } from './suggestion-words.js';
import { firstNameOf, type Barrier, type Suggestion } from './suggestions.js';

interface BarrierCardProps {
  readonly barrier: Barrier;
  readonly suggestion: Suggestion;
  readonly need: NeedFieldsFragment;
}

/** Why not yet, what would change it, whose move that is, and the button that does it where Kring can. */
export function BarrierCard({ barrier, suggestion, need }: BarrierCardProps) {
  const words = useSuggestionWords();
  const firstName = firstNameOf(suggestion.offer.person.name);
  const { policy, remedy, mover, facts, at } = barrier;
  return (
    <div className="k-barrier">
      <Lock aria-hidden className="k-barrier-icon" />
      <div className="k-barrier-text">
        <p className="k-barrier-title">{words('barrier', barrier, firstName)}</p>
        {policy && <PolicyWords policy={policy} />}
        <p>{words('remedy', { code: remedy, facts }, firstName)}</p>
        <MoverBadge mover={mover} remedy={remedy} name={firstName} />
        <RemedyAction remedy={remedy} at={at} policy={policy} facts={facts} suggestion={suggestion} need={need} />
      </div>
    </div>
  );
}
