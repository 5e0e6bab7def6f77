import { ButtonLink, EmptyState, PageHeading } from '../design/index.js';
import { useText } from '../language/use-text.js';

export function NotFoundScreen() {
  const t = useText();
  return (
    <div className="k-stack-large">
      <PageHeading title={t('app.notFoundTitle')} />
      <EmptyState
        title={t('app.notFoundHere')}
        body={t('app.notFoundBody')}
        action={
          <ButtonLink to="/" look="primary">
            {t('app.toStart')}
          </ButtonLink>
        }
      />
    </div>
  );
}
