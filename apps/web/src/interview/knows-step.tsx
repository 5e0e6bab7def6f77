import { useWords } from '@kring/circle-map';
import { Check } from 'lucide-react';
import { useState } from 'react';
import { Button, PageHeading } from '../design/index.js';
import { useText } from '../language/use-text.js';
import { inAskingOrder, type Mapped } from './mapping.js';
import { PeopleStrip } from './people-strip.js';
import type { StepProps } from './step-props.js';
import { tellApart } from './tell-apart.js';
import { useKeys } from './use-keys.js';

/** One key each for the first 34; 0 and the letter o, which look alike, are left out. */
const keys = [...'123456789abcdefghijklmnpqrstuvwxyz'];

/**
 * One against many: for each person, who of the others they know. Whoever was asked before is not asked again, so the
 * question grows shorter each time.
 */
export function KnowsStep({ mapping, clientName, onNext, onBack }: StepProps) {
  const t = useText();
  const words = useWords();
  // The order stays while answers come in: a place that moves under the hand is a wrong answer.
  const [order] = useState(() => inAskingOrder(mapping.people).map(({ key }) => key));
  const [index, setIndex] = useState(0);
  const [heard, hear] = useState('');
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  const people = tellApart(
    order.map((key) => mapping.people.find((each) => each.key === key)).filter((each) => each !== undefined),
  );
  const person = people[index];
  const others = people.slice(index + 1);
  const before = person ? people.slice(0, index).filter((other) => mapping.knows(person.key, other.key)) : [];
  const sameSector = others.filter((other) => other.sector !== null && other.sector === person?.sector);
  const goTo = (to: number): void => {
    if (person) setAsked((done) => new Set(done).add(person.key));
    if (to < 0) onBack();
    else if (to >= people.length - 1) onNext();
    else setIndex(to);
  };
  const say = (knows: boolean, { name }: Mapped, others: readonly Mapped[]): string => {
    const other = others.map((each) => each.name).join(', ');
    return knows ? t('circle.walkTied', { name, other }) : t('circle.tieRemoved', { one: name, other });
  };
  const turn = (other: Mapped | undefined): boolean => {
    if (!other || !person) return false;
    const knows = !mapping.knows(person.key, other.key);
    mapping.know(person.key, other.key, knows);
    hear(say(knows, person, [other]));
    return true;
  };
  const all = (chosen: readonly Mapped[]): void => {
    if (!person || chosen.length === 0) return;
    chosen.forEach((other) => mapping.know(person.key, other.key, true));
    hear(say(true, person, chosen));
  };
  useKeys((key) => {
    if (key === 'enter' || key === 'arrowright') goTo(index + 1);
    else if (key === 'backspace' || key === 'arrowleft') goTo(index - 1);
    else if (key === '0') all(sameSector);
    else return turn(others[keys.indexOf(key)]);
    return true;
  });
  if (!person || others.length === 0) {
    return (
      <>
        <PageHeading title={t('interview.knowsNobody')} intro={t('interview.knowsNobodyBody', { name: clientName })} />
        <div className="i-actions">
          <Button look="primary" onPress={onNext}>
            {t('common.next')}
          </Button>
          <Button onPress={onBack}>{t('common.back')}</Button>
        </div>
      </>
    );
  }
  return (
    <>
      <PageHeading
        title={t('interview.whoKnows', { name: person.name })}
        intro={t('interview.personOf', { number: index + 1, of: people.length - 1 })}
      />
      <div className="i-many" role="group" aria-label={t('interview.whoKnows', { name: person.name })}>
        {others.map((other, place) => {
          const knows = mapping.knows(person.key, other.key);
          return (
            <button
              key={other.key}
              type="button"
              className={`i-one kc-${other.sector ?? 'none'}`}
              aria-pressed={knows}
              onClick={() => turn(other)}
            >
              <span className="i-one-mark" aria-hidden>
                {knows && <Check strokeWidth={3} />}
              </span>
              <span className="i-one-name">{other.name}</span>
              {keys[place] !== undefined && <kbd aria-hidden>{keys[place]}</kbd>}
            </button>
          );
        })}
      </div>
      <p role="status" className="k-hidden">
        {heard}
      </p>
      {before.length > 0 && (
        <p className="k-soft">{t('interview.knowsBefore', { names: before.map(({ name }) => name).join(', ') })}</p>
      )}
      <div className="i-actions">
        <Button look="primary" onPress={() => goTo(index + 1)}>
          {t('common.next')}
        </Button>
        {sameSector.length > 1 && person.sector !== null && (
          <Button onPress={() => all(sameSector)}>
            {t('interview.allOf', { sector: words.sector(person.sector), count: sameSector.length })}
          </Button>
        )}
        <Button onPress={() => goTo(index - 1)}>{t('common.back')}</Button>
        <Button look="plain" onPress={onNext}>
          {t('interview.enough')}
        </Button>
      </div>
      <PeopleStrip
        people={people.slice(0, -1)}
        chosen={person.key}
        isAnswered={({ key }) => asked.has(key)}
        onGo={goTo}
      />
    </>
  );
}
