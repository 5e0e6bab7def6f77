import { useText } from '../language/use-text.js';
import { useSay } from '../time/use-say.js';
import type { Help } from './plan-shapes.js';

/** One help of the plan as people would say it. */
export function useHelpSentence(): (help: Help) => string {
  const t = useText();
  const say = useSay();
  return ({ offer, task, need, hoursPerWeek }) => {
    const values = {
      name: offer?.person.name ?? t('plan.thoughtUpHelper'),
      hours: say.hours(hoursPerWeek),
      title: need?.title ?? t('plan.thoughtUpNeed'),
      task: task?.title ?? '',
      client: need?.client?.person.name ?? '',
    };
    if (task !== null) return t('plan.byTask', values);
    return t(values.client === '' ? 'plan.direct' : 'plan.directFor', values);
  };
}
