import { useQuery } from '@apollo/client/react';
import '@kring/circle-map/styles.css';
import { QueryView } from '../api/query-view.js';
import { useViewer } from '../app/viewer-context.js';
import { EmptyState } from '../design/index.js';
import { CircleOfClientDocument } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { OwnCircle } from './own-circle.js';
import './own-circle.css';

/** `/my-circle`: the circle of who is signed in as a client. */
export default function OwnCircleScreen() {
  const t = useText();
  const clientId = useViewer().clients[0]?.id;
  const result = useQuery(CircleOfClientDocument, { variables: { clientId: clientId ?? '' }, skip: !clientId });
  const none = <EmptyState title={t('circle.notFound')} body={t('circle.notFoundBody')} />;
  if (!clientId) return none;
  return (
    <QueryView result={result} lines={6}>
      {({ circle }) => (circle ? <OwnCircle data={circle} /> : none)}
    </QueryView>
  );
}
