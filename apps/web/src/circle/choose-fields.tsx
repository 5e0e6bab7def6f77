import { useState } from 'react';
import { Button, OneAnswer } from '../design/index.js';
import { useText } from '../language/use-text.js';
import { mergedOf, proposedFor, type FieldDifference, type Kept } from './two-versions.js';

interface ChooseFieldsProps<Form extends object> {
  readonly differences: readonly FieldDifference<Form>[];
  /** The form as it was opened, as it was filled in here, and as it stands in the store now. */
  readonly opened: Form;
  readonly mine: Form;
  readonly theirs: Form;
  /** The field of free text in which both can stand. */
  readonly joins?: keyof Form & string;
  readonly isPending: boolean;
  readonly onSave: (merged: Form) => void;
  readonly onLeave: () => void;
}

/** Both versions, field by field, and for each a choice. Neither is lost until it is made. */
export function ChooseFields<Form extends object>(props: ChooseFieldsProps<Form>) {
  const { differences, opened, mine, theirs, joins, isPending, onSave, onLeave } = props;
  const t = useText();
  const [kept, setKept] = useState<ReadonlyMap<string, Kept>>(
    new Map(differences.map(({ field }) => [field, proposedFor(field, opened, mine)])),
  );
  return (
    <div className="k-stack c-small-answers" role="alert">
      <p>{t('circle.staleChoose')}</p>
      {differences.map(({ field, label, mine: typed, theirs: stored }) => (
        <OneAnswer<Kept>
          key={field}
          label={label}
          value={kept.get(field) ?? 'mine'}
          onChange={(choice) => setKept(new Map(kept).set(field, choice))}
          choices={[
            { value: 'mine', label: t('circle.staleIsMine', { value: typed }) },
            { value: 'theirs', label: t('circle.staleIsTheirs', { value: stored }) },
            ...(field === joins && mine[joins] && theirs[joins]
              ? [{ value: 'both' as const, label: t('circle.staleBoth') }]
              : []),
          ]}
        />
      ))}
      <div className="k-actions">
        <Button look="primary" isPending={isPending} onPress={() => onSave(mergedOf(mine, theirs, kept))}>
          {t('circle.staleSave')}
        </Button>
        <Button onPress={onLeave}>{t('circle.staleKeepTheirs')}</Button>
      </div>
    </div>
  );
}
