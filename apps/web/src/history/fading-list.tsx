import { useWords, type CircleActions, type CircleView } from '@kring/circle-map';
import { Clock } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useText } from '../language/use-text.js';

interface FadingListProps {
  readonly circle: CircleView;
  readonly onOpen: CircleActions['open'];
}

/** Ties whose contact fell behind their own rhythm, the longest gap first, each with why. Who is not known is counted apart. */
export function FadingList({ circle, onOpen }: FadingListProps) {
  const t = useText();
  const { whyFading } = useWords();
  const alive = circle.members.filter(({ deceased, contactFrequency }) => !deceased && contactFrequency !== 'never');
  const fading = alive
    .filter((member) => member.fading === true)
    .toSorted((one, other) => (other.daysSinceContact ?? 0) - (one.daysSinceContact ?? 0));
  const unknown = alive.filter((member) => member.fading === null).length;
  return (
    <>
      {fading.length === 0 && <p>{t('fading.nobody')}</p>}
      <ul className="h-fading">
        {fading.map((member) => (
          <li key={member.personId}>
            <AriaButton className="kc-action" onPress={() => onOpen(member.personId)}>
              <Clock aria-hidden />
              {member.name}
            </AriaButton>
            <span className="k-soft">{whyFading(member)}</span>
          </li>
        ))}
      </ul>
      {unknown > 0 && <p className="k-soft">{t('fading.unknown', { count: unknown })}</p>}
    </>
  );
}
