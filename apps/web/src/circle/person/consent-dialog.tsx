import type { ConsentPurpose } from '@kring/care-network';
import { useState } from 'react';
import { SaveProblem } from '../../api/save-problem.js';
import { useSave, type Outcome } from '../../api/use-save.js';
import { Button, Dialog, sayDone } from '../../design/index.js';
import { RecordConsentOfPersonDocument, WithdrawConsentOfPersonDocument } from '../../gql/graphql.js';
import { useLanguage } from '../../language/language-context.js';
import { useText } from '../../language/use-text.js';

interface ConsentDialogProps {
  readonly person: { readonly id: string; readonly name: string };
  readonly purpose: ConsentPurpose;
  readonly to: 'given' | 'withdrawn';
  readonly onClose: () => void;
}

/** A yes or its end is written down only after it is said what it means. */
export function ConsentDialog({ person: { id, name }, purpose, to, onClose }: ConsentDialogProps) {
  const t = useText();
  const { language } = useLanguage();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const recording = useSave(RecordConsentOfPersonDocument, ({ recordConsent }) => recordConsent);
  const withdrawing = useSave(WithdrawConsentOfPersonDocument, ({ withdrawConsent }) => withdrawConsent);
  const isGiven = to === 'given';

  async function write(): Promise<void> {
    const variables = { input: { personId: id, purpose }, language };
    const result = isGiven ? await recording.save(variables) : await withdrawing.save(variables);
    setOutcome(result);
    if (result.kind !== 'saved') return;
    sayDone(t(isGiven ? 'circle.consentRecorded' : 'circle.consentTaken', { name }));
    onClose();
  }

  return (
    <Dialog
      title={isGiven ? t(`circle.consentAsk.${purpose}`, { name }) : t('circle.consentBackTitle', { name })}
      onClose={onClose}
      role="alertdialog"
      body={<p>{isGiven ? t('circle.consentAskBody', { name }) : t(`circle.consentBack.${purpose}`, { name })}</p>}
    >
      <SaveProblem outcome={outcome} />
      <div className="k-actions">
        <Button
          look={isGiven ? 'primary' : 'danger'}
          isPending={recording.isSaving || withdrawing.isSaving}
          onPress={() => void write()}
        >
          {isGiven ? t('circle.consentYes', { name }) : t('circle.consentBackAction')}
        </Button>
        <Button look="plain" onPress={onClose}>
          {t('common.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
