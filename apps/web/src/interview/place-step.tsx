import { SectorMark, useWords } from '@kring/circle-map';
import { rings, sectors } from '@kring/care-network';
import { useState, type ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Button, PageHeading } from '../design/index.js';
import { useText } from '../language/use-text.js';
import type { Mapped } from './mapping.js';
import { PeopleStrip } from './people-strip.js';
import { RingMark } from './ring-mark.js';
import type { StepProps } from './step-props.js';
import { useKeys } from './use-keys.js';

interface PlaceStepProps extends StepProps {
  readonly what: 'ring' | 'sector';
}

interface Answer {
  readonly value: Mapped['ring'] | Mapped['sector'];
  readonly label: string;
  readonly hint: string;
  readonly sign: ReactNode;
  readonly place: Partial<Pick<Mapped, 'ring' | 'sector'>>;
}

function useAnswers(what: 'ring' | 'sector', clientName: string): readonly Answer[] {
  const t = useText();
  const words = useWords();
  if (what === 'ring') {
    return rings.map((ring) => ({
      value: ring,
      label: words.ring(ring),
      hint: t(`interview.ringHint.${ring}`, { name: clientName }),
      sign: <RingMark ring={ring} />,
      place: { ring },
    }));
  }
  return sectors.map((sector) => ({
    value: sector,
    label: words.sector(sector),
    hint: t(`interview.sectorHint.${sector}`),
    sign: <SectorMark sector={sector} />,
    place: { sector },
  }));
}

/** One person at a time, four large answers; the answer brings the next person. Keys 1 to 4 do the same. */
export function PlaceStep({ mapping, clientName, onNext, onBack, what }: PlaceStepProps) {
  const t = useText();
  const { people } = mapping;
  const answers = useAnswers(what, clientName);
  const [index, setIndex] = useState(() =>
    Math.max(
      0,
      people.findIndex((person) => person[what] === null),
    ),
  );
  const person = people[Math.min(index, people.length - 1)];
  const forward = (): void => (index + 1 < people.length ? setIndex(index + 1) : onNext());
  const backward = (): void => (index > 0 ? setIndex(index - 1) : onBack());
  const answer = (chosen: Answer | undefined): boolean => {
    if (!chosen || !person) return false;
    mapping.place(person.key, chosen.place as { ring?: 1 });
    forward();
    return true;
  };
  useKeys((key) => {
    if (key === 'enter' || key === 'arrowright') forward();
    else if (key === 'backspace' || key === 'arrowleft') backward();
    else return answer(answers[Number(key) - 1]);
    return true;
  });
  if (!person) return null;
  return (
    <>
      <PageHeading
        title={t(what === 'ring' ? 'interview.ringOf' : 'interview.sectorOf', {
          name: person.name,
          client: clientName,
        })}
        intro={t('interview.personOf', { number: index + 1, of: people.length })}
      />
      <div className="i-answers" role="group" aria-label={t(what === 'ring' ? 'circle.ring' : 'circle.sector')}>
        {answers.map((each, place) => (
          <AriaButton
            key={each.value}
            className="i-answer"
            aria-pressed={person[what] === each.value}
            onPress={() => answer(each)}
          >
            {each.sign}
            <span className="i-answer-words">
              <strong className="k-capital">{each.label}</strong>
              <span className="k-soft">{each.hint}</span>
            </span>
            <kbd aria-hidden>{place + 1}</kbd>
          </AriaButton>
        ))}
      </div>
      <div className="i-actions">
        <Button onPress={backward}>{t('common.back')}</Button>
        <Button look="plain" onPress={forward}>
          {t('interview.skip')}
        </Button>
      </div>
      <PeopleStrip people={people} chosen={person.key} isAnswered={(each) => each[what] !== null} onGo={setIndex} />
    </>
  );
}
