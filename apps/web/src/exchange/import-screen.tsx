import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { QueryView } from '../api/query-view.js';
import { EmptyState } from '../design/index.js';
import { CircleOfClientDocument } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { ImportFlow } from './import-flow.js';
import './import.css';

/** `/circles/<client>/import`: people from a file or a list into this circle. */
export default function ImportScreen() {
  const t = useText();
  const { clientId } = useParams({ from: '/circles/$clientId/import' });
  const result = useQuery(CircleOfClientDocument, { variables: { clientId } });
  return (
    <QueryView result={result} lines={6}>
      {({ circle }) =>
        circle?.viewerCanEdit ? (
          <ImportFlow key={clientId} circle={circle} />
        ) : (
          <EmptyState title={t('circle.notFound')} body={t('circle.notFoundBody')} />
        )
      }
    </QueryView>
  );
}
