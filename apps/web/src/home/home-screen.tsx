import { useViewer } from '../app/viewer-context.js';
import { EmptyState } from '../design/index.js';
import { useText } from '../language/use-text.js';
import { TeamToday } from '../today/team-today.js';
import { CoordinatorHome } from './coordinator-home.js';
import { HelperHome } from './helper-home.js';
import { TeamsHome } from './teams-home.js';

function LeaderHome() {
  const t = useText();
  const team = useViewer().teams[0];
  return team ? (
    <TeamToday teamId={team.id} />
  ) : (
    <EmptyState title={t('home.noTeamTitle')} body={t('home.noTeamBody')} />
  );
}

export default function HomeScreen() {
  switch (useViewer().role) {
    case 'teamLeader':
      return <LeaderHome />;
    case 'relative':
    case 'client':
      return <HelperHome />;
    case 'consultant':
      return <TeamsHome />;
    case 'coordinator':
      return <CoordinatorHome />;
  }
}
