import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useSave } from '../api/use-save.js';
import { CircleImportDocument, ImportCircleDocument, type ImportPreviewFragment } from '../gql/graphql.js';
import { useLanguage } from '../language/language-context.js';
import { givenFiles, isTooLarge, type Given } from './given-files.js';
import { choicesInput, type Choices } from './import-choices.js';

/** Where somebody is with a file. Nothing is written before `done`. */
export type ImportStep =
  | { readonly at: 'choose'; readonly problems: ImportPreviewFragment['problems']; readonly hasFailed: boolean }
  | { readonly at: 'reading' }
  | { readonly at: 'whose'; readonly given: Given; readonly clients: ImportPreviewFragment['clients'] }
  | { readonly at: 'check'; readonly given: Given; readonly preview: ImportPreviewFragment; readonly isStale: boolean }
  | { readonly at: 'done'; readonly added: number; readonly changed: number; readonly changeId: string | null };

const start: Extract<ImportStep, { at: 'choose' }> = { at: 'choose', problems: [], hasFailed: false };
const failed: ImportStep = { ...start, hasFailed: true };

const tooLarge: ImportPreviewFragment['problems'][number] = {
  code: 'TOO_LARGE',
  row: null,
  column: null,
  path: null,
  facts: [],
};

const inputOf = (clientId: string, { files, pasted, clientInFile }: Given) => ({
  ...{ clientId, files: [...files], pasted },
  ...(clientInFile === undefined ? {} : { clientInFile }),
});

/** Reads a file for what it would do, and then does it. What is read stays on this screen and goes into no cache. */
export function useImport(clientId: string) {
  const client = useApolloClient();
  const { language } = useLanguage();
  const [step, setStep] = useState<ImportStep>(start);
  const [keepAsIs, setKeepAsIs] = useState(false);
  const { save, isSaving } = useSave(ImportCircleDocument, ({ importCircle }) => importCircle);

  function checked(given: Given, preview: ImportPreviewFragment, isStale: boolean): ImportStep {
    const { problems, clients } = preview;
    if (clients.length > 0) return { at: 'whose', given, clients };
    return problems.length > 0 ? { ...start, problems } : { at: 'check', given, preview, isStale };
  }

  async function look(given: Given, keep: boolean): Promise<void> {
    setStep({ at: 'reading' });
    setKeepAsIs(keep);
    const variables = { input: { ...inputOf(clientId, given), keepAsIs: keep }, language };
    const preview = await client
      .query({ query: CircleImportDocument, variables, fetchPolicy: 'no-cache' })
      .then(({ data }) => data?.circleImport ?? null)
      .catch(() => null);
    setStep(preview === null ? failed : checked(given, preview, false));
  }

  async function lookAtFiles(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    if (isTooLarge(files)) return setStep({ ...start, problems: [tooLarge] });
    setStep({ at: 'reading' });
    const given = await givenFiles(files).catch(() => null);
    if (given === null) setStep(failed);
    else await look(given, keepAsIs);
  }

  async function bring(given: Given, seen: string, choices: Choices): Promise<boolean> {
    const read = { ...inputOf(clientId, given), keepAsIs };
    const outcome = await save({ input: { ...read, seen, ...choicesInput(choices) }, language });
    if (outcome.kind === 'failed') return false;
    const { preview, added, changed, changeId } = outcome.payload;
    if (outcome.kind === 'saved') setStep({ at: 'done', added: added ?? 0, changed: changed ?? 0, changeId });
    else setStep(preview === null ? failed : checked(given, preview, true));
    return true;
  }

  return { step, keepAsIs, isSaving, look, lookAtFiles, bring, again: () => setStep(start) };
}
