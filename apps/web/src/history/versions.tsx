import { X } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { SaveProblem } from '../api/save-problem.js';
import { useSave, type Outcome } from '../api/use-save.js';
import { Button, ConfirmDialog, Dialog, sayDone, TextField } from '../design/index.js';
import { SubmitActions } from '../form/submit-actions.js';
import { RemoveVersionDocument, SaveVersionDocument, type VersionFieldsFragment } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { useSay } from '../time/use-say.js';
import type { Undo } from './use-undo.js';

interface VersionsProps {
  readonly clientId: string;
  readonly tools: Undo;
  readonly versions: readonly VersionFieldsFragment[];
  readonly onShow: (id: string) => void;
}

/** Moments that were given a name: to show, to add to, to take away. */
export function Versions({ clientId, tools, versions, onShow }: VersionsProps) {
  const t = useText();
  const { shortDay } = useSay();
  const [naming, setNaming] = useState(false);
  const [asked, setAsked] = useState<VersionFieldsFragment | null>(null);
  const removing = useSave(RemoveVersionDocument, ({ removeVersion }) => removeVersion);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const undoOf = (changeId: string | null) => (changeId === null ? undefined : () => void tools.reverse(changeId));
  const remove = async ({ id, name }: VersionFieldsFragment): Promise<void> => {
    const result = await removing.save({ input: { clientId, id } });
    setOutcome(result);
    setAsked(null);
    if (result.kind === 'saved') sayDone(t('circleTime.removed', { name }), undoOf(result.payload.changeId));
  };
  return (
    <>
      {versions.length === 0 && <p className="k-soft">{t('circleTime.noVersions')}</p>}
      <ul className="h-versions">
        {versions.map((version) => (
          <li key={version.id}>
            <AriaButton className="kc-action" onPress={() => onShow(version.id)}>
              {version.name}
            </AriaButton>
            <span className="k-soft">{t('history.by', { who: version.byName, when: shortDay(version.on) })}</span>
            <AriaButton
              className="kc-icon-button"
              aria-label={t('circleTime.remove', { name: version.name })}
              onPress={() => setAsked(version)}
            >
              <X aria-hidden size={18} />
            </AriaButton>
          </li>
        ))}
      </ul>
      <SaveProblem outcome={outcome} />
      <Button onPress={() => setNaming(true)}>{t('circleTime.save')}</Button>
      {asked && (
        <ConfirmDialog
          title={t('circleTime.removeTitle', { name: asked.name })}
          body={t('circleTime.removeBody')}
          action={t('circleTime.removeAction')}
          isPending={removing.isSaving}
          onConfirm={() => void remove(asked)}
          onClose={() => setAsked(null)}
        />
      )}
      {naming && <NameDialog clientId={clientId} undoOf={undoOf} onClose={() => setNaming(false)} />}
    </>
  );
}

interface NameDialogProps {
  readonly clientId: string;
  readonly undoOf: (changeId: string | null) => (() => void) | undefined;
  readonly onClose: () => void;
}

function NameDialog({ clientId, undoOf, onClose }: NameDialogProps) {
  const t = useText();
  const [name, setName] = useState('');
  const { save, isSaving } = useSave(SaveVersionDocument, ({ saveVersion }) => saveVersion);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const submit = async (): Promise<void> => {
    const result = await save({ input: { clientId, name } });
    setOutcome(result);
    if (result.kind !== 'saved') return;
    sayDone(t('circleTime.saved', { name: name.trim() }), undoOf(result.payload.changeId));
    onClose();
  };
  return (
    <Dialog title={t('circleTime.saveTitle')} onClose={onClose}>
      <form
        className="k-stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <TextField label={t('circle.name')} hint={t('circleTime.saveHint')} value={name} onChange={setName} />
        <SaveProblem outcome={outcome} />
        <SubmitActions label={t('circleTime.save')} isPending={isSaving} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
