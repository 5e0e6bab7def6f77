import { useQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useId, useState } from 'react';
import { QueryView } from '../api/query-view.js';
import { NotFoundScreen } from '../app/not-found-screen.js';
import { useViewer } from '../app/viewer-context.js';
import { Button, EmptyState, PageHeading } from '../design/index.js';
import { StandingConcernsDocument, type StandingConcernsQuery } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import type { ConcernAbout } from './concern-about.js';
import { FindHelperDialog } from './find-helper-dialog.js';
import { RecordConcernDialog } from './record-concern-dialog.js';
import { StandingConcern } from './standing-concern.js';
import './concerns.css';

type Standing = StandingConcernsQuery['standingConcerns'];
type Team = ConcernAbout['team'];

interface GroupProps {
  readonly title: string;
  readonly concerns: Standing;
  readonly team: Team;
}

function Group({ title, concerns, team }: GroupProps) {
  const id = useId();
  if (concerns.length === 0) return null;
  return (
    <section className="k-stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="k-stack">
        {concerns.map((concern) => (
          <StandingConcern key={concern.id} concern={concern} team={team} />
        ))}
      </ul>
    </section>
  );
}

function RecordElsewhere({ team }: { readonly team: Team }) {
  const t = useText();
  const [person, setPerson] = useState<ConcernAbout['person'] | null>(null);
  const [isFinding, setFinding] = useState(false);
  return (
    <section className="k-stack">
      <p>{t('concern.howToRecord')}</p>
      <div>
        <Button onPress={() => setFinding(true)}>{t('concern.findHelper')}</Button>
      </div>
      {isFinding && (
        <FindHelperDialog
          team={team}
          onFound={(found) => {
            setFinding(false);
            setPerson(found);
          }}
          onClose={() => setFinding(false)}
        />
      )}
      {person && <RecordConcernDialog team={team} client={null} person={person} onClose={() => setPerson(null)} />}
    </section>
  );
}

function Concerns({ team, standing }: { readonly team: Team; readonly standing: Standing }) {
  const t = useText();
  return (
    <div className="k-stack-large">
      <PageHeading
        title={t('concern.listTitle')}
        intro={t('concern.listIntro', { team: team.name })}
        above={
          <Link to="/teams/$teamId" params={{ teamId: team.id }} className="k-back">
            <ArrowLeft aria-hidden size={18} /> {team.name}
          </Link>
        }
      />
      {standing.length === 0 && <EmptyState title={t('concern.emptyTitle')} body={t('concern.emptyBody')} />}
      <Group title={t('concern.listDue')} concerns={standing.filter(({ reviewDue }) => reviewDue)} team={team} />
      <Group title={t('concern.listLater')} concerns={standing.filter(({ reviewDue }) => !reviewDue)} team={team} />
      <RecordElsewhere team={team} />
    </div>
  );
}

function TeamConcerns({ teamId }: { readonly teamId: string }) {
  const result = useQuery(StandingConcernsDocument, { variables: { teamId }, fetchPolicy: 'network-only' });
  return (
    <QueryView result={result} lines={4} whole>
      {({ team, standingConcerns }) =>
        team ? <Concerns team={team} standing={standingConcerns} /> : <NotFoundScreen />
      }
    </QueryView>
  );
}

/** Which concerns does the team keep, and at which should it look again? For its team leaders alone. */
export default function ConcernsScreen() {
  const { teamId } = useParams({ from: '/teams/$teamId/concerns' });
  const { viewerCanRecordConcerns } = useViewer();
  return viewerCanRecordConcerns ? <TeamConcerns teamId={teamId} /> : <NotFoundScreen />;
}
