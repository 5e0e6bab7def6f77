import { useQuery } from '@apollo/client/react';
import { ListPlus } from 'lucide-react';
import { QueryView } from '../api/query-view.js';
import { useViewer } from '../app/viewer-context.js';
import { ButtonLink, EmptyState, PageHeading } from '../design/index.js';
import { PoliciesDocument, type ExperimentFieldsFragment, type PolicyFieldsFragment } from '../gql/graphql.js';
import { WorkHistory } from '../history/work-history.js';
import { WorkUndoTools } from '../history/work-undo-tools.js';
import { useText } from '../language/use-text.js';
import { ExperimentCard } from './experiment-card.js';
import { ConcernCount } from '../safeguarding/concern-count.js';
import { HeldBackOtherwise } from './held-back-otherwise.js';
import './policies.css';
import { PolicyTable } from './policy-table.js';

interface Placed {
  readonly policy: PolicyFieldsFragment;
  readonly experiment: ExperimentFieldsFragment;
}

interface ExperimentsProps {
  readonly title: string;
  readonly placed: readonly Placed[];
}

const Experiments = ({ title, placed }: ExperimentsProps) =>
  placed.length === 0 ? null : (
    <section className="k-stack">
      <h2>{title}</h2>
      <div className="k-experiments">
        {placed.map(({ policy, experiment }) => (
          <ExperimentCard key={experiment.id} policy={policy} experiment={experiment} />
        ))}
      </div>
    </section>
  );

function RecordPolicy() {
  const t = useText();
  return (
    <div className="k-row">
      <WorkUndoTools teamId={null} />
      <ButtonLink to="/policies/new" look="primary" icon={<ListPlus aria-hidden />}>
        {t('policy.record')}
      </ButtonLink>
    </div>
  );
}

/** What do we keep to ourselves, and on what ground? What waits for a decision comes first. */
export default function PoliciesScreen() {
  const t = useText();
  const { viewerCanManagePolicies, viewerCanAgreeExperiments } = useViewer();
  const result = useQuery(PoliciesDocument);
  return (
    <div className="k-stack-large">
      <PageHeading
        title={t('policy.screenTitle')}
        intro={t('policy.screenIntro')}
        action={viewerCanManagePolicies && <RecordPolicy />}
      />
      <QueryView result={result}>
        {({ policies: { nodes } }) => {
          if (nodes.length === 0) return <EmptyState title={t('policy.emptyTitle')} body={t('policy.emptyBody')} />;
          const placed = nodes.flatMap((policy) => policy.experiments.map((experiment) => ({ policy, experiment })));
          const inState = (state: string) => placed.filter(({ experiment }) => experiment.state === state);
          return (
            <>
              <Experiments title={t('policy.waiting')} placed={inState('proposed')} />
              <Experiments title={t('policy.running')} placed={inState('agreed')} />
              <PolicyTable policies={nodes} />
            </>
          );
        }}
      </QueryView>
      <HeldBackOtherwise onlyIfAny={!result.data?.policies.nodes.length} />
      {viewerCanAgreeExperiments && <ConcernCount />}
      {viewerCanManagePolicies && <WorkHistory teamId={null} />}
    </div>
  );
}
