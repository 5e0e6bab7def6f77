import { useTeam } from '../app/use-team.js';
import { useViewer } from '../app/viewer-context.js';
import { EmptyState, PageHeading } from '../design/index.js';
import { useText } from '../language/use-text.js';
import { TeamToday } from '../today/team-today.js';
import { CoordinatorHome } from './coordinator-home.js';
import { HelperHome } from './helper-home.js';
import { TeamsHome } from './teams-home.js';

function LeaderHome() {
  const t = useText();
  const team = useTeam();
  if (team) return <TeamToday key={team.id} teamId={team.id} />;
  return (
    <div className="k-stack-large">
      <PageHeading title={t('nav.today')} />
      <EmptyState title={t('home.noTeamTitle')} body={t('home.noTeamBody')} />
    </div>
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
