import { CircleHelp, HandHeart } from 'lucide-react';
import { useViewer } from '../app/viewer-context.js';
import type { Mover, OpenNeedFieldsFragment } from '../gql/graphql.js';
import { useBarrierName } from '../help/suggestion-words.js';
import { useText, type Text } from '../language/use-text.js';
import type { HelpForNeed } from './attention.js';
import { AttentionRow } from './attention-row.js';

interface NeedAttentionProps {
  readonly need: OpenNeedFieldsFragment;
  readonly help: HelpForNeed | null;
}

interface Surroundings {
  readonly t: Text;
  readonly barrierName: (code: string) => string;
  readonly role: string;
}

const moverOf = (t: Text, mover: Mover, name: string, role: string): string =>
  mover === role ? t('mover.you') : t(`mover.${mover}`, { name });

function helpSentence({ t, barrierName, role }: Surroundings, help: HelpForNeed | null): string {
  if (!help) return t('today.workingOut');
  const [first, ...others] = help.helpers;
  if (first !== undefined) {
    const values = { name: first, others: others.length };
    return help.viaTask ? t('today.canHelpViaTask', values) : t('today.canHelp', values);
  }
  if (help.barrierCode === null) return t('today.nobodyYet');
  const more = help.barriersLeft - 1;
  return [
    t('today.standsInTheWay', { barrier: barrierName(help.barrierCode) }),
    ...(more > 0 ? [t('today.andMore', { count: more })] : []),
    ...(help.mover && help.mover !== 'nobody' ? [`${moverOf(t, help.mover, help.nearest, role)}.`] : []),
  ].join(' ');
}

export function NeedAttention({ need, help }: NeedAttentionProps) {
  const t = useText();
  const barrierName = useBarrierName();
  const { role } = useViewer();
  const canHelp = (help?.helpers.length ?? 0) > 0;
  const title = need.client ? t('today.needFor', { title: need.title, name: need.client.person.name }) : need.title;
  return (
    <AttentionRow
      icon={canHelp ? <HandHeart /> : <CircleHelp />}
      tone={canHelp ? 'accent' : 'neutral'}
      title={title}
      body={helpSentence({ t, barrierName, role }, help)}
      link={{ to: '/needs/$needId', params: { needId: need.id } }}
    />
  );
}
