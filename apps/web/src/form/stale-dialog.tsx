import { useState } from 'react';
import { SaveProblem } from '../api/save-problem.js';
import type { Outcome } from '../api/use-save.js';
import { Button, Dialog, OneAnswer } from '../design/index.js';
import { useText } from '../language/use-text.js';
import './stale-dialog.css';
import { differencesOf, mergedOf, proposedFor, type Kept, type Versions, type WordedForm } from './two-versions.js';

interface StaleDialogProps<Form extends object> {
  /** Says what it is about, where that is not the only thing on the screen. */
  readonly title?: string;
  readonly words: WordedForm<Form>;
  readonly versions: Versions<Form>;
  readonly isPending?: boolean;
  /** Why the choice could not be saved; it can be made again. */
  readonly problem?: Outcome<unknown> | null;
  readonly onSave: (merged: Form) => void;
  /** Leaves all as the other made it. */
  readonly onLeave: () => void;
  /** Goes back to what was filled in, without a choice. */
  readonly onClose: () => void;
}

/** Two people changed the same: both versions, field by field, and for each a choice. Neither is lost until it is made. */
export function StaleDialog<Form extends object>(props: StaleDialogProps<Form>) {
  const { words, versions, isPending = false, problem = null, onSave, onLeave, onClose } = props;
  const t = useText();
  const [chosen, setChosen] = useState<ReadonlyMap<string, Kept>>(new Map());
  const differences = differencesOf(words, versions);
  return (
    <Dialog
      title={props.title ?? t('stale.title')}
      onClose={onClose}
      role="alertdialog"
      body={<p>{t('stale.body')}</p>}
    >
      <div className="k-stack k-versions">
        {differences.map(({ field, label, mine, theirs, canJoin }) => (
          <OneAnswer<Kept>
            key={field}
            label={label}
            value={chosen.get(field) ?? proposedFor(words, field, versions)}
            onChange={(choice) => setChosen(new Map(chosen).set(field, choice))}
            choices={[
              { value: 'mine', label: t('stale.mine', { value: mine }) },
              { value: 'theirs', label: t('stale.theirs', { value: theirs }) },
              ...(canJoin ? [{ value: 'both' as const, label: t('stale.both') }] : []),
            ]}
          />
        ))}
      </div>
      <SaveProblem outcome={problem} choosesVersion />
      <div className="k-actions">
        <Button look="primary" isPending={isPending} onPress={() => onSave(mergedOf(words, versions, chosen))}>
          {t('stale.save')}
        </Button>
        <Button onPress={onLeave}>{t('stale.leave')}</Button>
      </div>
    </Dialog>
  );
}
