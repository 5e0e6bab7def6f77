import { ButtonLink, Card } from '../design/index.js';
import type { GuidedTeamsQuery } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import './home.css';

type Team = GuidedTeamsQuery['teams']['nodes'][number];

function TeamCard({ team }: { readonly team: Team }) {
  const t = useText();
  const params = { teamId: team.id };
  return (
    <Card labelledBy={`team-${team.id}`}>
      <h3 id={`team-${team.id}`}>{team.name}</h3>
      <p className="k-soft">{t('home.teamFacts', { clients: team.clientCount, needs: team.openNeedCount })}</p>
      {team.viewerCanMap && (
        <div className="k-actions">
          <ButtonLink to="/teams/$teamId/circles" params={params}>
            {t('nav.circles')}
          </ButtonLink>
          <ButtonLink to="/teams/$teamId/needs" params={params} look="plain">
            {t('nav.needs')}
          </ButtonLink>
          <ButtonLink to="/teams/$teamId" params={params} look="plain">
            {t('nav.today')}
          </ButtonLink>
        </div>
      )}
    </Card>
  );
}

export const TeamCards = ({ teams }: { readonly teams: readonly Team[] }) => (
  <div className="k-team-cards">
    {teams.map((team) => (
      <TeamCard key={team.id} team={team} />
    ))}
  </div>
);
