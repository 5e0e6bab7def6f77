import { useViewer } from '../app/viewer-context.js';
import { Badge } from '../design/index.js';
import type { Mover } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';

interface MoverBadgeProps {
  readonly mover: Mover;
  readonly remedy: string;
  /** The helper, by first name. */
  readonly name: string;
}

/** Remedies that begin with a question of who leads the team, whoever has the last word. */
const asked: ReadonlySet<string> = new Set([
  'askHelper',
  'learnSkill',
  'confirmOffer',
  'askConsent',
  'arrangeTransport',
]);

/** Whose move it is: of the one who reads this, of that one and then somebody else, or of somebody else. */
export function MoverBadge({ mover, remedy, name }: MoverBadgeProps) {
  const t = useText();
  const { role, viewerCanProposeExperiments } = useViewer();
  if (mover === role) return <Badge tone="accent">{t('mover.you')}</Badge>;
  if (remedy === 'proposeExperiment' && viewerCanProposeExperiments)
    return <Badge tone="accent">{t('mover.youPropose')}</Badge>;
  if (role === 'teamLeader' && mover === 'helper' && asked.has(remedy))
    return <Badge tone="accent">{t('mover.youAsk', { name })}</Badge>;
  return <Badge tone={mover === 'nobody' ? 'neutral' : 'attention'}>{t(`mover.${mover}`, { name })}</Badge>;
}
