import { useState } from 'react';
import { useSave, type Outcome } from '../api/use-save.js';
import { sayDone } from '../design/index.js';
import { RemovePhotoOfPersonDocument, SetPhotoOfPersonDocument, SetSymbolOfPersonDocument } from '../gql/graphql.js';
import type { Undo } from '../history/use-undo.js';
import { useText } from '../language/use-text.js';

/** Saves what somebody looks like on the map. A symbol can be taken back; a photo that went is gone. */
export function usePicture({ personId, name }: { readonly personId: string; readonly name: string }, tools: Undo) {
  const t = useText();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const photo = useSave(SetPhotoOfPersonDocument, ({ setPhoto }) => setPhoto);
  const removal = useSave(RemovePhotoOfPersonDocument, ({ removePhoto }) => removePhoto);
  const symbol = useSave(SetSymbolOfPersonDocument, ({ setSymbol }) => setSymbol);

  const told = (result: Outcome<unknown>, text: string, undo?: () => void): boolean => {
    setOutcome(result);
    if (result.kind === 'saved') sayDone(text, undo);
    return result.kind === 'saved';
  };
  return {
    outcome,
    isSaving: photo.isSaving || removal.isSaving || symbol.isSaving,
    setPhoto: async (content: string): Promise<boolean> =>
      told(await photo.save({ input: { personId, photo: content } }), t('picture.photoSaved', { name })),
    removePhoto: async (): Promise<boolean> =>
      told(await removal.save({ input: { personId } }), t('picture.photoRemoved', { name })),
    setSymbol: async (chosen: string | null): Promise<boolean> => {
      const result = await symbol.save({ input: { personId, symbol: chosen } });
      const changeId = result.kind === 'saved' ? result.payload.changeId : null;
      const undo = changeId === null ? undefined : () => void tools.reverse(changeId);
      return told(result, t('picture.symbolSaved', { name }), undo);
    },
  };
}
