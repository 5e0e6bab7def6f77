import { useState } from 'react';
import { useSave, type Outcome } from '../api/use-save.js';
import { sayDone } from '../design/index.js';
import { RemovePhotoOfPersonDocument, SetPhotoOfPersonDocument, SetSymbolOfPersonDocument } from '../gql/graphql.js';
import type { Undo } from '../history/use-undo.js';
import { useText } from '../language/use-text.js';

/** Saves what somebody looks like on the map. It can be taken back, but for a photo that was erased. */
export function usePicture({ personId, name }: { readonly personId: string; readonly name: string }, tools: Undo) {
  const t = useText();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const photo = useSave(SetPhotoOfPersonDocument, ({ setPhoto }) => setPhoto);
  const removal = useSave(RemovePhotoOfPersonDocument, ({ removePhoto }) => removePhoto);
  const symbol = useSave(SetSymbolOfPersonDocument, ({ setSymbol }) => setSymbol);

  const told = (result: Outcome<{ readonly changeId: string | null }>, text: string): boolean => {
    setOutcome(result);
    const changeId = result.kind === 'saved' ? result.payload.changeId : null;
    if (result.kind === 'saved') sayDone(text, changeId === null ? undefined : () => void tools.reverse(changeId));
    return result.kind === 'saved';
  };
  return {
    outcome,
    isSaving: photo.isSaving || removal.isSaving || symbol.isSaving,
    setPhoto: async (content: string): Promise<boolean> =>
      told(await photo.save({ input: { personId, photo: content } }), t('picture.photoSaved', { name })),
    removePhoto: async (forGood: boolean): Promise<boolean> => {
      const done = t(forGood ? 'picture.photoErased' : 'picture.photoRemoved', { name });
      return told(await removal.save({ input: { personId, forGood } }), done);
    },
    setSymbol: async (chosen: string | null): Promise<boolean> =>
      told(await symbol.save({ input: { personId, symbol: chosen } }), t('picture.symbolSaved', { name })),
  };
}
