import { HeartHandshake } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { OfferView, PersonChanges } from '../circle-view.js';
import { useWords } from '../use-words.js';
import { Part } from './part.js';

interface OffersPartProps {
  readonly name: string;
  readonly offers: readonly OfferView[];
  /** `null` for who only reads. */
  readonly changes: PersonChanges | null;
}

export function OffersPart({ name, offers, changes }: OffersPartProps) {
  const { say } = useWords();
  return (
    <Part title={say('circle.offers', { name })}>
      {offers.length === 0 && <p className="kc-unknown">{say('circle.noOffers')}</p>}
      <ul className="kc-offers">
        {offers.map((offer) => (
          <li key={offer.id}>
            {offer.title}
            <span className="kc-unknown">
              ,{' '}
              {say('common.hoursPerWeek', { hours: offer.hoursPerWeek, minutes: Math.round(offer.hoursPerWeek * 60) })}
              {offer.isPaused && `, ${say('offerState.paused')}`}
            </span>
            {changes && offer.canChange && <OfferButtons offer={offer} changes={changes} />}
          </li>
        ))}
      </ul>
      {changes && (
        <Button className="kc-action" onPress={changes.recordOffer}>
          <HeartHandshake aria-hidden />
          {say('circle.recordOffer')}
        </Button>
      )}
    </Part>
  );
}

function OfferButtons({ offer, changes }: { readonly offer: OfferView; readonly changes: PersonChanges }) {
  const { say } = useWords();
  const { title } = offer;
  const { offerWhere } = changes;
  const pauses = offer.isPaused
    ? ({ does: changes.resumeOffer, key: 'circle.offerResume' } as const)
    : ({ does: changes.pauseOffer, key: 'circle.offerPause' } as const);
  return (
    <span className="kc-small-actions">
      {offerWhere && (
        <Button
          className="kc-small-action"
          aria-label={say('offerWhere.linkNamed', { title })}
          onPress={() => offerWhere(offer)}
        >
          {say('offerWhere.link')}
        </Button>
      )}
      <Button
        className="kc-small-action"
        aria-label={say(`${pauses.key}Named`, { title })}
        onPress={() => pauses.does(offer)}
      >
        {say(pauses.key)}
      </Button>
      <Button
        className="kc-small-action"
        aria-label={say('circle.offerWithdrawNamed', { title })}
        onPress={() => changes.withdrawOffer(offer)}
      >
        {say('circle.offerWithdraw')}
      </Button>
    </span>
  );
}
