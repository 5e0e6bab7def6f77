import { useQuery } from '@apollo/client/react';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { QueryView } from '../api/query-view.js';
import { NotFoundScreen } from '../app/not-found-screen.js';
import { PageHeading } from '../design/index.js';
import { HelpDocument } from '../gql/graphql.js';
import { WorkUndoTools } from '../history/work-undo-tools.js';
import { useText } from '../language/use-text.js';
import './help.css';
import { NeedCard } from './need-card.js';
import { Suggestions } from './suggestions-list.js';

/** Who could do this, and why not yet? The need stays in sight on the left. */
export default function HelpScreen() {
  const t = useText();
  const navigate = useNavigate();
  const { needId } = useParams({ from: '/needs/$needId' });
  const result = useQuery(HelpDocument, { variables: { needId } });
  return (
    <QueryView result={result} lines={6} whole>
      {({ need, suggestions }) =>
        need ? (
          <div className="k-stack-large">
            <PageHeading
              title={need.title}
              intro={
                need.client
                  ? t('help.forClient', { name: need.client.person.name, team: need.team.name })
                  : t('help.forTeam', { team: need.team.name })
              }
              action={
                need.viewerCanChange && (
                  <WorkUndoTools
                    teamId={need.team.id}
                    onDone={({ kind, reversal }) => {
                      if (kind !== 'needRecorded' || reversal !== 'undo') return;
                      void navigate({ to: '/teams/$teamId/needs', params: { teamId: need.team.id } });
                    }}
                  />
                )
              }
              above={
                <Link to="/teams/$teamId/needs" params={{ teamId: need.team.id }} className="k-back">
                  <ArrowLeft aria-hidden size={18} /> {t('help.allNeeds')}
                </Link>
              }
            />
            <div className="k-help">
              <NeedCard need={need} />
              <Suggestions need={need} suggestions={suggestions.nodes} wayOut={suggestions.wayOut} />
            </div>
          </div>
        ) : (
          <NotFoundScreen />
        )
      }
    </QueryView>
  );
}
