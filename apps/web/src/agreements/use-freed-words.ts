import { useIntl } from 'react-intl';
import { useText } from '../language/use-text.js';
import { useSay } from '../time/use-say.js';

interface Freeing {
  readonly hoursPerWeek: number;
  readonly freesFor: readonly { readonly hoursPerWeek: number; readonly need: { readonly title: string } }[];
}

/** The needs that freed hours go to, each with its hours unless all go to one; empty when none are named. */
export function useFreedWords(): (freeing: Freeing) => string {
  const t = useText();
  const intl = useIntl();
  const say = useSay();
  return ({ freesFor, hoursPerWeek }) =>
    intl.formatList(
      freesFor.map((freed) =>
        freed.hoursPerWeek === hoursPerWeek
          ? freed.need.title
          : t('agreement.freedEach', { title: freed.need.title, hours: say.hours(freed.hoursPerWeek) }),
      ),
    );
}
