import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { QueryView } from '../api/query-view.js';
import { NotFoundScreen } from '../app/not-found-screen.js';
import { useViewer } from '../app/viewer-context.js';
import { PlanTeamDocument } from '../gql/graphql.js';
import { PlanBoard } from './plan-board.js';

export default function TeamPlanScreen() {
  const { teamId } = useParams({ from: '/teams/$teamId/plan' });
  const { role } = useViewer();
  const result = useQuery(PlanTeamDocument, { variables: { teamId } });
  return (
    <QueryView result={result} whole>
      {({ team }) =>
        team ? <PlanBoard key={team.id} team={team} canAsk={role === 'teamLeader'} /> : <NotFoundScreen />
      }
    </QueryView>
  );
}
