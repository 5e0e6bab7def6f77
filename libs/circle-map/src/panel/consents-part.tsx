import { CircleCheck, CircleHelp, CircleX } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { PersonChanges, PersonDetail } from '../circle-view.js';
import { useWords } from '../use-words.js';
import { Part } from './part.js';

const signs = { given: CircleCheck, withdrawn: CircleX, notRecorded: CircleHelp };

interface ConsentsPartProps {
  readonly name: string;
  readonly consents: PersonDetail['consents'];
  /** `null` for who only reads. */
  readonly changes: PersonChanges | null;
}

/** What somebody said yes to, each purpose apart, in a plain sentence. */
export function ConsentsPart({ name, consents, changes }: ConsentsPartProps) {
  const { say } = useWords();
  return (
    <Part title={say('circle.consents')}>
      <ul className="kc-consents">
        {consents.map((consent) => {
          const { purpose, state } = consent;
          const Sign = signs[state];
          return (
            <li key={purpose} className={`kc-consent-${state}`}>
              <Sign aria-hidden size={20} />
              <span>{say(`circle.consent.${purpose}.${state}`, { name })}</span>
              {changes && <ConsentButton consent={consent} ask={changes.consent} />}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

interface ConsentButtonProps {
  readonly consent: PersonDetail['consents'][number];
  readonly ask: PersonChanges['consent'];
}

function ConsentButton({ consent: { purpose, state }, ask }: ConsentButtonProps) {
  const { say } = useWords();
  const [key, to] = state === 'given' ? (['circle.consentWithdraw', 'withdrawn'] as const) : consentToRecord;
  return (
    <Button
      className="kc-small-action"
      aria-label={say(`${key}Of`, { purpose: say(`circle.purpose.${purpose}`) })}
      onPress={() => ask(purpose, to)}
    >
      {say(key)}
    </Button>
  );
}

const consentToRecord = ['circle.consentRecord', 'given'] as const;
