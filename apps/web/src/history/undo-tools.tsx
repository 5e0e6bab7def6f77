import { Redo2, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { IconTool } from '../design/index.js';
import { useText } from '../language/use-text.js';
import './history.css';
import { useChangeWords } from './use-change-words.js';
import type { Undo } from './use-undo.js';
import { useUndoKeys } from './use-undo-keys.js';

interface ToolProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
}

const Tool = ({ label, icon, isDisabled, onPress }: ToolProps) => (
  <IconTool label={label}>
    <Button className="kc-icon-button" aria-label={label} isDisabled={isDisabled} onPress={onPress}>
      {icon}
    </Button>
  </IconTool>
);

/** Undo and redo by name; Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y do the same wherever nobody is typing. */
export function UndoTools({ tools }: { readonly tools: Undo }) {
  const t = useText();
  const { what } = useChangeWords();
  const { undo, redo, isSaving } = tools;
  const take = (change: typeof undo) => (): void => {
    if (change && !isSaving) tools.take(change);
  };
  useUndoKeys(take(undo), take(redo));
  return (
    <div className="h-undo" role="group" aria-label={t('history.tools')}>
      <Tool
        label={undo ? t('history.undo', { what: what(undo) }) : t('history.nothingToUndo')}
        icon={<Undo2 aria-hidden />}
        isDisabled={!undo}
        onPress={take(undo)}
      />
      <Tool
        label={redo ? t('history.redo', { what: what(redo) }) : t('history.nothingToRedo')}
        icon={<Redo2 aria-hidden />}
        isDisabled={!redo}
        onPress={take(redo)}
      />
    </div>
  );
}
