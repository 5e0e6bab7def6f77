import { useState } from 'react';
import { Button, Dialog, TextField } from '../design/index.js';
import { useText } from '../language/use-text.js';
import { namesIn, type NamedPerson } from './names-in-text.js';

interface PasteDialogProps {
  readonly onNames: (people: readonly NamedPerson[]) => void;
  readonly onClose: () => void;
}

/** A list that there is already: from a mail, a document or another system. Says how many it finds before it adds them. */
export function PasteDialog({ onNames, onClose }: PasteDialogProps) {
  const t = useText();
  const [text, setText] = useState('');
  const found = namesIn(text);
  const add = (): void => {
    onNames(found);
    onClose();
  };
  return (
    <Dialog title={t('interview.pasteTitle')} onClose={onClose}>
      <TextField
        label={t('interview.pasteLabel')}
        hint={t('interview.pasteHint')}
        value={text}
        onChange={setText}
        lines={8}
      />
      <p role="status" className="k-soft">
        {t('interview.pasteFound', { count: found.length })}
      </p>
      <div className="k-actions">
        <Button look="primary" isDisabled={found.length === 0} onPress={add}>
          {t('interview.pasteAdd', { count: found.length })}
        </Button>
        <Button look="plain" onPress={onClose}>
          {t('common.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
