import { useState, type ReactNode } from 'react';
import type { Control } from 'react-hook-form';
import { StaleChoice } from '../form/stale-choice.js';
import { useText } from '../language/use-text.js';
import { useDifferences } from './use-differences.js';
import { WorkForm, type SavedWork } from './work-form.js';
import type { WorkValues } from './work-values.js';

interface Version {
  readonly values: WorkValues;
  readonly version: number;
}

interface ChangeWorkProps {
  readonly start: Version;
  readonly titleLabel: string;
  readonly titleHint: string;
  /** Saves on top of a version; gives what stands in the store when somebody else was first. */
  readonly onSave: (values: WorkValues, version: number) => Promise<{ outcome: SavedWork; current: Version | null }>;
  readonly onCancel: () => void;
  readonly more?: (control: Control<WorkValues>) => ReactNode;
}

interface Clash {
  readonly yours: WorkValues;
  readonly theirs: Version;
}

/** A form on something that others may change too. When they were first, both versions are shown. */
export function ChangeWork({ start, onSave, ...words }: ChangeWorkProps) {
  const t = useText();
  const differences = useDifferences();
  const [base, setBase] = useState(start);
  const [clash, setClash] = useState<Clash | null>(null);
  const saveOn = async (values: WorkValues, version: number): Promise<SavedWork> => {
    const { outcome, current } = await onSave(values, version);
    const isStale = outcome.kind === 'refused' && outcome.errors.some(({ code }) => code === 'STALE');
    setClash(isStale && current ? { yours: values, theirs: current } : null);
    return outcome;
  };
  return (
    <>
      <WorkForm
        key={base.version}
        {...words}
        initial={base.values}
        submitLabel={t('common.save')}
        onSave={(values) => saveOn(values, base.version)}
      />
      {clash && (
        <StaleChoice
          differences={differences(clash.yours, clash.theirs.values)}
          onKeepYours={() => void saveOn(clash.yours, clash.theirs.version)}
          onTakeTheirs={() => {
            setBase(clash.theirs);
            setClash(null);
          }}
          onClose={() => setClash(null)}
        />
      )}
    </>
  );
}
