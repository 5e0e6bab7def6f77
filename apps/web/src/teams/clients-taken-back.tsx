import { useQuery } from '@apollo/client/react';
import { Redo2 } from 'lucide-react';
import { useState } from 'react';
import { SaveProblem } from '../api/save-problem.js';
import { useSave, type Outcome } from '../api/use-save.js';
import { Button, sayDone } from '../design/index.js';
import { ClientsTakenBackDocument, ReverseChangeDocument, type ClientsTakenBackQuery } from '../gql/graphql.js';
import { useLanguage } from '../language/language-context.js';
import { useText } from '../language/use-text.js';

type Gone = ClientsTakenBackQuery['clientsTakenBack'][number];

/** Whom the viewer added and took back again. Nothing shows when there is nobody. */
export function ClientsTakenBack({ teamId }: { readonly teamId: string }) {
  const t = useText();
  const { language } = useLanguage();
  const { data } = useQuery(ClientsTakenBackDocument, { variables: { teamId } });
  const { save, isSaving } = useSave(ReverseChangeDocument, ({ reverseChange }) => reverseChange);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const clients = data?.clientsTakenBack ?? [];

  async function putBack({ clientId, changeId, name }: Gone): Promise<void> {
    const result = await save({ input: { clientId, changeId, despite: null }, language });
    setOutcome(result);
    if (result.kind === 'saved') sayDone(t('team.isBack', { name }));
  }

  if (clients.length === 0) return null;
  return (
    <section className="k-stack" aria-labelledby="taken-back">
      <h2 id="taken-back">{t('team.takenBack')}</h2>
      <p className="k-soft">{t('team.takenBackBody')}</p>
      <SaveProblem outcome={outcome} />
      <ul className="k-list">
        {clients.map((client) => (
          <li key={client.clientId} className="k-line">
            <span>{client.name}</span>
            <Button
              icon={<Redo2 aria-hidden />}
              isDisabled={isSaving}
              aria-label={t('team.putBackNamed', { name: client.name })}
              onPress={() => void putBack(client)}
            >
              {t('team.putBack')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
