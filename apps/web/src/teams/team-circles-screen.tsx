import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { QueryView } from '../api/query-view.js';
import { NotFoundScreen } from '../app/not-found-screen.js';
import { Button, EmptyState, PageHeading, TextField } from '../design/index.js';
import { TeamCirclesDocument, type TeamCirclesQuery } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { AddClientDialog } from './add-client-dialog.js';
import { ClientsTakenBack } from './clients-taken-back.js';
import { ClientCircles } from './client-circles.js';

type Team = NonNullable<TeamCirclesQuery['team']>;

function FoundCircles({ clients }: { readonly clients: Team['clients']['nodes'] }) {
  const t = useText();
  const [search, setSearch] = useState('');
  const found = clients.filter(({ person, house }) =>
    `${person.name} ${house ?? ''}`.toLocaleLowerCase().includes(search.trim().toLocaleLowerCase()),
  );
  return (
    <div className="k-stack">
      {clients.length > 8 && <TextField label={t('team.search')} type="search" value={search} onChange={setSearch} />}
      <p role="status">{found.length === 0 && t('team.nobodyFound')}</p>
      {found.length > 0 && <ClientCircles clients={found} />}
    </div>
  );
}

function Circles({ team }: { readonly team: Team }) {
  const t = useText();
  const [isAdding, setAdding] = useState(false);
  const clients = team.clients.nodes;
  const add = team.viewerCanAddClients && (
    <Button look="primary" icon={<UserPlus aria-hidden />} onPress={() => setAdding(true)}>
      {t('circle.addClient')}
    </Button>
  );
  return (
    <div className="k-stack-large">
      <PageHeading
        title={t('team.circlesOf', { team: team.name })}
        intro={clients.length > 0 ? t('team.circlesIntro') : undefined}
        action={clients.length > 0 ? add : undefined}
      />
      {team.viewerCanAddClients && <ClientsTakenBack teamId={team.id} />}
      {clients.length === 0 ? (
        <EmptyState title={t('team.noCirclesTitle')} body={t('team.noCirclesBody')} action={add} />
      ) : (
        <FoundCircles clients={clients} />
      )}
      {isAdding && <AddClientDialog teamId={team.id} onClose={() => setAdding(false)} />}
    </div>
  );
}

export default function TeamCirclesScreen() {
  const { teamId } = useParams({ from: '/teams/$teamId/circles' });
  const result = useQuery(TeamCirclesDocument, { variables: { teamId } });
  return (
    <QueryView result={result} whole>
      {({ team }) => (team ? <Circles team={team} /> : <NotFoundScreen />)}
    </QueryView>
  );
}
