import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { QueryView } from '../api/query-view.js';
import { SaveProblem } from '../api/save-problem.js';
import { useSave, type Outcome } from '../api/use-save.js';
import { Dialog, sayDone, TextField } from '../design/index.js';
import { SubmitActions } from '../form/submit-actions.js';
import { ChangePersonInCircleDocument, PersonDetailDocument, type PersonInCircleFragment } from '../gql/graphql.js';
import { useLanguage } from '../language/language-context.js';
import { useText } from '../language/use-text.js';

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

function CertificateForm({
  person,
  onClose,
}: {
  readonly person: PersonInCircleFragment;
  readonly onClose: () => void;
}) {
  const t = useText();
  const { save, isSaving } = useSave(ChangePersonInCircleDocument, ({ changePerson }) => changePerson);
  const [until, setUntil] = useState(person.certificateUntil ?? '');
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const { id, name, kind, deceased, birthYear, speaks, home, note, version } = person;

  async function write(): Promise<void> {
    const result = await save({
      input: {
        ...{ id, expectedVersion: version, name, kind, deceased, birthYear, note, speaks: [...speaks] },
        home: home && { name: home.name, latitude: home.latitude, longitude: home.longitude },
        certificateUntil: until === '' ? null : until,
      },
    });
    setOutcome(result);
    if (result.kind !== 'saved') return;
    sayDone(t('circle.certificateSaved', { name }));
    onClose();
  }

  return (
    <form
      className="k-stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void write();
      }}
    >
      <TextField label={t('circle.certificateUntil')} type="date" value={until} onChange={setUntil} />
      <SaveProblem outcome={outcome} />
      <SubmitActions isPending={isSaving} onCancel={onClose} />
    </form>
  );
}
