import { useState } from 'react';
import type { Outcome } from '../api/use-save.js';
import { errorText, fieldOf } from '../api/user-error.js';
import { Button, TextField } from '../design/index.js';
import { useText } from '../language/use-text.js';

interface CounterOfferProps {
  readonly outcome: Outcome<unknown> | null;
  readonly isSaving: boolean;
  readonly onSend: (words: string) => void;
  readonly onCancel: () => void;
}

/** "Not the shopping evening, but the bookkeeping": an answer like any other. */
export function CounterOffer({ outcome, isSaving, onSend, onCancel }: CounterOfferProps) {
  const t = useText();
  const [words, setWords] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const refused = outcome?.kind === 'refused' ? outcome.errors.find((e) => fieldOf(e) === 'counterOffer') : undefined;
  const error = isEmpty ? t('request.otherNeeded') : refused && errorText(t, refused);
  const send = (): void => {
    if (words.trim() === '') return setEmpty(true);
    onSend(words.trim());
  };
  const type = (text: string): void => {
    setWords(text);
    setEmpty(false);
  };
  return (
    <div className="k-stack">
      <TextField
        label={t('request.otherLabel')}
        hint={t('request.otherHint')}
        lines={4}
        value={words}
        onChange={type}
        error={error}
      />
      <div className="k-actions">
        <Button look="primary" isPending={isSaving} onPress={send}>
          {t('request.otherSend')}
        </Button>
        <Button look="plain" onPress={onCancel}>
          {t('common.back')}
        </Button>
      </div>
    </div>
  );
}
