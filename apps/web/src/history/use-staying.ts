import { useIntl } from 'react-intl';
import type { ChangeLineFragment } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { useChangeWords } from './use-change-words.js';

interface StayingPerson {
  readonly name: string;
  readonly changes: readonly ChangeLineFragment[];
}

/** Who stays of an import that was taken back, and why, in the words of who looks: the last change of each. */
export function useStaying(): (people: readonly StayingPerson[]) => string {
  const t = useText();
  const { formatList } = useIntl();
  const { line } = useChangeWords();
  const why = ({ name, changes }: StayingPerson): string => {
    const last = changes.at(-1);
    if (!last) return t('history.staysUnseen', { name });
    const what = line(last);
    if (last.byViewer) return t('history.staysByYou', { name, what });
    return t('history.staysBy', { name, what, who: last.byName || t('history.someone') });
  };
  return (people) => formatList(people.map(why), { type: 'conjunction' });
}
