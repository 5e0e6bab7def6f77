import { memberOf, useWords, type CircleView } from '@kring/circle-map';
import type { PersonId } from '@kring/care-network';
import { useSave } from '../../api/use-save.js';
import { sayDone } from '../../design/index.js';
import { RemoveFromCircleDocument } from '../../gql/graphql.js';
import type { Undo } from '../../history/use-undo.js';

/** Takes someone out of the circle at once. The log can put them back with the same ties, now and later. */
export function useRemoval(clientId: string, tools: Undo, onProblem: (text: string | null) => void) {
  const { say } = useWords();
  const { save } = useSave(RemoveFromCircleDocument, ({ removeFromCircle }) => removeFromCircle);

  return async (circle: CircleView, personId: PersonId): Promise<void> => {
    onProblem(null);
    const name = memberOf(circle, personId)?.name ?? '';
    const outcome = await save({ input: { clientId, personId } });
    if (outcome.kind !== 'saved') return onProblem(say('circle.saveFailed', { name }));
    const { changeId } = outcome.payload;
    sayDone(say('circle.removed', { name }), changeId === null ? undefined : () => void tools.reverse(changeId));
  };
}
