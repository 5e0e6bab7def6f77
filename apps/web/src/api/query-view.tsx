import { CombinedGraphQLErrors } from '@apollo/client/errors';
import type { ReactNode } from 'react';
import { Button, EmptyState, Loading, PageHeading } from '../design/index.js';
import { useText } from '../language/use-text.js';

interface QueryResult<Data> {
  readonly data?: Data | undefined;
  readonly error?: Error | undefined;
  readonly refetch: () => Promise<unknown>;
}

interface QueryViewProps<Data> {
  readonly result: QueryResult<Data>;
  readonly lines?: number;
  /** Set where this is all of the screen: an error then brings the heading along. */
  readonly whole?: boolean;
  readonly children: (data: Data) => ReactNode;
}

/** Loading, then the error or the content. What was already here stays on the screen when a refresh fails. */
export function QueryView<Data>({ result, lines, whole = false, children }: QueryViewProps<Data>) {
  if (result.data !== undefined) return children(result.data);
  if (result.error) return <LoadProblem error={result.error} whole={whole} onRetry={() => void result.refetch()} />;
  return <Loading {...(lines === undefined ? {} : { lines })} />;
}

const isForbidden = (error: Error): boolean =>
  CombinedGraphQLErrors.is(error) && error.errors.some((each) => each.extensions?.['code'] === 'FORBIDDEN');

interface LoadProblemProps {
  readonly error: Error;
  readonly whole?: boolean;
  readonly onRetry: () => void;
}

export function LoadProblem({ error, whole = false, onRetry }: LoadProblemProps) {
  const t = useText();
  const heading = whole && <PageHeading title={t(isForbidden(error) ? 'app.noAccessHeading' : 'app.problemTitle')} />;
  if (isForbidden(error)) {
    return (
      <div className="k-stack-large">
        {heading}
        <EmptyState title={t('app.noAccessTitle')} body={t('app.noAccessBody')} />
      </div>
    );
  }
  const offline = typeof navigator !== 'undefined' && !navigator.onLine;
  return (
    <div role="alert" className="k-stack-large">
      {heading}
      <EmptyState
        title={offline ? t('app.offlineTitle') : t('app.errorTitle')}
        body={offline ? t('app.offlineBody') : t('app.errorBody')}
        action={<Button onPress={onRetry}>{t('common.retry')}</Button>}
      />
    </div>
  );
}
