import { useSave } from '../api/use-save.js';
import { sayDone } from '../design/index.js';
import { LiftConcernDocument, UndoConcernDocument } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';

interface Saved {
  readonly id: string;
  readonly version: number;
}

/** What a message offers after a concern was recorded, lifted or given another day, for as long as the message stands. */
export function useUndoConcern() {
  const t = useText();
  const putBack = useSave(UndoConcernDocument, (data) => data.undoConcern);
  const lift = useSave(LiftConcernDocument, (data) => data.liftConcern);
  const tell = ({ kind }: { readonly kind: string }): void =>
    sayDone(t(kind === 'saved' ? 'concern.undone' : 'concern.notUndone'));
  return {
    /** Puts a concern back as it was before its last change. */
    change: ({ id, version }: Saved): void => void putBack.save({ input: { id, expectedVersion: version } }).then(tell),
    /** What was recorded stays on record, as lifted at once. */
    recording: ({ id, version }: Saved): void =>
      void lift.save({ input: { id, expectedVersion: version, why: t('concern.undoneWhy') } }).then(tell),
  };
}
