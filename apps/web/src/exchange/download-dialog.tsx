import { useState } from 'react';
import { Button, Dialog, Notice, Select } from '../design/index.js';
import type { CircleFileFormat } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { FileContents } from './file-contents.js';
import { useDownload } from './use-download.js';

const labels = {
  pdf: 'circle.downloadPdf',
  png: 'circle.downloadPng',
  svg: 'circle.downloadSvg',
  xlsx: 'circle.downloadXlsx',
  csv: 'circle.downloadCsv',
  fhirJson: 'circle.downloadFhirJson',
  fhirXml: 'circle.downloadFhirXml',
  fhirNdjson: 'circle.downloadFhirNdjson',
  vcard: 'circle.downloadVcard',
  graphml: 'circle.downloadGraphml',
  canvasCsv: 'circle.downloadCanvasCsv',
  easynwk: 'circle.downloadEasynwk',
} as const satisfies Readonly<Record<CircleFileFormat, string>>;

const formats = Object.keys(labels) as readonly CircleFileFormat[];

/** How much of a circle a file holds, by its format. */
const hints = {
  pdf: 'circle.downloadPicture',
  png: 'circle.downloadPicture',
  svg: 'circle.downloadPicture',
  xlsx: 'circle.downloadWhole',
  csv: 'circle.downloadWhole',
  fhirJson: 'circle.downloadWhole',
  fhirXml: 'circle.downloadWhole',
  fhirNdjson: 'circle.downloadWhole',
  vcard: 'circle.downloadBook',
  graphml: 'circle.downloadWhole',
  canvasCsv: 'circle.downloadWhole',
  easynwk: 'circle.downloadWhole',
} as const satisfies Readonly<Record<CircleFileFormat, string>>;

/** The same without names: pictures show what they show. */
const hintOf = (format: CircleFileFormat, isBare: boolean) =>
  isBare && hints[format] !== 'circle.downloadPicture' ? 'circle.downloadBare' : hints[format];

interface DownloadDialogProps {
  readonly clientId: string;
  readonly onClose: () => void;
}

/** Asks what to take the circle out as, with names or codes, and says what the file will not hold. */
export function DownloadDialog({ clientId, onClose }: DownloadDialogProps) {
  const t = useText();
  const [format, setFormat] = useState<CircleFileFormat>('pdf');
  const [names, setNames] = useState<'names' | 'codes'>('names');
  const { isPending, hasFailed, take } = useDownload(clientId);
  const download = async (): Promise<void> => {
    if (await take(format, names === 'codes')) onClose();
  };
  return (
    <Dialog title={t('circle.download')} onClose={onClose}>
      {hasFailed && <Notice tone="error">{t('circle.downloadFailed')}</Notice>}
      <Select
        label={t('circle.downloadAs')}
        hint={t(hintOf(format, names === 'codes'))}
        value={format}
        onChange={setFormat}
        choices={formats.map((value) => ({ value, label: t(labels[value]) }))}
      />
      <Select
        label={t('circle.downloadNames')}
        hint={names === 'codes' ? t('circle.downloadCodesHint') : t('circle.downloadNamesHint')}
        value={names}
        onChange={setNames}
        choices={[
          { value: 'names', label: t('circle.downloadWithNames') },
          { value: 'codes', label: t('circle.downloadWithCodes') },
        ]}
      />
      <FileContents clientId={clientId} format={format} isPseudonymised={names === 'codes'} />
      <div className="k-actions">
        <Button look="primary" isPending={isPending} onPress={() => void download()}>
          {t('circle.downloadNow')}
        </Button>
        <Button look="plain" onPress={onClose}>
          {t('common.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
