import { dayOf } from '@kring/care-network';
import { useState } from 'react';
import { Badge, Button } from '../design/index.js';
import type { ConcernFieldsFragment } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { useSay } from '../time/use-say.js';
import { LiftConcernDialog, ReviewConcernDialog } from './change-concern-dialogs.js';

interface ConcernCardProps {
  readonly concern: ConcernFieldsFragment;
  readonly name: string;
}

/** One concern: towards whom, why, by whom and when, and what can be done with it as long as it stands. */
export function ConcernCard({ concern, name }: ConcernCardProps) {
  const t = useText();
  const say = useSay();
  const [asked, ask] = useState<'lift' | 'review' | null>(null);
  const { client, reason, recordedBy, recordedAt, reviewOn, reviewDue, lifted } = concern;
  const towards = { everyone: client === null ? 'yes' : 'no', client: client?.person.name ?? '' };
  const dialog = { concern, name, onClose: () => ask(null) };
  return (
    <li className="k-concern">
      <Badge tone={lifted ? 'neutral' : 'attention'}>{t('concern.stands', towards)}</Badge>
      <p className="k-quote">{reason}</p>
      <p className="k-soft k-small">{t('concern.by', { name: recordedBy, day: say.shortDay(dayOf(recordedAt)) })}</p>
      {lifted ? (
        <p className="k-small">
          {t('concern.wasLifted', { name: lifted.by, day: say.shortDay(dayOf(lifted.at)), why: lifted.why })}
        </p>
      ) : (
        <>
          <p className={reviewDue ? 'k-concern-due' : 'k-small'}>
            {reviewDue ? t('concern.reviewDue') : t('concern.nextReview', { day: say.shortDay(reviewOn) })}
          </p>
          <div className="k-row">
            <Button onPress={() => ask('lift')}>{t('concern.lift')}</Button>
            <Button look="plain" onPress={() => ask('review')}>
              {t('concern.review')}
            </Button>
          </div>
        </>
      )}
      {asked === 'lift' && <LiftConcernDialog {...dialog} />}
      {asked === 'review' && <ReviewConcernDialog {...dialog} />}
    </li>
  );
}
