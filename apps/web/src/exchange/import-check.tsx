import { useState } from 'react';
import { Button, Notice } from '../design/index.js';
import type { ImportPreviewFragment } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { ImportRows } from './import-rows.js';
import {
  countTaken,
  isTaken,
  lacksPlace,
  noChoices,
  nowhere,
  placed,
  type Choices,
  type Place,
} from './import-choices.js';
import { PlaceSelects } from './place-selects.js';
import { TakeBox } from './take-box.js';
import { useImportWords } from './use-import-words.js';

interface ImportCheckProps {
  readonly preview: ImportPreviewFragment;
  readonly clientName: string;
  readonly isStale: boolean;
  readonly isSaving: boolean;
  readonly keepAsIs: boolean;
  readonly onKeep: (keep: boolean) => void;
  /** False when no answer came: then what was chosen stays. */
  readonly onBring: (choices: Choices) => Promise<boolean>;
  readonly onAgain: () => void;
}

const sameName = (one: string, other: string): boolean =>
  one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase();

/** What a file will do, row by row, with what can be decided about it. */
export function ImportCheck(props: ImportCheckProps) {
  const { preview, clientName, isStale, isSaving, keepAsIs, onKeep, onBring, onAgain } = props;
  const t = useText();
  const { remark } = useImportWords();
  const [choices, setChoices] = useState(noChoices);
  const [forAll, setForAll] = useState<Place>(nowhere);
  const [hasFailed, setFailed] = useState(false);
  const people = preview.rows.filter(({ kind }) => kind === 'person');
  const inState = (state: string) => people.filter((row) => row.state === state);
  const unplaced = people.filter((row) => lacksPlace(row) && isTaken(choices, row));
  const counts = countTaken(preview.rows, choices);
  const doesNothing = counts.people + counts.ties === 0 && !choices.takeYes;
  const rows = { choices, onChoices: setChoices };
  const placeAll = (place: Partial<Place>): void => {
    setForAll({ ...forAll, ...place });
    setChoices(placed(choices, unplaced, place));
  };
  const bring = async (): Promise<void> => setFailed(!(await onBring(choices)));
  return (
    <div className="x-check">
      {isStale && <Notice tone="attention">{<p>{t('import.stale')}</p>}</Notice>}
      {preview.clientName !== null && !sameName(preview.clientName, clientName) && (
        <Notice tone="attention">
          <p>{t('import.otherClient', { inFile: preview.clientName, name: clientName })}</p>
        </Notice>
      )}
      {unplaced.length > 1 && (
        <fieldset className="x-all">
          <legend>{t('import.forAll')}</legend>
          <p className="k-hint">{t('import.forAllHint')}</p>
          <PlaceSelects
            place={forAll}
            ringLabel={t('import.ring')}
            sectorLabel={t('import.sector')}
            asksRing
            asksSector
            onPlace={placeAll}
          />
        </fieldset>
      )}
      <ImportRows title={t('import.new')} rows={inState('new')} {...rows} />
      <ImportRows title={t('import.changed')} rows={inState('changed')} {...rows} />
      {(inState('changed').length > 0 || keepAsIs) && (
        <TakeBox isTaken={keepAsIs} onTake={onKeep}>
          {t('import.keep')}
        </TakeBox>
      )}
      <ImportRows title={t('import.refused')} rows={inState('refused')} {...rows} />
      <ImportRows title={t('import.ties')} rows={preview.rows.filter(({ kind }) => kind === 'tie')} isAside {...rows} />
      <ImportRows title={t('import.alreadyThere')} rows={inState('alreadyThere')} isAside {...rows} />
      {preview.remarks.length > 0 && (
        <details className="x-group">
          <summary>{`${t('import.remarks')} (${preview.remarks.length})`}</summary>
          <ul className="x-remarks">
            {preview.remarks.map((each, index) => (
              <li key={index}>{remark(each)}</li>
            ))}
          </ul>
        </details>
      )}
      {preview.yesInFile > 0 && (
        <fieldset className="x-all">
          <legend>{t('import.yes', { count: preview.yesInFile })}</legend>
          <TakeBox isTaken={choices.takeYes} onTake={(takeYes) => setChoices({ ...choices, takeYes })}>
            {t('import.takeYes')}
          </TakeBox>
        </fieldset>
      )}
      {hasFailed && (
        <Notice tone="error" title={t('error.failedTitle')}>
          <p>{t('error.failedBody')}</p>
        </Notice>
      )}
      <div className="k-actions">
        <Button look="primary" isPending={isSaving} isDisabled={doesNothing} onPress={() => void bring()}>
          {counts.people === 0 && !doesNothing
            ? t('import.bringTies')
            : t('import.bring', { count: doesNothing ? 0 : counts.people })}
        </Button>
        <Button look="plain" onPress={onAgain}>
          {t('import.another')}
        </Button>
      </div>
    </div>
  );
}
