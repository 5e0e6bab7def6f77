import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { randomKey } from '../api/random-key.js';
import { Button, Dialog, Notice, sayDone, SomeAnswers } from '../design/index.js';
import { ProposeMatchDocument } from '../gql/graphql.js';
import { firstNameOf } from '../help/suggestions.js';
import { matchInput } from '../help/use-ask.js';
import { useText } from '../language/use-text.js';
import { askableOf, type HelpGroup } from './help-groups.js';
import { useHelpSentence } from './help-sentence.js';

interface AskAllDialogProps {
  readonly groups: readonly HelpGroup[];
  readonly onClose: () => void;
  readonly onAsked: () => void;
}

/** Whoever plans looks through the list and sends the questions, one for each line that is ticked. */
export function AskAllDialog({ groups, onClose, onAsked }: AskAllDialogProps) {
  const t = useText();
  const client = useApolloClient();
  const sentence = useHelpSentence();
  const [chosen, setChosen] = useState<readonly string[]>(() => groups.map(({ key }) => key));
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [isSending, setSending] = useState(false);
  const keys = useRef(new Map<string, string>());

  const askOne = async (group: HelpGroup): Promise<boolean> => {
    const askable = askableOf(group);
    if (!askable) return false;
    const name = firstNameOf(askable.offer.person.name);
    const what = askable.task?.title ?? askable.need.title;
    const input = matchInput(askable, group.hoursPerWeek, t('help.askMessage', { name, what }));
    const idempotencyKey = keys.current.get(group.key) ?? randomKey();
    keys.current.set(group.key, idempotencyKey);
    const { data } = await client.mutate({
      mutation: ProposeMatchDocument,
      variables: { input },
      context: { idempotencyKey },
    });
    return data?.proposeMatch.errors.length === 0;
  };

  const send = async (): Promise<void> => {
    setSending(true);
    const failed: string[] = [];
    const asked = groups.filter(({ key }) => chosen.includes(key));
    for (const group of asked) if (!(await askOne(group).catch(() => false))) failed.push(group.key);
    setSending(false);
    if (failed.length < asked.length) sayDone(t('plan.askedAll', { count: asked.length - failed.length }));
    if (failed.length === 0) {
      onAsked();
      onClose();
      return;
    }
    setRefused(failed);
    setChosen(failed);
  };

  const close = (): void => {
    if (refused.length > 0) onAsked();
    onClose();
  };

  return (
    <Dialog title={t('plan.askAllWho')} onClose={close}>
      <p>{t('plan.askAllIntro')}</p>
      {refused.length > 0 && <Notice tone="error">{t('plan.askAllRefused', { count: refused.length })}</Notice>}
      <div className="k-plan-ask">
        <SomeAnswers
          label={t('plan.askAllLines')}
          value={chosen}
          onChange={setChosen}
          choices={groups.map((group) => ({ value: group.key, label: sentence(group) }))}
        />
      </div>
      <div className="k-actions">
        <Button look="primary" isPending={isSending} isDisabled={chosen.length === 0} onPress={() => void send()}>
          {t('plan.askAllSend', { count: chosen.length })}
        </Button>
        <Button look="plain" onPress={close}>
          {t('common.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
