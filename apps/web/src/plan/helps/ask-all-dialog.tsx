import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { randomKey } from '../../api/random-key.js';
import { errorText, type UserError } from '../../api/user-error.js';
import { Button, Dialog, Notice, sayDone, SomeAnswers } from '../../design/index.js';
import { ProposeMatchDocument } from '../../gql/graphql.js';
import { useBarrierName } from '../../help/suggestion-words.js';
import { firstNameOf } from '../../help/suggestions.js';
import { matchInput } from '../../help/use-ask.js';
import { useText } from '../../language/use-text.js';
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
  const barrierName = useBarrierName();
  const whyOf = (error: UserError): string => {
    const barrier = error.facts.find(({ name }) => name === 'barrier')?.value;
    return barrier === undefined ? errorText(t, error) : t('plan.why.barriers', { barriers: barrierName(barrier) });
  };
  const [chosen, setChosen] = useState<readonly string[]>(() => groups.map(({ key }) => key));
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>(new Map());
  const [isSending, setSending] = useState(false);
  const keys = useRef(new Map<string, string>());

  /** Why it was not asked; `null` when it was. */
  const askOne = async (group: HelpGroup): Promise<string | null> => {
    const askable = askableOf(group);
    if (!askable) return t('plan.askAllGone');
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
    const [error] = data?.proposeMatch.errors ?? [];
    return error ? whyOf(error) : null;
  };

  const send = async (): Promise<void> => {
    setSending(true);
    const failed = new Map<string, string>();
    const asked = groups.filter(({ key }) => chosen.includes(key));
    for (const group of asked) {
      const why = await askOne(group).catch(() => t('error.failedTitle'));
      if (why !== null) failed.set(group.key, why);
    }
    setSending(false);
    if (failed.size < asked.length) sayDone(t('plan.askedAll', { count: asked.length - failed.size }));
    if (failed.size === 0) {
      onAsked();
      onClose();
      return;
    }
    setRefused(failed);
    setChosen([...failed.keys()]);
  };

  const close = (): void => {
    if (refused.size > 0) onAsked();
    onClose();
  };

  return (
    <Dialog title={t('plan.askAllWho')} onClose={close}>
      <p>{t('plan.askAllIntro')}</p>
      {refused.size > 0 && (
        <Notice tone="error" title={t('plan.askAllRefused', { count: refused.size })}>
          <ul>
            {groups.map((group) => {
              const why = refused.get(group.key);
              return why === undefined ? null : (
                <li key={group.key}>{t('plan.askAllWhy', { what: sentence(group), why })}</li>
              );
            })}
          </ul>
        </Notice>
      )}
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
