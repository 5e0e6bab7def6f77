import { PlacePicker, type CircleView, type MapPlace } from '@kring/circle-map';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { SaveProblem } from '../../api/save-problem.js';
import { useSave, type Outcome } from '../../api/use-save.js';
import { Button, Dialog, TextField } from '../../design/index.js';
import { AddPersonToCircleDocument } from '../../gql/graphql.js';
import { useText } from '../../language/use-text.js';

interface AddPersonDialogProps {
  readonly clientId: string;
  readonly circle: CircleView;
  readonly onClose: () => void;
}

const nobody = { name: '', role: '' };

/**
 * Made for fifteen people in five minutes: name, role, one tap, Enter, and the next. The place stays as it was picked,
 * because people are often named ring by ring.
 */
export function AddPersonDialog({ clientId, circle, onClose }: AddPersonDialogProps) {
  const t = useText();
  const nameField = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState(nobody);
  const [place, setPlace] = useState<MapPlace>({ ring: 1, sector: 'family' });
  const [added, setAdded] = useState<readonly string[]>([]);
  const [nameMissing, setNameMissing] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const { save, isSaving } = useSave(AddPersonToCircleDocument, ({ addPerson }) => addPerson);

  useEffect(() => nameField.current?.focus(), []);

  async function add(event: FormEvent): Promise<void> {
    event.preventDefault();
    const name = typed.name.trim();
    setNameMissing(name === '');
    nameField.current?.focus();
    if (name === '' || isSaving) return;
    const role = typed.role.trim();
    const result = await save({ input: { clientId, name, role: role === '' ? null : role, ...place } });
    setOutcome(result);
    if (result.kind !== 'saved') return;
    setAdded((before) => [name, ...before]);
    setTyped(nobody);
  }

  return (
    <Dialog title={t('circle.addTitle', { name: circle.clientName })} onClose={onClose}>
      <form className="k-stack" noValidate onSubmit={(event) => void add(event)}>
        <p className="k-soft k-keys">{t('circle.addHint')}</p>
        <div className="c-add-words">
          <TextField
            label={t('circle.name')}
            value={typed.name}
            onChange={(name) => setTyped((before) => ({ ...before, name }))}
            inputRef={nameField}
            {...(nameMissing ? { error: t('circle.nameNeeded') } : {})}
          />
          <TextField
            label={t('circle.role', { name: circle.clientName })}
            value={typed.role}
            onChange={(role) => setTyped((before) => ({ ...before, role }))}
            optional
          />
        </div>
        <div role="group" aria-label={t('circle.pickPlace')}>
          <PlacePicker place={place} onPlace={setPlace} />
        </div>
        <SaveProblem outcome={outcome} />
        <div className="k-actions">
          <Button type="submit" look="primary" isPending={isSaving}>
            {t('circle.addAction')}
          </Button>
          <Button look="plain" onPress={onClose}>
            {t('circle.addDone')}
          </Button>
        </div>
        <p role="status" className="k-soft">
          {added.length > 0 && `${t('circle.addedSoFar', { count: added.length })}: ${added.slice(0, 4).join(', ')}`}
        </p>
      </form>
    </Dialog>
  );
}
