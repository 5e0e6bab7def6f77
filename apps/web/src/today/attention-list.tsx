import { Check, Clock3, FlaskConical, MessageSquareReply, ShieldAlert, Unlink, X } from 'lucide-react';
import { useState } from 'react';
import { needIdsOf } from '../agreements/match-words.js';
import { Button, EmptyState } from '../design/index.js';
import type {
  AnswerFieldsFragment,
  ClientCardFieldsFragment,
  ExperimentFieldsFragment,
  OpenNeedFieldsFragment,
} from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { useSay } from '../time/use-say.js';
import { attentionFor, type Attention, type TeamSuggestion } from './attention.js';
import { AttentionRow } from './attention-row.js';
import { NeedAttention } from './need-attention.js';

interface AttentionListProps {
  readonly needs: readonly OpenNeedFieldsFragment[];
  readonly matches: readonly AnswerFieldsFragment[];
  readonly clients: readonly ClientCardFieldsFragment[];
  readonly suggestions: readonly TeamSuggestion[] | undefined;
  readonly ending: readonly ExperimentFieldsFragment[];
  readonly concernsToReview: number;
  readonly teamId: string;
}

const titleOf = (match: AnswerFieldsFragment): string => match.need?.title ?? match.task?.title ?? '';
const needIdOf = (match: AnswerFieldsFragment): string => needIdsOf(match)[0] ?? '';

function Answered({ match }: { readonly match: AnswerFieldsFragment }) {
  const t = useText();
  const values = { name: match.offer.person.name, title: titleOf(match) };
  const link = { to: '/needs/$needId', params: { needId: needIdOf(match) } } as const;
  if (match.state === 'accepted') {
    return <AttentionRow icon={<Check />} tone="success" title={t('today.saidYes', values)} link={link} />;
  }
  const said = match.counterOffer;
  if (said !== null) {
    const body = t('today.counterOffer', { words: said });
    return <AttentionRow icon={<MessageSquareReply />} title={t('today.saidOther', values)} body={body} link={link} />;
  }
  return <AttentionRow icon={<X />} title={t('today.saidNo', values)} link={link} />;
}

function Ending({ experiment }: { readonly experiment: ExperimentFieldsFragment }) {
  const t = useText();
  const say = useSay();
  const title = t('today.experimentEnds', { scope: experiment.scope, day: say.day(experiment.until) });
  const body = t('today.experimentEndsBody');
  return <AttentionRow icon={<FlaskConical />} tone="attention" title={title} body={body} link={{ to: '/policies' }} />;
}

function Item({ item, teamId }: { readonly item: Attention; readonly teamId: string }) {
  const t = useText();
  switch (item.kind) {
    case 'concerns': {
      const title = t('today.concerns', { count: item.count });
      const link = { to: '/teams/$teamId/concerns', params: { teamId } } as const;
      return (
        <AttentionRow
          icon={<ShieldAlert />}
          tone="attention"
          title={title}
          body={t('today.concernsBody')}
          link={link}
        />
      );
    }
    case 'answered':
      return <Answered match={item.match} />;
    case 'need':
      return <NeedAttention need={item.need} help={item.help} />;
    case 'waiting': {
      const values = { name: item.match.offer.person.name, title: titleOf(item.match) };
      const link = { to: '/needs/$needId', params: { needId: needIdOf(item.match) } } as const;
      return <AttentionRow icon={<Clock3 />} title={t('today.waiting', values)} link={link} />;
    }
    case 'fading': {
      const { id, person } = item.client;
      const title = t('today.fading', { name: person.name, count: item.count });
      const link = { to: '/circles/$clientId', params: { clientId: id } } as const;
      return <AttentionRow icon={<Unlink />} tone="attention" title={title} body={t('today.fadingBody')} link={link} />;
    }
    case 'ending':
      return <Ending experiment={item.experiment} />;
  }
}

const shownFirst = 7;

export function AttentionList(props: AttentionListProps) {
  const t = useText();
  const [showsAll, setShowsAll] = useState(false);
  const items = attentionFor(props);
  const shown = showsAll ? items : items.slice(0, shownFirst);
  return (
    <section className="k-stack" aria-labelledby="attention">
      <h2 id="attention">{t('today.attention')}</h2>
      {items.length === 0 &&
        (props.clients.length === 0 ? (
          <EmptyState title={t('today.firstTitle')} body={t('today.firstBody')} />
        ) : (
          <EmptyState title={t('today.nothingTitle')} body={t('today.nothingBody')} />
        ))}
      <ul className="k-list">
        {shown.map((item, index) => (
          <Item key={index} item={item} teamId={props.teamId} />
        ))}
      </ul>
      {items.length > shown.length && (
        <div>
          <Button look="plain" onPress={() => setShowsAll(true)}>
            {t('today.showAll', { count: items.length })}
          </Button>
        </div>
      )}
    </section>
  );
}
