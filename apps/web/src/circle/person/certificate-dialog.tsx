import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { QueryView } from '../../api/query-view.js';
import { SaveProblem } from '../../api/save-problem.js';
import { useSave, type Outcome } from '../../api/use-save.js';
import { Dialog, sayDone, TextField } from '../../design/index.js';
import { StaleDialog } from '../../form/stale-dialog.js';
import { SubmitActions } from '../../form/submit-actions.js';
import type { WordedForm } from '../../form/two-versions.js';
import { useChange } from '../../form/use-change.js';
import { ChangePersonInCircleDocument, PersonDetailDocument, type PersonInCircleFragment } from '../../gql/graphql.js';
import { useLanguage } from '../../language/language-context.js';
import { useText } from '../../language/use-text.js';
import { useSay } from '../../time/use-say.js';

interface CertificateDialogProps {
  readonly person: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
}

/** Writes down until when somebody's certificate of conduct holds, from wherever it is missed. */
export function CertificateDialog({ person: { id, name }, onClose }: CertificateDialogProps) {
  const t = useText();
  const { language } = useLanguage();
  const result = useQuery(PersonDetailDocument, { variables: { id, language } });
  return (
    <Dialog title={t('circle.certificateTitle', { name })} onClose={onClose}>
      <QueryView result={result} lines={2}>
        {({ person }) => person && <CertificateForm person={person} onClose={onClose} />}
      </QueryView>
    </Dialog>
  );
}

interface CertificateValues {
  readonly certificateUntil: string;
}

const versionOf = (version: PersonInCircleFragment) => ({
  values: { certificateUntil: version.certificateUntil ?? '' },
  version,
});

function CertificateForm({
  person,
  onClose,
}: {
  readonly person: PersonInCircleFragment;
  readonly onClose: () => void;
}) {
  const t = useText();
  const { save: savePerson, isSaving } = useSave(ChangePersonInCircleDocument, ({ changePerson }) => changePerson);
  const { shortDay } = useSay();
  const words: WordedForm<CertificateValues> = {
    certificateUntil: {
      label: t('circle.certificateUntil'),
      says: ({ certificateUntil }) => (certificateUntil ? shortDay(certificateUntil) : t('circle.notNamed')),
    },
  };
  const { base, save, stale, clashKey } = useChange(versionOf(person), words, async ({ certificateUntil }, stored) => {
    const { id, name, kind, deceased, birthYear, speaks, home, note, version } = stored;
    const result = await savePerson({
      input: {
        ...{ id, expectedVersion: version, name, kind, deceased, birthYear, note, speaks: [...speaks] },
        home: home && { name: home.name, latitude: home.latitude, longitude: home.longitude },
        certificateUntil: certificateUntil === '' ? null : certificateUntil,
      },
    });
    if (result.kind === 'saved') {
      sayDone(t('circle.certificateSaved', { name }));
      onClose();
    }
    const current = result.kind === 'refused' ? result.payload.current : null;
    return { outcome: result, current: current && versionOf(current) };
  });
  const [until, setUntil] = useState(base.values.certificateUntil);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);

  return (
    <form
      className="k-stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save({ certificateUntil: until }).then(setOutcome);
      }}
    >
      <TextField label={t('circle.certificateUntil')} type="date" value={until} onChange={setUntil} />
      <SaveProblem outcome={outcome} choosesVersion />
      <SubmitActions isPending={isSaving} onCancel={onClose} />
      {stale && <StaleDialog key={clashKey} {...stale} onLeave={onClose} />}
    </form>
  );
}
