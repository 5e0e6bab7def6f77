import { Lock } from 'lucide-react';
import { useState } from 'react';
import { Badge, Button } from '../design/index.js';
import { useText } from '../language/use-text.js';
import { ExperimentDialog } from '../policies/experiment-dialog.js';
import { useSuggestionWords } from './suggestion-words.js';
import { firstNameOf, type Barrier } from './suggestions.js';

interface BarrierCardProps {
  readonly barrier: Barrier;
  readonly name: string;
  readonly team: { readonly id: string; readonly name: string };
}

/** Why not yet, what would change it, and whose move that is. */
export function BarrierCard({ barrier, name, team }: BarrierCardProps) {
  const t = useText();
  const words = useSuggestionWords();
  const [isProposing, setProposing] = useState(false);
  const firstName = firstNameOf(name);
  const { policy, remedy, mover, facts } = barrier;
  const canPropose = remedy === 'proposeExperiment' && policy?.viewerCanPropose === true;
  return (
    <div className="k-barrier">
      <Lock aria-hidden className="k-barrier-icon" />
      <div className="k-barrier-text">
        <p className="k-barrier-title">{words('barrier', barrier, firstName)}</p>
        {policy && <p className="k-quote">{t('help.policySays', { statement: policy.statement })}</p>}
        <p>{words('remedy', { code: remedy, facts }, firstName)}</p>
        <Badge tone={mover === 'nobody' ? 'neutral' : 'attention'}>{t(`mover.${mover}`, { name: firstName })}</Badge>
        {canPropose && (
          <Button look="primary" onPress={() => setProposing(true)}>
            {t('policy.propose')}
          </Button>
        )}
      </div>
      {isProposing && policy && <ExperimentDialog policy={policy} teams={[team]} onClose={() => setProposing(false)} />}
    </div>
  );
}
