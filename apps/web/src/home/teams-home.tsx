import { useQuery } from '@apollo/client/react';
import { QueryView } from '../api/query-view.js';
import { EmptyState, PageHeading } from '../design/index.js';
import { GuidedTeamsDocument } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { TeamCards } from './team-cards.js';

/** The teams that a consultant guides. */
export function TeamsHome() {
  const t = useText();
  const result = useQuery(GuidedTeamsDocument);
  return (
    <div className="k-stack-large">
      <PageHeading title={t('home.guidedTitle')} intro={t('home.guidedIntro')} />
      <QueryView result={result}>
        {({ teams }) =>
          teams.nodes.length === 0 ? (
            <EmptyState title={t('home.noTeamTitle')} body={t('home.noTeamBody')} />
          ) : (
            <section aria-labelledby="teams">
              <h2 id="teams" className="k-hidden">
                {t('home.allTeams')}
              </h2>
              <TeamCards teams={teams.nodes} />
            </section>
          )
        }
      </QueryView>
    </div>
  );
}
