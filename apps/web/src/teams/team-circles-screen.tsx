import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { QueryView } from '../api/query-view.js';
import { NotFoundScreen } from '../app/not-found-screen.js';
import { EmptyState, PageHeading, TextField } from '../design/index.js';
import { TeamClientsDocument, type TeamClientsQuery } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { useState } from 'react';
import { ClientCircles } from './client-circles.js';

type Team = NonNullable<TeamClientsQuery['team']>;

function Circles({ team }: { readonly team: Team }) {
  const t = useText();
  const [search, setSearch] = useState('');
  const clients = team.clients.nodes;
  if (clients.length === 0) return <EmptyState title={t('team.noCirclesTitle')} body={t('team.noCirclesBody')} />;
  const found = clients.filter(({ person, house }) =>
    `${person.name} ${house ?? ''}`.toLocaleLowerCase().includes(search.trim().toLocaleLowerCase()),
  );
  return (
    <div className="k-stack">
      {clients.length > 8 && <TextField label={t('team.search')} type="search" value={search} onChange={setSearch} />}
      {found.length === 0 ? <p role="status">{t('team.nobodyFound')}</p> : <ClientCircles clients={found} />}
    </div>
  );
}

export default function TeamCirclesScreen() {
  const t = useText();
  const { teamId } = useParams({ from: '/teams/$teamId/circles' });
  const result = useQuery(TeamClientsDocument, { variables: { teamId } });
  return (
    <QueryView result={result} whole>
      {({ team }) =>
        team ? (
          <div className="k-stack-large">
            <PageHeading title={t('team.circlesOf', { team: team.name })} intro={t('team.circlesIntro')} />
            <Circles team={team} />
          </div>
        ) : (
          <NotFoundScreen />
        )
      }
    </QueryView>
  );
}
