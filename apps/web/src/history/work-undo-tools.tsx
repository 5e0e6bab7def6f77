import { useQuery, useReactiveVar } from '@apollo/client/react';
import { WorkUndoDocument, type WorkLineFragment } from '../gql/graphql.js';
import { refusedLines } from './refused-lines.js';
import { UndoButtons } from './undo-buttons.js';
import { useReverseWork } from './use-reverse-work.js';
import { useWorkLine } from './use-work-line.js';

interface WorkUndoToolsProps {
  /** Of which team: its needs and tasks. `null`: the policies of the organisation. */
  readonly teamId: string | null;
  readonly onDone?: (line: WorkLineFragment) => void;
}

/** Undo and redo of what the viewer did to needs and tasks, or to policies. It stands in the log, also after a reload. */
export function WorkUndoTools({ teamId, onDone }: WorkUndoToolsProps) {
  const what = useWorkLine();
  const { data, previousData } = useQuery(WorkUndoDocument, {
    variables: { teamId, passOver: useReactiveVar(refusedLines) },
    fetchPolicy: 'cache-and-network',
  });
  const { reverse, isSaving } = useReverseWork();
  const { undo = null, redo = null } = (data ?? previousData)?.workUndo ?? {};
  const take = (line: WorkLineFragment | null) => (): void => {
    if (line && !isSaving) void reverse(line.id).then((made) => made && onDone?.(made));
  };
  return <UndoButtons undo={undo && what(undo)} redo={redo && what(redo)} onUndo={take(undo)} onRedo={take(redo)} />;
}
