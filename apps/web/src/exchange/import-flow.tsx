import { Link } from '@tanstack/react-router';
import { Notice, PageHeading } from '../design/index.js';
import type { CircleData } from '../circle/circle-of-client.js';
import { useText } from '../language/use-text.js';
import { ChooseFile } from './choose-file.js';
import { givenRows } from './given-files.js';
import { ImportCheck } from './import-check.js';
import { countTaken, noChoices, type PreviewRow } from './import-choices.js';
import { ImportDone } from './import-done.js';
import { WhoseInFile } from './whose-in-file.js';
import { useImport, type ImportStep } from './use-import.js';
import { useImportWords } from './use-import-words.js';

/** As many as somebody mends before trying again. */
const mostProblems = 20;

function Problems({ step }: { readonly step: Extract<ImportStep, { at: 'choose' }> }) {
  const t = useText();
  const { problem } = useImportWords();
  if (step.hasFailed) return <Notice tone="error">{<p>{t('import.failed')}</p>}</Notice>;
  if (step.problems.length === 0) return null;
  return (
    <Notice tone="error" title={t('import.unread')}>
      <ul className="x-problems">
        {step.problems.slice(0, mostProblems).map((each, index) => (
          <li key={index}>{problem(each)}</li>
        ))}
      </ul>
      <p>{t('import.nothingDone')}</p>
    </Notice>
  );
}

/** What is read out at a step, from a region that stands there from the beginning. */
function useSaid(step: ImportStep): string {
  const t = useText();
  if (step.at === 'reading') return t('import.reading');
  if (step.at !== 'check') return '';
  const people = step.preview.rows.filter(({ kind }) => kind === 'person');
  const [added, changed] = [countIn(people, 'new'), countIn(people, 'changed')];
  const ties = countTaken(step.preview.rows, noChoices).ties;
  return added + changed + ties === 0 ? t('import.nothingNew') : t('import.summary', { added, changed });
}

const countIn = (rows: readonly PreviewRow[], state: PreviewRow['state']): number =>
  rows.filter((row) => row.state === state).length;

/** From a file to people in the circle: choose, see what happens, do it, and take it back when it was wrong. */
export function ImportFlow({ circle }: { readonly circle: CircleData }) {
  const t = useText();
  const clientId = circle.client.id;
  const name = circle.client.person.name;
  const { step, keepAsIs, isSaving, look, lookAtFiles, bring, again } = useImport(clientId);
  const said = useSaid(step);
  const titles: Partial<Record<ImportStep['at'], string>> = {
    check: t('import.check'),
    whose: t('import.whoseTitle'),
    ...(step.at === 'done' ? { done: t('import.done', { added: step.added, changed: step.changed }) } : {}),
  };
  return (
    <div className="x-flow">
      <PageHeading
        key={step.at === 'reading' ? 'choose' : step.at}
        title={titles[step.at] ?? t('import.title', { name })}
        {...(step.at === 'choose' ? { intro: t('import.intro') } : {})}
        above={
          <Link to="/circles/$clientId" params={{ clientId }} className="k-small">
            {t('circle.title', { name })}
          </Link>
        }
      />
      <p role="status" className={step.at === 'check' ? 'x-summary' : undefined}>
        {said}
      </p>
      {step.at === 'choose' && (
        <>
          <Problems step={step} />
          <ChooseFile
            onFiles={(files) => void lookAtFiles(files)}
            onRows={(text) => void look(givenRows(text), keepAsIs)}
          />
        </>
      )}
      {step.at === 'reading' && (
        <div className="x-reading">
          <progress aria-label={t('import.reading')} />
        </div>
      )}
      {step.at === 'whose' && (
        <WhoseInFile
          clients={step.clients}
          clientName={name}
          onChoose={(clientInFile) => void look({ ...step.given, clientInFile }, keepAsIs)}
          onAgain={again}
        />
      )}
      {step.at === 'check' && (
        <ImportCheck
          key={step.preview.seen}
          preview={step.preview}
          clientName={name}
          isStale={step.isStale}
          isSaving={isSaving}
          keepAsIs={keepAsIs}
          onKeep={(keep) => void look(step.given, keep)}
          onBring={(choices) => bring(step.given, step.preview.seen, choices)}
          onAgain={again}
        />
      )}
      {step.at === 'done' && (
        <ImportDone
          changeId={step.changeId}
          clientId={clientId}
          clientName={name}
          hasUnplaced={circle.members.some(({ tie }) => tie.ring === null || tie.sector === null)}
          onAgain={again}
        />
      )}
    </div>
  );
}
