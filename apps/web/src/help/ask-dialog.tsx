import { useState } from 'react';
import { useFreedWords } from '../agreements/use-freed-words.js';
import { SaveProblem } from '../api/save-problem.js';
import { ChainSteps } from '../chain/chain-steps.js';
import { Button, Dialog, NumberField, TextField } from '../design/index.js';
import { useText } from '../language/use-text.js';
import { firstNameOf } from './suggestions.js';
import { chainAsked, useAsk, type Askable } from './use-ask.js';

interface AskDialogProps {
  readonly suggestion: Askable;
  /** Whether someone talked with a helper who said no before. */
  readonly talkedFirst?: boolean;
  readonly onClose: () => void;
}

export function AskDialog({ suggestion, talkedFirst, onClose }: AskDialogProps) {
  const t = useText();
  const name = firstNameOf(suggestion.offer.person.name);
  const what = suggestion.task?.title ?? suggestion.need.title;
  const most = suggestion.handedOverHoursPerWeek ?? suggestion.hoursPerWeek;
  const [hours, setHours] = useState(most);
  const chain = chainAsked(suggestion, hours);
  const freed = useFreedWords()({ hoursPerWeek: hours, freesFor: chain.needs });
  const first = suggestion.ways?.[0]?.via[0];
  const isLong = chain.handovers.length > 0 && first !== undefined;
  const [message, setMessage] = useState(() => t('help.askMessage', { name, what }));
  const { ask, isSaving, outcome } = useAsk(suggestion, onClose, talkedFirst);
  return (
    <Dialog title={t('help.ask', { name })} onClose={onClose}>
      <p>{t('help.askIntro', { name })}</p>
      <NumberField
        label={t('help.askHours')}
        value={hours}
        onChange={setHours}
        minValue={0.25}
        maxValue={40}
        step={0.25}
      />
      <TextField label={t('help.askWords')} lines={4} value={message} onChange={setMessage} />
      {isLong && (
        <>
          <p className="k-soft">{t('chain.askedAtOnce', { name })}</p>
          <ChainSteps
            chain={chain}
            reader="asks"
            name={name}
            first={{ task: first.task.title, team: first.team }}
            hoursPerWeek={hours}
            until={suggestion.until ?? null}
          />
        </>
      )}
      {!isLong && freed !== '' && <p className="k-soft">{t('help.askFrees', { title: freed })}</p>}
      <SaveProblem outcome={outcome} />
      <div className="k-actions">
        <Button look="primary" isPending={isSaving} onPress={() => void ask(hours, message)}>
          {t('help.askSend')}
        </Button>
        <Button look="plain" onPress={onClose}>
          {t('common.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
