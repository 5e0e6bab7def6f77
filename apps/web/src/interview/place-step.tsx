import { PlaceMap, useWords } from '@kring/circle-map';
import { rings, sectors } from '@kring/care-network';
import { useEffect, useState } from 'react';
import { Button, PageHeading } from '../design/index.js';
import { useText } from '../language/use-text.js';
import { isPlaced } from './mapping.js';
import { PeopleStrip } from './people-strip.js';
import { PlaceAnswers } from './place-answers.js';
import type { Place } from './saves.js';
import type { StepProps } from './step-props.js';
import { useKeys } from './use-keys.js';

/**
 * One person at a time on a small map: one tap is a ring and a sector, and brings the next person. In words and by keys
 * (1 to 4, 5 to 8) they are two answers, of which a proposed sector is shown as such and saves the second.
 */
export function PlaceStep({ mapping, clientName, onNext, onBack }: StepProps) {
  const t = useText();
  const words = useWords();
  const { people } = mapping;
  const [index, setIndex] = useState(() =>
    Math.max(
      0,
      people.findIndex((each) => !isPlaced(each)),
    ),
  );
  const [heard, hear] = useState('');
  const [isListening, listen] = useState(false);
  // Words that come together with their region are said by few screen readers.
  useEffect(() => {
    const soon = requestAnimationFrame(() => listen(true));
    return () => cancelAnimationFrame(soon);
  }, []);
  const person = people[Math.min(index, people.length - 1)];
  const proposed = person?.sector === null ? person.proposed : null;
  const forward = (): void => (index + 1 < people.length ? setIndex(index + 1) : onNext());
  const backward = (): void => (index > 0 ? setIndex(index - 1) : onBack());
  const put = (chosen: Partial<Place>): void => {
    if (!person) return;
    const whole = { ring: person.ring, sector: person.sector, ...chosen };
    const place = whole.ring === null ? whole : { ...whole, sector: whole.sector ?? proposed };
    mapping.place(person.key, place);
    if (!isPlaced(place)) return;
    hear(words.moved(person.name, place.ring, place.sector));
    forward();
  };
  useKeys((key) => {
    const ring = rings[Number(key) - 1];
    const sector = sectors[Number(key) - 1 - rings.length];
    if (key === 'enter' || key === 'arrowright') forward();
    else if (key === 'backspace' || key === 'arrowleft') backward();
    else if (ring !== undefined) put({ ring });
    else if (sector !== undefined) put({ sector });
    else return false;
    return true;
  });
  if (!person) return null;
  const hint =
    proposed === null
      ? t('interview.placeHint', { name: clientName })
      : t('interview.proposal', { name: person.name, sector: words.sector(proposed) });
  const isHalf = (person.ring === null) !== (person.sector === null);
  return (
    <>
      <PageHeading
        title={t('interview.placeOf', { name: person.name })}
        intro={t('interview.personOf', { number: index + 1, of: people.length })}
      />
      <div className="i-place">
        <PlaceMap
          place={person}
          onPlace={put}
          proposed={proposed}
          placed={people.filter((each) => each.key !== person.key).filter(isPlaced)}
        />
        <div className="i-place-words">
          <p role="status" className="i-told">
            {heard !== '' && <span className="k-soft">{heard} </span>}
            {isListening && hint}
          </p>
          <PlaceAnswers person={person} proposed={proposed} clientName={clientName} onAnswer={put} />
        </div>
      </div>
      <div className="i-actions">
        <Button onPress={backward}>{t('common.back')}</Button>
        <Button look="plain" onPress={forward}>
          {t(isHalf || isPlaced(person) ? 'common.next' : 'interview.skip')}
        </Button>
      </div>
      <PeopleStrip people={people} chosen={person.key} isAnswered={isPlaced} onGo={setIndex} />
    </>
  );
}
