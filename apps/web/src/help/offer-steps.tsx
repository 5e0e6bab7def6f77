import { useState } from 'react';
import { SaveProblem } from '../api/save-problem.js';
import { useSave, type Outcome } from '../api/use-save.js';
import { Button, sayDone } from '../design/index.js';
import { ConfirmOfferDocument, PauseOfferDocument, ResumeOfferDocument } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { firstNameOf, type Suggestion } from './suggestions.js';

interface OfferStepProps {
  readonly offer: Suggestion['offer'];
}

/** Opens a paused offer again; it can be taken back for a moment. */
export function ResumeOffer({ offer }: OfferStepProps) {
  const t = useText();
  const resuming = useSave(ResumeOfferDocument, (data) => data.resumeOffer);
  const pausing = useSave(PauseOfferDocument, (data) => data.pauseOffer);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const resume = async (): Promise<void> => {
    const result = await resuming.save({ input: { id: offer.id, expectedVersion: offer.version } });
    setOutcome(result);
    const open = result.kind === 'saved' ? result.payload.offer : null;
    if (!open) return;
    const takeBack = () => void pausing.save({ input: { id: open.id, expectedVersion: open.version } });
    sayDone(t('remedyAction.resumed', { name: firstNameOf(offer.person.name) }), takeBack);
  };
  return (
    <>
      <Button isPending={resuming.isSaving} onPress={() => void resume()}>
        {t('remedyAction.resume')}
      </Button>
      <SaveProblem outcome={outcome} />
    </>
  );
}

/** Writes down that the helper says the offer still holds. */
export function ConfirmOffer({ offer }: OfferStepProps) {
  const t = useText();
  const { save, isSaving } = useSave(ConfirmOfferDocument, (data) => data.confirmOffer);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const name = firstNameOf(offer.person.name);
  const confirm = async (): Promise<void> => {
    const result = await save({ input: { id: offer.id, expectedVersion: offer.version } });
    setOutcome(result);
    if (result.kind === 'saved') sayDone(t('remedyAction.confirmed', { name }));
  };
  return (
    <>
      <Button isPending={isSaving} onPress={() => void confirm()}>
        {t('remedyAction.confirm', { name })}
      </Button>
      <SaveProblem outcome={outcome} />
    </>
  );
}
