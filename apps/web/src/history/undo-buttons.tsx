import { Redo2, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { IconTool, ToolWord } from '../design/index.js';
import { useText } from '../language/use-text.js';
import './history.css';
import { useUndoKeys } from './use-undo-keys.js';

interface ToolProps {
  readonly label: string;
  readonly word: string;
  readonly icon: ReactNode;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
}

const Tool = ({ label, word, icon, isDisabled, onPress }: ToolProps) => (
  <IconTool label={label}>
    <Button className="kc-icon-button" aria-label={label} isDisabled={isDisabled} onPress={onPress}>
      {icon}
      <ToolWord>{word}</ToolWord>
    </Button>
  </IconTool>
);

interface UndoButtonsProps {
  /** What would be undone, in words; `null` when there is nothing. */
  readonly undo: string | null;
  readonly redo: string | null;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Undo and redo by name; Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y do the same wherever nobody is typing. */
export function UndoButtons({ undo, redo, onUndo, onRedo }: UndoButtonsProps) {
  const t = useText();
  useUndoKeys(onUndo, onRedo);
  return (
    <div className="h-undo" role="group" aria-label={t('history.tools')}>
      <Tool
        label={undo === null ? t('history.nothingToUndo') : t('history.undo', { what: undo })}
        word={t('circle.tool.undo')}
        icon={<Undo2 aria-hidden />}
        isDisabled={undo === null}
        onPress={onUndo}
      />
      <Tool
        label={redo === null ? t('history.nothingToRedo') : t('history.redo', { what: redo })}
        word={t('circle.tool.redo')}
        icon={<Redo2 aria-hidden />}
        isDisabled={redo === null}
        onPress={onRedo}
      />
      {undo !== null && (
        <span className="h-undo-name" aria-hidden>
          {t('history.undo', { what: undo })}
        </span>
      )}
    </div>
  );
}
