import { Face } from '@kring/circle-map';
import { Check } from 'lucide-react';
import { useText } from '../language/use-text.js';
import type { Mapped } from './mapping.js';

interface PeopleStripProps {
  readonly people: readonly Mapped[];
  readonly chosen: string;
  readonly isAnswered: (person: Mapped) => boolean;
  readonly onGo: (index: number) => void;
}

/** Everyone in a row with who is done: to see how far one is, and to go back to somebody. */
export function PeopleStrip({ people, chosen, isAnswered, onGo }: PeopleStripProps) {
  const t = useText();
  return (
    <ul className="i-strip" aria-label={t('interview.everyone')}>
      {people.map((person, index) => (
        <li key={person.key}>
          <button
            type="button"
            className="i-strip-person"
            aria-current={person.key === chosen ? 'step' : undefined}
            aria-label={t(isAnswered(person) ? 'interview.goToAnswered' : 'interview.goTo', { name: person.name })}
            onClick={() => onGo(index)}
          >
            <span className="i-face" aria-hidden>
              <Face of={person} />
            </span>
            {isAnswered(person) && <Check aria-hidden size={16} strokeWidth={3} />}
            {person.name}
          </button>
        </li>
      ))}
    </ul>
  );
}
