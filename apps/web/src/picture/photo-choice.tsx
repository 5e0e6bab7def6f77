import { Camera, Image as ImageIcon, Trash2 } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { Button } from '../design/index.js';
import { useText } from '../language/use-text.js';

interface PhotoChoiceProps {
  readonly name: string;
  readonly hasPhoto: boolean;
  readonly onFile: (file: File | null) => void;
  readonly onRemove: () => void;
}

const kinds = ['image/*'];

/** A phone or a tablet has a camera at hand; on a desk a file is what people have. */
const hasCameraAtHand = (): boolean =>
  typeof window.matchMedia === 'function' && window.matchMedia('(pointer: coarse)').matches;

/** Where a photo comes from, and how it goes. */
export function PhotoChoice({ name, hasPhoto, onFile, onRemove }: PhotoChoiceProps) {
  const t = useText();
  const onSelect = (files: FileList | null): void => onFile(files?.[0] ?? null);
  return (
    <section className="k-stack p-part" aria-labelledby="p-photo">
      <h3 id="p-photo">{t('picture.photo')}</h3>
      <p className="k-soft">{t('picture.askFirst', { name })}</p>
      <div className="p-buttons">
        <FileTrigger acceptedFileTypes={kinds} onSelect={onSelect}>
          <Button icon={<ImageIcon aria-hidden />}>{t('picture.chooseFile')}</Button>
        </FileTrigger>
        {hasCameraAtHand() && (
          <FileTrigger acceptedFileTypes={kinds} defaultCamera="environment" onSelect={onSelect}>
            <Button icon={<Camera aria-hidden />}>{t('picture.takePhoto')}</Button>
          </FileTrigger>
        )}
        {hasPhoto && (
          <Button look="plain" icon={<Trash2 aria-hidden />} onPress={onRemove}>
            {t('picture.removePhoto')}
          </Button>
        )}
      </div>
    </section>
  );
}
