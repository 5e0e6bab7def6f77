import { useText } from '../language/use-text.js';
import './loading.css';

/** Grey lines where the content will stand. Says so once, to who listens instead of looks. */
export function Loading({ lines = 4 }: { readonly lines?: number }) {
  const t = useText();
  return (
    <div className="k-loading" role="status">
      <span className="k-hidden">{t('common.loading')}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className="k-loading-line" aria-hidden />
      ))}
    </div>
  );
}
