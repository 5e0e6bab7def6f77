import { Face, type FaceView } from '@kring/circle-map';
import { useState } from 'react';
import { SaveProblem } from '../api/save-problem.js';
import { Button, Dialog, Notice } from '../design/index.js';
import type { Undo } from '../history/use-undo.js';
import { useText } from '../language/use-text.js';
import type { Crop } from './crop.js';
import { encodePhoto } from './encode-photo.js';
import { PhotoChoice } from './photo-choice.js';
import { PhotoCropper } from './photo-cropper.js';
import { RemovePhotoDialog } from './remove-photo-dialog.js';
import { SymbolChoice } from './symbol-choice.js';
import { usePicture } from './use-picture.js';
import { usePictureFile } from './use-picture-file.js';
import './picture.css';

interface PictureDialogProps {
  readonly person: FaceView & { readonly personId: string };
  readonly tools: Undo;
  readonly onClose: () => void;
}

/** What somebody looks like on the map: a photo, a pictogram or an emoji. */
export function PictureDialog({ person, tools, onClose }: PictureDialogProps) {
  const t = useText();
  const { name } = person;
  const file = usePictureFile();
  const save = usePicture(person, tools);
  const [isRemoving, setRemoving] = useState(false);
  const [unwritable, setUnwritable] = useState(false);

  const use = async (picture: HTMLImageElement, crop: Crop): Promise<void> => {
    const content = await encodePhoto(picture, crop);
    setUnwritable(content === null);
    if (content !== null && (await save.setPhoto(content))) onClose();
  };
  const remove = async (forGood: boolean): Promise<void> => {
    setRemoving(false);
    if (await save.removePhoto(forGood)) onClose();
  };
  const choose = async (symbol: string | null): Promise<void> => {
    if (await save.setSymbol(symbol)) onClose();
  };

  if (isRemoving)
    return (
      <RemovePhotoDialog name={name} onRemove={(forGood) => void remove(forGood)} onClose={() => setRemoving(false)} />
    );
  return (
    <Dialog title={t('picture.title', { name })} onClose={onClose}>
      <SaveProblem outcome={save.outcome} />
      {(file.isUnreadable || unwritable) && (
        <Notice tone="error">
          <p>{t('picture.unreadable')}</p>
        </Notice>
      )}
      {file.picture ? (
        <PhotoCropper
          picture={file.picture}
          isPending={save.isSaving}
          onUse={(crop) => void use(file.picture!, crop)}
          onBack={() => file.choose(null)}
        />
      ) : (
        <div className="k-stack">
          <span className="p-now" aria-hidden>
            <Face of={person} />
          </span>
          <PhotoChoice
            name={name}
            hasPhoto={person.photo !== null}
            onFile={file.choose}
            onRemove={() => setRemoving(true)}
          />
          <SymbolChoice
            symbol={person.symbol}
            hasPhoto={person.photo !== null}
            onChoose={(symbol) => void choose(symbol)}
          />
          <div className="k-actions">
            <Button look="plain" onPress={onClose}>
              {t('common.close')}
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
