import { useQuery } from '@apollo/client/react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Printer, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { QueryView } from '../../api/query-view.js';
import { NotFoundScreen } from '../../app/not-found-screen.js';
import { useViewer } from '../../app/viewer-context.js';
import { Badge, Button, ButtonLink, ConfirmDialog, EmptyState, Notice, PageHeading } from '../../design/index.js';
import { OpenedPlanDocument } from '../../gql/graphql.js';
import { useText } from '../../language/use-text.js';
import { useSay } from '../../time/use-say.js';
import '../plan.css';
import type { KeptHelp, OpenedPlan } from '../plan-shapes.js';
import { useKeep } from './use-keep.js';

/** A kept plan: what was planned for a period, and what became of it. */
export default function KeptPlanScreen() {
  const { planId } = useParams({ from: '/plans/$planId' });
  const result = useQuery(OpenedPlanDocument, { variables: { id: planId }, fetchPolicy: 'cache-and-network' });
  return (
    <QueryView result={result} whole>
      {({ keptPlan }) => (keptPlan ? <Opened opened={keptPlan} /> : <NotFoundScreen />)}
    </QueryView>
  );
}

function Opened({ opened: { plan, helps, clients } }: { readonly opened: OpenedPlan }) {
  const t = useText();
  const say = useSay();
  const { role } = useViewer();
  const [isRemoving, setRemoving] = useState(false);
  const { remove, isSaving, hasFailed } = useKeep();
  const navigate = useNavigate();
  const [team] = plan.teams;
  const confirm = async (): Promise<void> => {
    const isDone = await remove(plan);
    setRemoving(false);
    if (isDone) await navigate(team ? { to: '/teams/$teamId/plan', params: { teamId: team.id } } : { to: '/plan' });
  };
  return (
    <div className="k-stack-large k-plan">
      <PageHeading
        title={t('plan.keptOf', { teams: plan.teams.map(({ name }) => name).join(', ') })}
        intro={t('plan.keptIntro', {
          from: say.shortDay(plan.from),
          until: say.shortDay(plan.until),
          met: plan.totals.needsMet,
          needs: plan.totals.needs,
        })}
        action={
          <div className="k-row k-plan-actions">
            {team && role !== 'coordinator' && (
              <ButtonLink to="/teams/$teamId/plan" params={{ teamId: team.id }}>
                {t('plan.toPlan')}
              </ButtonLink>
            )}
            <Button icon={<Printer aria-hidden />} onPress={() => print()}>
              {t('plan.print')}
            </Button>
            {role === 'teamLeader' && (
              <Button look="plain" icon={<Trash2 aria-hidden />} onPress={() => setRemoving(true)}>
                {t('plan.throwAway')}
              </Button>
            )}
          </div>
        }
      />
      {hasFailed && <Notice tone="error">{t('plan.notThrownAway')}</Notice>}
      {plan.otherTeams > 0 && <p className="k-soft">{t('plan.otherTeams', { count: plan.otherTeams })}</p>}
      {helps === null && <p className="k-soft">{t('plan.figuresOnly')}</p>}
      {helps?.length === 0 && <EmptyState title={t('plan.keptNobodyTitle')} body={t('plan.keptNobody')} />}
      {helps && helps.length > 0 && <WhatBecame helps={helps} />}
      {clients && clients.length > 0 && <Shares clients={clients} />}
      {isRemoving && (
        <ConfirmDialog
          title={t('plan.throwAwayTitle')}
          body={t('plan.throwAwayBody')}
          action={t('plan.throwAway')}
          isPending={isSaving}
          onConfirm={() => void confirm()}
          onClose={() => setRemoving(false)}
        />
      )}
    </div>
  );
}

const isGone: ReadonlySet<KeptHelp['now']> = new Set(['offerGone', 'needGone', 'wayGone', 'declined']);

function WhatBecame({ helps }: { readonly helps: readonly KeptHelp[] }) {
  const t = useText();
  const say = useSay();
  const intl = useIntl();
  const tone = (now: KeptHelp['now']) => (now === 'agreed' ? 'accent' : isGone.has(now) ? 'attention' : undefined);
  return (
    <section className="k-stack" aria-labelledby="kept-helps">
      <h2 id="kept-helps">{t('plan.becameTitle')}</h2>
      <ul className="k-plan-lines">
        {helps.map(({ id, person, need, tasks, hoursPerWeek, now }) => {
          const values = {
            name: person?.name ?? t('plan.someone'),
            hours: say.hours(hoursPerWeek),
            title: need?.title ?? t('plan.needUnseen'),
            client: need?.client?.person.name ?? '',
            task: intl.formatList(tasks.map(({ title }) => title)),
          };
          const kind = tasks.length > 0 ? 'byTask' : values.client === '' ? 'direct' : 'directFor';
          const look = tone(now);
          return (
            <li key={id} className="k-plan-unmet">
              <span className="k-grow">{t(`plan.${kind}`, values)}</span>
              <Badge {...(look && { tone: look })}>{t(`plan.now.${now}`)}</Badge>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Shares({ clients }: { readonly clients: NonNullable<OpenedPlan['clients']> }) {
  const t = useText();
  return (
    <table className="k-plan-table">
      <caption>{t('plan.fairClients')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('plan.fairFor')}</th>
          <th scope="col">{t('plan.fairNeeds')}</th>
          <th scope="col">{t('plan.fairGets')}</th>
        </tr>
      </thead>
      <tbody>
        {clients.map(({ client, needs, needsMet, hoursMet, hoursAsked }, index) => (
          <tr key={client?.id ?? index}>
            <th scope="row">{client?.person.name ?? t('plan.someone')}</th>
            <td>{t('plan.fairMet', { met: needsMet, needs })}</td>
            <td>{t('plan.fairOf', { met: hoursMet, asked: hoursAsked })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
