import type { MergeField } from '@kring/care-network';
import { useState } from 'react';
import { SaveProblem } from '../api/save-problem.js';
import { useSave, type Outcome } from '../api/use-save.js';
import { Button, Dialog, OneAnswer, sayDone, Select } from '../design/index.js';
import { MergePeopleDocument } from '../gql/graphql.js';
import type { Undo } from '../history/use-undo.js';
import { useText } from '../language/use-text.js';
import { useDifferences } from './use-differences.js';
import type { CircleEntry, Entries } from './use-entries.js';

interface MergeDialogProps {
  readonly clientId: string;
  readonly clientName: string;
  readonly entries: Entries;
  readonly one: CircleEntry;
  /** `null` when it is still to be said who the other entry is. */
  readonly other: CircleEntry | null;
  readonly tools: Undo;
  readonly onClose: () => void;
}

/** Two entries that are one person: what differs is chosen, what comes together is said, and it can be taken back. */
export function MergeDialog({ clientId, clientName, entries, one, other: given, tools, onClose }: MergeDialogProps) {
  const t = useText();
  const differencesOf = useDifferences(clientName);
  const { save, isSaving } = useSave(MergePeopleDocument, ({ mergePeople }) => mergePeople);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [otherId, setOtherId] = useState(given?.person.id ?? '');
  const [taken, setTaken] = useState<ReadonlySet<MergeField>>(new Set());
  const other = entries.entries.find(({ person }) => person.id === otherId) ?? null;
  const choices = entries.entries
    .filter(({ person }) => person.id !== one.person.id)
    .map(({ person, tie }) => ({ value: person.id, label: tie.role ? `${person.name} (${tie.role})` : person.name }));
  const take = (field: MergeField, isOther: boolean): void =>
    setTaken((before) => new Set(isOther ? [...before, field] : [...before].filter((each) => each !== field)));

  async function merge(): Promise<void> {
    const people = { clientId, personId: one.person.id, otherId, sequence: entries.sequence };
    const result = await save({ input: { ...people, takeOther: [...taken] } });
    setOutcome(result);
    if (result.kind !== 'saved') return;
    const { changeId } = result.payload;
    const name = other && taken.has('name') ? other.person.name : one.person.name;
    sayDone(t('merge.done', { name }), changeId === null ? undefined : () => void tools.reverse(changeId));
    onClose();
  }

  return (
    <Dialog title={t('merge.title', { name: one.person.name })} onClose={onClose}>
      <SaveProblem outcome={outcome} />
      {given === null && <Select label={t('merge.who')} value={otherId} onChange={setOtherId} choices={choices} />}
      {other && (
        <>
          {differencesOf(one, other).map(({ field, label, one: first, other: second }) => (
            <OneAnswer
              key={field}
              label={label}
              value={taken.has(field) ? 'other' : 'one'}
              onChange={(answer) => take(field, answer === 'other')}
              choices={[
                { value: 'one', label: first },
                { value: 'other', label: second },
              ]}
            />
          ))}
          <p>{t('merge.body')}</p>
          {(one.tie.seenBy ?? null) !== (other.tie.seenBy ?? null) && <p>{t('merge.strictest')}</p>}
        </>
      )}
      <div className="k-actions">
        <Button look="primary" isDisabled={!other} isPending={isSaving} onPress={() => void merge()}>
          {t('merge.action')}
        </Button>
        <Button look="plain" onPress={onClose}>
          {t('common.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
