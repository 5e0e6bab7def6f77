import { FileUp } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { DropZone, FileTrigger, type DropZoneProps } from 'react-aria-components';
import { Button, TextField } from '../design/index.js';
import { useText } from '../language/use-text.js';

interface ChooseFileProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onRows: (text: string) => void;
}

type DropEvent = Parameters<NonNullable<DropZoneProps['onDrop']>>[0];

const endings = ['.csv', '.tsv', '.txt', '.xlsx', '.vcf', '.json', '.ndjson', '.xml', '.graphml', '.zip'];

async function filesIn({ items }: DropEvent): Promise<readonly File[]> {
  return Promise.all(items.flatMap((item) => (item.kind === 'file' ? [item.getFile()] : [])));
}

/** The ways to give people at once: a file from the disk, one that is dragged here, or rows that are pasted. */
export function ChooseFile({ onFiles, onRows }: ChooseFileProps) {
  const t = useText();
  const [text, setText] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() !== '') onRows(text);
  };
  return (
    <div className="x-choose">
      <DropZone
        className="x-drop"
        aria-label={t('import.drop')}
        getDropOperation={() => 'copy'}
        onDrop={(event) => void filesIn(event).then(onFiles)}
      >
        <FileUp aria-hidden size={32} />
        <p>{t('import.drop')}</p>
        <FileTrigger
          allowsMultiple
          acceptedFileTypes={endings}
          onSelect={(list) => onFiles(list ? Array.from(list) : [])}
        >
          <Button look="primary">{t('import.pick')}</Button>
        </FileTrigger>
        <p className="k-soft k-small">{t('import.formats')}</p>
      </DropZone>
      <form noValidate onSubmit={submit} className="x-paste">
        <TextField label={t('import.paste')} hint={t('import.pasteHint')} value={text} onChange={setText} lines={6} />
        <div>
          <Button type="submit" isDisabled={text.trim() === ''}>
            {t('import.look')}
          </Button>
        </div>
      </form>
    </div>
  );
}
