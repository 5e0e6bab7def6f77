import { Notice } from '../design/index.js';
import { useText } from '../language/use-text.js';
import type { Outcome } from './use-save.js';
import { errorText, fieldOf, type UserError } from './user-error.js';

interface SaveProblemProps {
  readonly outcome: Outcome<unknown> | null;
  /** Fields of the form that show their own errors. */
  readonly fields?: readonly string[];
  /** Set where both versions are shown to choose from when somebody else was first. */
  readonly choosesVersion?: boolean;
}

/** What went wrong with a save and belongs to no field. Nothing shows when it was saved. */
export function SaveProblem({ outcome, fields = [], choosesVersion = false }: SaveProblemProps) {
  const t = useText();
  if (!outcome || outcome.kind === 'saved') return null;
  if (outcome.kind === 'failed') {
    return (
      <Notice tone="error" title={t('error.failedTitle')}>
        <p>{t('error.failedBody')}</p>
      </Notice>
    );
  }
  const isSaidHere = (error: UserError): boolean =>
    error.code === 'STALE' ? !choosesVersion : !fields.includes(fieldOf(error) ?? '');
  const general = outcome.errors.filter(isSaidHere);
  if (general.length === 0) return null;
  return (
    <Notice tone="error">
      {general.map((error) => (
        <p key={`${error.code} ${error.field ?? ''}`}>{errorText(t, error)}</p>
      ))}
      {general.some(({ code }) => code === 'UNAUTHENTICATED') && (
        <a href="/" target="_blank" rel="noreferrer">
          {t('error.signInElsewhere')}
        </a>
      )}
    </Notice>
  );
}
