import { useQuery } from '@apollo/client/react';
import { QueryView } from '../api/query-view.js';
import { useViewer } from '../app/viewer-context.js';
import { ButtonLink, PageHeading } from '../design/index.js';
import { GuidedTeamsDocument, PoliciesDocument, type PoliciesQuery } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { useSay } from '../time/use-say.js';
import { TeamCards } from './team-cards.js';

/** What waits for the coordinator: proposals first, then the policy that holds back most help. */
function Waiting({ policies }: { readonly policies: PoliciesQuery['policies']['nodes'] }) {
  const t = useText();
  const say = useSay();
  const proposals = policies.flatMap(({ experiments }) => experiments).filter(({ state }) => state === 'proposed');
  const heaviest = policies.toSorted((a, b) => b.hoursWaiting - a.hoursWaiting)[0];
  return (
    <section className={proposals.length > 0 ? 'k-waiting k-waiting-now' : 'k-waiting'} aria-labelledby="waiting">
      <h2 id="waiting">{t('home.proposals', { count: proposals.length })}</h2>
      {heaviest && heaviest.hoursWaiting > 0 && (
        <p>
          {t('home.heaviest', {
            kind: t(`taskKind.${heaviest.taskKind}`),
            ground: t(`ground.${heaviest.ground}`),
            hours: say.hours(heaviest.hoursWaiting),
          })}
        </p>
      )}
      <div>
        <ButtonLink to="/policies" look="primary">
          {t('home.toPolicies')}
        </ButtonLink>
      </div>
    </section>
  );
}

export function CoordinatorHome() {
  const t = useText();
  const { organisation } = useViewer();
  const teams = useQuery(GuidedTeamsDocument);
  const policies = useQuery(PoliciesDocument);
  return (
    <div className="k-stack-large">
      <PageHeading title={organisation.name} intro={t('home.coordinatorIntro')} />
      <QueryView result={policies} lines={2}>
        {(data) => <Waiting policies={data.policies.nodes} />}
      </QueryView>
      <section className="k-stack" aria-labelledby="teams">
        <h2 id="teams">{t('home.allTeams')}</h2>
        <QueryView result={teams}>{(data) => <TeamCards teams={data.teams.nodes} />}</QueryView>
      </section>
    </div>
  );
}
