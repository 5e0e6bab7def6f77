import { useState } from 'react';
import { useIntl } from 'react-intl';
import { SaveProblem } from '../api/save-problem.js';
import { Badge, Button, ButtonLink, Card, ConfirmDialog } from '../design/index.js';
import type { OfferFieldsFragment } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { useSkillName } from '../skills/use-skills.js';
import { useSay } from '../time/use-say.js';
import { useOfferState } from './use-offer-state.js';

const tones = { open: 'success', paused: 'attention', withdrawn: 'neutral' } as const;

function OfferActions({ offer }: { readonly offer: OfferFieldsFragment }) {
  const t = useText();
  const { confirm, pause, resume, withdraw, isSaving, outcome } = useOfferState(offer);
  const [isWithdrawing, setWithdrawing] = useState(false);
  return (
    <>
      <SaveProblem outcome={outcome} />
      <div className="k-actions">
        {offer.state === 'open' ? (
          <>
            <Button isPending={isSaving} onPress={() => void confirm()}>
              {t('offer.confirm')}
            </Button>
            <Button look="plain" onPress={() => void pause()}>
              {t('offer.pause')}
            </Button>
          </>
        ) : (
          <Button isPending={isSaving} onPress={() => void resume()}>
            {t('offer.resume')}
          </Button>
        )}
        <ButtonLink
          to="/offers/$offerId/change"
          params={{ offerId: offer.id }}
          look="plain"
          aria-label={t('offer.change', { title: offer.title })}
        >
          {t('common.change')}
        </ButtonLink>
        <Button look="plain" onPress={() => setWithdrawing(true)}>
          {t('offer.withdraw')}
        </Button>
      </div>
      {isWithdrawing && (
        <ConfirmDialog
          title={t('offer.withdrawTitle')}
          body={t('offer.withdrawBody')}
          action={t('offer.withdraw')}
          isPending={isSaving}
          onConfirm={() => void withdraw().then(() => setWithdrawing(false))}
          onClose={() => setWithdrawing(false)}
        />
      )}
    </>
  );
}

export function OfferCard({ offer }: { readonly offer: OfferFieldsFragment }) {
  const t = useText();
  const say = useSay();
  const intl = useIntl();
  const skillName = useSkillName();
  const { id, title, skills, ratherNot, hoursPerWeek, times, state, confirmedAt, viewerCanChange } = offer;
  const avoided = intl.formatList(ratherNot.map((kind) => t(`taskKind.${kind}`)));
  return (
    <Card labelledBy={`offer-${id}`}>
      <div className="k-between">
        <h2 id={`offer-${id}`}>{title}</h2>
        <Badge tone={tones[state]}>{t(`offerState.${state}`)}</Badge>
      </div>
      <p>{t('offer.said', { hours: say.hours(hoursPerWeek), times: say.times(times) })}</p>
      {skills.length > 0 && <p className="k-soft">{intl.formatList(skills.map(({ code }) => skillName(code)))}</p>}
      {ratherNot.length > 0 && <p className="k-soft">{t('offer.ratherNotSaid', { kinds: avoided })}</p>}
      <p className="k-soft k-small">{t('offer.confirmedOn', { day: say.day(confirmedAt) })}</p>
      {viewerCanChange && state !== 'withdrawn' && <OfferActions offer={offer} />}
    </Card>
  );
}
