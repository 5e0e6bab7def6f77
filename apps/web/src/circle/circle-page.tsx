import { useQuery } from '@apollo/client/react';
import { QueryView } from '../api/query-view.js';
import { EmptyState } from '../design/index.js';
import { WhoseCircle } from '../exchange/whose-circle.js';
import { CircleOfClientDocument } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import '@kring/circle-map/styles.css';
import './circle.css';
import './kept.css';
import type { CircleShape } from './circle-shape.js';
import { CircleWorkspace } from './circle-workspace.js';
import { usePaperColours } from './paper/use-paper-colours.js';

interface CirclePageProps {
  readonly clientId: string;
  readonly shape: CircleShape;
  readonly onShape: (shape: CircleShape) => void;
  /** Whose panel stands open at first. */
  readonly opened?: string | undefined;
}

export function CirclePage({ clientId, shape, onShape, opened }: CirclePageProps) {
  const t = useText();
  usePaperColours();
  const result = useQuery(CircleOfClientDocument, { variables: { clientId } });
  return (
    <QueryView result={result} lines={8}>
      {({ circle }) =>
        circle ? (
          <WhoseCircle value={clientId}>
            <CircleWorkspace data={circle} shape={shape} onShape={onShape} opened={opened} />
          </WhoseCircle>
        ) : (
          <EmptyState title={t('circle.notFound')} body={t('circle.notFoundBody')} />
        )
      }
    </QueryView>
  );
}
