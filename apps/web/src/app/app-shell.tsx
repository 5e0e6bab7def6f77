import { useQuery } from '@apollo/client/react';
import { lazy, Suspense } from 'react';
import { LoadProblem, QueryView } from '../api/query-view.js';
import { Loading } from '../design/index.js';
import { ViewerDocument } from '../gql/graphql.js';
import { Frame } from './frame.js';
import { ViewerContext } from './viewer-context.js';

const WelcomeScreen = lazy(() => import('../welcome/welcome-screen.js'));

/** Who is not signed in sees the welcome at whatever address they came for, and lands there afterwards. */
export function AppShell() {
  const result = useQuery(ViewerDocument);
  if (result.data === undefined && result.error) {
    return (
      <main className="k-bare">
        <LoadProblem error={result.error} whole onRetry={() => void result.refetch()} />
      </main>
    );
  }
  return (
    <Suspense fallback={<Loading />}>
      <QueryView result={result}>
        {({ viewer }) =>
          viewer ? (
            <ViewerContext value={viewer}>
              <Frame />
            </ViewerContext>
          ) : (
            <WelcomeScreen />
          )
        }
      </QueryView>
    </Suspense>
  );
}
