import { Lock } from 'lucide-react';
import { useViewer } from '../app/viewer-context.js';
import { Badge } from '../design/index.js';
import type { NeedFieldsFragment } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
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
  const t = useText();
  const words = useSuggestionWords();
  const { role } = useViewer();
  const firstName = firstNameOf(suggestion.offer.person.name);
  const { policy, remedy, mover, facts, at } = barrier;
  return (
    <div className="k-barrier">
      <Lock aria-hidden className="k-barrier-icon" />
      <div className="k-barrier-text">
        <p className="k-barrier-title">{words('barrier', barrier, firstName)}</p>
        {policy && <p className="k-quote">{t('help.policySays', { statement: policy.statement })}</p>}
        <p>{words('remedy', { code: remedy, facts }, firstName)}</p>
        <Badge tone={mover === 'nobody' ? 'neutral' : 'attention'}>
          {mover === role ? t('mover.you') : t(`mover.${mover}`, { name: firstName })}
        </Badge>
        <RemedyAction remedy={remedy} at={at} policy={policy} suggestion={suggestion} need={need} />
      </div>
    </div>
  );
}
