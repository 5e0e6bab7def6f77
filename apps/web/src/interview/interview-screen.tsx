import { useQuery } from '@apollo/client/react';
import '@kring/circle-map/styles.css';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { QueryView } from '../api/query-view.js';
import { EmptyState } from '../design/index.js';
import { CircleOfClientDocument } from '../gql/graphql.js';
import { WhoseCircle } from '../exchange/whose-circle.js';
import { useText } from '../language/use-text.js';
import { Interview } from './interview.js';
import './interview.css';
import type { Step } from './mapping.js';

const from = '/circles/$clientId/interview';

/** `/circles/<client>/interview?step=rings`: each step has its address, so that "back" of the browser is a step back. */
export default function InterviewScreen() {
  const t = useText();
  const { clientId } = useParams({ from });
  const { step } = useSearch({ from });
  const navigate = useNavigate();
  const result = useQuery(CircleOfClientDocument, { variables: { clientId } });
  const goTo = (to: Step): void => void navigate({ to: from, params: { clientId }, search: { step: to } });
  return (
    <QueryView result={result} lines={6}>
      {({ circle }) =>
        circle?.viewerCanEdit ? (
          <WhoseCircle value={clientId}>
            <Interview key={clientId} circle={circle} asked={step} onStep={goTo} />
          </WhoseCircle>
        ) : (
          <EmptyState title={t('circle.notFound')} body={t('circle.notFoundBody')} />
        )
      }
    </QueryView>
  );
}
