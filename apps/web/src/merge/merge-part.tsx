import { useState } from 'react';
import { Button } from '../design/index.js';
import type { Undo } from '../history/use-undo.js';
import { useText } from '../language/use-text.js';
import { MergeDialog } from './merge-dialog.js';
import { useEntries } from './use-entries.js';

interface MergePartProps {
  readonly clientId: string;
  readonly clientName: string;
  readonly personId: string;
  readonly tools: Undo;
}

/** In the panel of a person: says that somebody else in the circle is the same person. */
export function MergePart({ clientId, clientName, personId, tools }: MergePartProps) {
  const t = useText();
  const entries = useEntries(clientId);
  const [isAsking, setAsking] = useState(false);
  const one = entries.entries.find(({ person }) => person.id === personId);
  if (!one || entries.entries.length < 2) return null;
  return (
    <>
      <Button look="plain" onPress={() => setAsking(true)}>
        {t('merge.open')}
      </Button>
      {isAsking && (
        <MergeDialog {...{ clientId, clientName, entries, one, tools }} other={null} onClose={() => setAsking(false)} />
      )}
    </>
  );
}
