import { SectorMark, useWords } from '@kring/circle-map';
import { rings, sectors, type Sector } from '@kring/care-network';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useText } from '../language/use-text.js';
import type { Mapped } from './mapping.js';
import { RingMark } from './ring-mark.js';
import type { Place } from './saves.js';

interface AnswerProps {
  readonly label: string;
  readonly hint: string;
  readonly sign: ReactNode;
  readonly number: number;
  readonly isChosen: boolean;
  readonly isProposed?: boolean;
  readonly onPress: () => void;
}

function Answer({ label, hint, sign, number, isChosen, isProposed = false, onPress }: AnswerProps) {
  const t = useText();
  return (
    <AriaButton
      className={isProposed ? 'i-answer i-answer-proposed' : 'i-answer'}
      aria-pressed={isChosen}
      onPress={onPress}
    >
      {sign}
      <span className="i-answer-words">
        <strong className="k-capital">{label}</strong>
        {isProposed && <span className="i-tag">{t('interview.proposed')}</span>}
        <span className="k-soft i-hint">{hint}</span>
      </span>
      <kbd aria-hidden>{number}</kbd>
    </AriaButton>
  );
}

interface PlaceAnswersProps {
  readonly person: Mapped;
  readonly proposed: Sector | null;
  readonly clientName: string;
  readonly onAnswer: (place: Partial<Place>) => void;
}

/** The same places in words: how near, and what kind of tie. In any order. */
export function PlaceAnswers({ person, proposed, clientName, onAnswer }: PlaceAnswersProps) {
  const t = useText();
  const words = useWords();
  return (
    <div className="i-answers">
      <div role="group" aria-label={t('circle.ring')}>
        {rings.map((ring) => (
          <Answer
            key={ring}
            label={words.ring(ring)}
            hint={t(`interview.ringHint.${ring}`, { name: clientName })}
            sign={<RingMark ring={ring} />}
            number={ring}
            isChosen={person.ring === ring}
            onPress={() => onAnswer({ ring })}
          />
        ))}
      </div>
      <div role="group" aria-label={t('circle.sector')}>
        {sectors.map((sector, index) => (
          <Answer
            key={sector}
            label={words.sector(sector)}
            hint={t(`interview.sectorHint.${sector}`)}
            sign={<SectorMark sector={sector} />}
            number={rings.length + index + 1}
            isChosen={person.sector === sector}
            isProposed={proposed === sector}
            onPress={() => onAnswer({ sector })}
          />
        ))}
      </div>
    </div>
  );
}
