import type { ReactNode } from 'react';
import type { Control } from 'react-hook-form';
import { StaleDialog } from '../form/stale-dialog.js';
import { useChange, type SaveOn, type Version } from '../form/use-change.js';
import { useText } from '../language/use-text.js';
import { useWorkWords } from './use-work-words.js';
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
export function ChangeWork({ start, onSave, ...form }: ChangeWorkProps) {
  const t = useText();
  const words = useWorkWords();
  const { base, save, stale, clashKey } = useChange(start, words, onSave);
  return (
    <>
      <WorkForm key={base.version} {...form} initial={base.values} submitLabel={t('common.save')} onSave={save} />
      {stale && <StaleDialog key={clashKey} {...stale} />}
    </>
  );
}
