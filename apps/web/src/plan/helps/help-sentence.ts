import { useIntl } from 'react-intl';
import { useFreedWords } from '../../agreements/use-freed-words.js';
import { useText } from '../../language/use-text.js';
import { useSay } from '../../time/use-say.js';
import type { HelpGroup } from './help-groups.js';
import type { Help } from '../plan-shapes.js';

/** What one person does in the plan, as people would say it. */
export function useHelpSentence(): (group: HelpGroup) => string {
  const t = useText();
  const intl = useIntl();
  const say = useSay();
  const freedWords = useFreedWords();
  const endOf = ({ need, hoursPerWeek }: Help) => ({
    hoursPerWeek,
    need: { title: need?.title ?? t('plan.thoughtUpNeed') },
  });
  return ({ helps, hoursPerWeek }) => {
    const [{ offer, task, need, via }] = helps;
    const values = {
      name: offer?.person.name ?? t('plan.thoughtUpHelper'),
      hours: say.hours(hoursPerWeek),
      title: freedWords({ hoursPerWeek, freesFor: helps.map(endOf) }),
      task: task?.title ?? '',
      client: need?.client?.person.name ?? '',
    };
    const further = via.slice(1).flatMap((each) => (each.task ? [each.task.title] : []));
    if (further.length > 0) return t('plan.byChain', { ...values, further: intl.formatList(further) });
    if (task !== null) return t('plan.byTask', values);
    return t(values.client === '' ? 'plan.direct' : 'plan.directFor', values);
  };
}
