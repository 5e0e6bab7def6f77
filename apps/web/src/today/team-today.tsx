import { todayHere } from '../time/today.js';
import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { ListPlus } from 'lucide-react';
import { QueryView } from '../api/query-view.js';
import { NotFoundScreen } from '../app/not-found-screen.js';
import { useViewer } from '../app/viewer-context.js';
import { ButtonLink, EmptyState, PageHeading } from '../design/index.js';
import { ConcernCountDocument, TeamHelpDocument, TodayDocument, type TodayQuery } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { ClientCircles } from '../teams/client-circles.js';
import { useSay } from '../time/use-say.js';
import { endingSoon } from './attention.js';
import { AttentionList } from './attention-list.js';
import { HeldBack } from './held-back.js';
import './today.css';

type Team = NonNullable<TodayQuery['team']>;

function TeamCircles({ team }: { readonly team: Team }) {
  const t = useText();
  return (
    <section className="k-stack" aria-labelledby="circles">
      <h2 id="circles">{t('today.circles', { count: team.clients.totalCount })}</h2>
      {team.clients.nodes.length === 0 ? (
        <EmptyState
          title={t('team.noCirclesTitle')}
          body={t('team.noCirclesBody')}
          action={
            <ButtonLink to="/teams/$teamId/circles" params={{ teamId: team.id }}>
              {t('today.toCircles')}
            </ButtonLink>
          }
        />
      ) : (
        <ClientCircles clients={team.clients.nodes} />
      )}
    </section>
  );
}

/** What needs me now? First what to do, then what holds help back, then the people it is for. */
export function TeamToday({ teamId }: { readonly teamId: string }) {
  const t = useText();
  const say = useSay();
  const today = todayHere();
  const result = useQuery(TodayDocument, { variables: { teamId } });
  const { viewerCanRecordConcerns } = useViewer();
  const concerns = useQuery(ConcernCountDocument, { variables: { teamId }, skip: !viewerCanRecordConcerns });
  const help = useQuery(TeamHelpDocument, { variables: { teamId } });
  return (
    <QueryView result={result} lines={6} whole>
      {({ team, needs, matches, policies }) =>
        team ? (
          <div className="k-stack-large">
            <PageHeading
              title={team.name}
              intro={t('today.intro', { day: say.day(today) })}
              action={
                <ButtonLink
                  to="/teams/$teamId/needs/new"
                  params={{ teamId }}
                  look="primary"
                  icon={<ListPlus aria-hidden />}
                >
                  {t('today.recordNeed')}
                </ButtonLink>
              }
            />
            <div className="k-today">
              <AttentionList
                needs={needs.nodes}
                matches={matches.nodes}
                clients={team.clients.nodes}
                teamId={teamId}
                concernsToReview={concerns.data?.concernCount.toReview ?? 0}
                suggestions={help.data?.suggestions.nodes}
                ending={endingSoon(
                  policies.nodes.flatMap(({ experiments }) => experiments),
                  teamId,
                  today,
                )}
              />
              <HeldBack result={help} teamId={teamId} />
            </div>
            <TeamCircles team={team} />
            {viewerCanRecordConcerns && (
              <p>
                <Link to="/teams/$teamId/concerns" params={{ teamId }}>
                  {t('today.toConcerns')}
                </Link>
              </p>
            )}
          </div>
        ) : (
          <NotFoundScreen />
        )
      }
    </QueryView>
  );
}
