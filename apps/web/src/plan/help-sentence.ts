import { useIntl } from 'react-intl';
import { useText } from '../language/use-text.js';
import { useSay } from '../time/use-say.js';
import type { HelpGroup } from './help-groups.js';

/** What one person does in the plan, as people would say it. */
export function useHelpSentence(): (group: HelpGroup) => string {
  const t = useText();
  const intl = useIntl();
  const say = useSay();
  return ({ helps, hoursPerWeek }) => {
    const [{ offer, task, need, via }] = helps;
    const values = {
      name: offer?.person.name ?? t('plan.thoughtUpHelper'),
      hours: say.hours(hoursPerWeek),
      title: intl.formatList(helps.map((help) => help.need?.title ?? t('plan.thoughtUpNeed'))),
      task: task?.title ?? '',
      client: need?.client?.person.name ?? '',
    };
    const further = via.slice(1).flatMap((each) => (each.task ? [each.task.title] : []));
    if (further.length > 0) return t('plan.byChain', { ...values, further: intl.formatList(further) });
    if (task !== null) return t('plan.byTask', values);
    return t(values.client === '' ? 'plan.direct' : 'plan.directFor', values);
  };
}
