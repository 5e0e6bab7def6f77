import { Bookmark, Printer, Undo2 } from 'lucide-react';
import { Button } from '../design/index.js';
import { useText } from '../language/use-text.js';
import type { HelpGroup } from './helps/help-groups.js';
import type { PlanBoardState } from './use-plan-board.js';

interface BoardActionsProps {
  readonly board: PlanBoardState;
  readonly toAsk: readonly HelpGroup[];
  readonly canKeep: boolean;
  readonly isKeeping: boolean;
  readonly onAsk: () => void;
  readonly onKeep: () => void;
}

/** What can be done with the whole plan: ask who is in it, keep it, take the last change back, print it. */
export function BoardActions({ board, toAsk, canKeep, isKeeping, onAsk, onKeep }: BoardActionsProps) {
  const t = useText();
  const people = new Set(toAsk.map(({ helps: [first] }) => first.offer?.person.id)).size;
  return (
    <div className="k-row k-plan-actions">
      {board.canDecide && people > 0 && (
        <Button look="primary" onPress={onAsk}>
          {t('plan.askAll', { count: people })}
        </Button>
      )}
      {canKeep && (
        <Button icon={<Bookmark aria-hidden />} isPending={isKeeping} onPress={onKeep}>
          {t('plan.keep')}
        </Button>
      )}
      {board.canUndo && (
        <Button icon={<Undo2 aria-hidden />} onPress={board.undo}>
          {t('plan.undo')}
        </Button>
      )}
      <Button icon={<Printer aria-hidden />} onPress={() => print()}>
        {t('plan.print')}
      </Button>
    </div>
  );
}
