import { useParams } from '@tanstack/react-router';
import { EmptyState } from '../design/index.js';
import { useText } from '../language/use-text.js';

export default function CirclePlace() {
  const t = useText();
  const { clientId } = useParams({ from: '/circles/$clientId' });
  return <EmptyState title={clientId} body={t('circle.empty')} />;
}
