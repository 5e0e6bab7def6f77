import { CircleHelp, HandHeart } from 'lucide-react';
import type { OpenNeedFieldsFragment } from '../gql/graphql.js';
import { useBarrierName } from '../help/suggestion-words.js';
import { useText, type Text } from '../language/use-text.js';
import type { HelpForNeed } from './attention.js';
import { AttentionRow } from './attention-row.js';

interface NeedAttentionProps {
  readonly need: OpenNeedFieldsFragment;
  readonly help: HelpForNeed | null;
}

function helpSentence(t: Text, barrierName: (code: string) => string, help: HelpForNeed | null): string {
  if (!help) return t('today.workingOut');
  const [first, ...others] = help.helpers;
  if (first !== undefined) {
    const values = { name: first, others: others.length };
    return help.viaTask ? t('today.canHelpViaTask', values) : t('today.canHelp', values);
  }
  if (help.barrierCode === null) return t('today.nobodyYet');
  return t('today.standsInTheWay', { barrier: barrierName(help.barrierCode) });
}

export function NeedAttention({ need, help }: NeedAttentionProps) {
  const t = useText();
  const barrierName = useBarrierName();
  const canHelp = (help?.helpers.length ?? 0) > 0;
  const title = need.client ? t('today.needFor', { title: need.title, name: need.client.person.name }) : need.title;
  return (
    <AttentionRow
      icon={canHelp ? <HandHeart /> : <CircleHelp />}
      tone={canHelp ? 'accent' : 'neutral'}
      title={title}
      body={helpSentence(t, barrierName, help)}
      link={{ to: '/needs/$needId', params: { needId: need.id } }}
    />
  );
}
