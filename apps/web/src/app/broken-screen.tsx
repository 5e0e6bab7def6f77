import { Button, EmptyState, PageHeading } from '../design/index.js';
import { useText } from '../language/use-text.js';

/** What shows when a screen itself breaks, or its code cannot be fetched. */
export function BrokenScreen() {
  const t = useText();
  return (
    <div role="alert" className="k-stack-large">
      <PageHeading title={t('app.problemTitle')} />
      <EmptyState
        title={navigator.onLine ? t('app.errorTitle') : t('app.offlineTitle')}
        body={navigator.onLine ? t('app.errorBody') : t('app.offlineBody')}
        action={<Button onPress={() => location.reload()}>{t('common.retry')}</Button>}
      />
    </div>
  );
}

/** The same where there is no frame around it. */
export const BrokenApp = () => (
  <main className="k-bare">
    <BrokenScreen />
  </main>
);
