import type { ReactNode } from 'react';
import type { Control } from 'react-hook-form';
import { StaleChoice } from '../form/stale-choice.js';
import { useChange, type SaveOn, type Version } from '../form/use-change.js';
import { useText } from '../language/use-text.js';
import { useDifferences } from './use-differences.js';
import { WorkForm } from './work-form.js';
import type { WorkValues } from './work-values.js';

interface ChangeWorkProps {
  readonly start: Version<WorkValues>;
  readonly titleLabel: string;
  readonly titleHint: string;
  readonly onSave: SaveOn<WorkValues>;
  readonly onCancel: () => void;
  readonly more?: (control: Control<WorkValues>) => ReactNode;
}

/** A form on something that others may change too. When they were first, both versions are shown. */
export function ChangeWork({ start, onSave, ...words }: ChangeWorkProps) {
  const t = useText();
  const differences = useDifferences();
  const { base, clash, save, keepYours, takeTheirs, close } = useChange(start, onSave);
  return (
    <>
      <WorkForm key={base.version} {...words} initial={base.values} submitLabel={t('common.save')} onSave={save} />
      {clash && (
        <StaleChoice
          differences={differences(clash.yours, clash.theirs.values)}
          onKeepYours={() => void keepYours(clash)}
          onTakeTheirs={() => takeTheirs(clash)}
          onClose={close}
        />
      )}
    </>
  );
}
