import { useQuery } from '@apollo/client/react';
import { useNavigate, useParams, useRouter } from '@tanstack/react-router';
import { QueryView } from '../api/query-view.js';
import { useSave } from '../api/use-save.js';
import { NotFoundScreen } from '../app/not-found-screen.js';
import { useViewer } from '../app/viewer-context.js';
import { sayDone } from '../design/index.js';
import { StaleDialog } from '../form/stale-dialog.js';
import { useChange } from '../form/use-change.js';
import { ChangeOfferDocument, OfferToChangeDocument, type OfferFieldsFragment } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { OfferFlow } from './offer-flow.js';
import { changeOfferInput, fromOffer, type OfferValues } from './offer-values.js';
import { useOfferWords } from './use-offer-words.js';

const versionOf = (offer: OfferFieldsFragment) => ({ values: fromOffer(offer), version: offer.version });

function ChangeOffer({ offer }: { readonly offer: OfferFieldsFragment }) {
  const t = useText();
  const navigate = useNavigate();
  const words = useOfferWords();
  const saving = useSave(ChangeOfferDocument, (data) => data.changeOffer);
  const { person } = useViewer();
  const { history } = useRouter();
  const isOwn = person?.id === offer.person.id;
  const { name } = offer.person;
  /** Who changes the offer of somebody else goes back to where they came from. */
  const toOffers = async (): Promise<void> => {
    if (isOwn || !history.canGoBack()) await navigate({ to: '/offers' });
    else history.back();
  };
  const onSave = async (values: OfferValues, version: number) => {
    const outcome = await saving.save({ input: changeOfferInput(offer.id, version, values) });
    if (outcome.kind === 'saved') {
      sayDone(isOwn ? t('offer.changed') : t('offer.changedOf', { name }));
      await toOffers();
    }
    const current = outcome.kind === 'refused' ? outcome.payload.current : null;
    return { outcome, current: current && versionOf(current) };
  };
  const { base, save, stale, clashKey } = useChange(versionOf(offer), words, onSave);
  return (
    <>
      <OfferFlow
        key={base.version}
        initial={base.values}
        startAt="check"
        checkTitle={isOwn ? t('offer.changeTitle') : t('offer.changeTitleOf', { name })}
        sendLabel={t('common.save')}
        stopLabel={t('common.cancel')}
        onSend={save}
        onStop={() => void toOffers()}
      />
      {stale && <StaleDialog key={clashKey} {...stale} />}
    </>
  );
}

export default function ChangeOfferScreen() {
  const { offerId } = useParams({ from: '/offers/$offerId/change' });
  const result = useQuery(OfferToChangeDocument, { variables: { id: offerId } });
  return (
    <QueryView result={result} whole>
      {({ offer }) => (offer?.viewerCanChange ? <ChangeOffer offer={offer} /> : <NotFoundScreen />)}
    </QueryView>
  );
}
