import {
  memberOf,
  useWords,
  type CircleActions,
  type CircleView,
  type MemberView,
  type TieAmongView,
} from '@kring/circle-map';
import type { PersonId } from '@kring/care-network';
import { Clock } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useText } from '../language/use-text.js';
import { useTieWords } from './tie-lines.js';

interface FadingListProps {
  readonly circle: CircleView;
  readonly onOpen: CircleActions['open'];
}

/**
 * Ties whose contact fell behind their own rhythm, the longest gap first, each with why: with the client and among
 * people. Which are not known are counted apart.
 */
export function FadingList({ circle, onOpen }: FadingListProps) {
  const t = useText();
  const { whyFading } = useWords();
  const { names } = useTieWords();
  const members = circle.members.filter((member) => !member.deceased && keepsContact(member));
  const among = circle.tiesAmong.filter(
    (tie) => [tie.from, tie.to].every((id) => memberOf(circle, id)?.deceased === false) && keepsContact(tie),
  );
  const lines: readonly Line[] = [
    ...members.map((tie) => ({ tie, opens: tie.personId, is: tie.personId, name: tie.name })),
    ...among.map((tie) => ({ tie, opens: tie.from, name: names(circle, tie) })),
  ];
  const fading = lines
    .filter(({ tie }) => tie.fading === true)
    .toSorted((one, other) => (other.tie.daysSinceContact ?? 0) - (one.tie.daysSinceContact ?? 0));
  const unknown = members.filter((member) => member.fading === null).length;
  const unknownAmong = among.filter((tie) => tie.fading === null).length;
  return (
    <>
      {fading.length === 0 && <p>{t('fading.nobody')}</p>}
      <ul className="h-fading">
        {fading.map(({ tie, opens, is, name }) => (
          <li key={tie.tieId}>
            <AriaButton className="kc-action" data-person={is} onPress={() => onOpen(opens)}>
              <Clock aria-hidden />
              {name}
            </AriaButton>
            <span className="k-soft">{whyFading(tie)}</span>
          </li>
        ))}
      </ul>
      {unknown > 0 && <p className="k-soft">{t('fading.unknown', { count: unknown })}</p>}
      {unknownAmong > 0 && <p className="k-soft">{t('fading.unknownTies', { count: unknownAmong })}</p>}
    </>
  );
}

interface Line {
  /** Whose row it is; none for a tie between others. */
  readonly is?: PersonId;
  readonly tie: MemberView | TieAmongView;
  readonly opens: PersonId;
  readonly name: string;
}

const keepsContact = ({ contactFrequency }: MemberView | TieAmongView): boolean => contactFrequency !== 'never';
