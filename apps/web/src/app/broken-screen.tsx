import { Button, EmptyState } from '../design/index.js';
import { useText } from '../language/use-text.js';

/** What shows when a screen itself breaks, or its code cannot be fetched. */
export function BrokenScreen() {
  const t = useText();
  return (
    <div role="alert">
      <EmptyState
        title={t('app.errorTitle')}
        body={t('app.errorBody')}
        action={<Button onPress={() => location.reload()}>{t('common.retry')}</Button>}
      />
    </div>
  );
}
