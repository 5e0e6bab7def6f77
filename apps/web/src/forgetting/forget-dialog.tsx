import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { QueryView } from '../api/query-view.js';
import { SaveProblem } from '../api/save-problem.js';
import { useSave, type Outcome } from '../api/use-save.js';
import { Button, Dialog, Notice, OneAnswer, sayDone, TextField } from '../design/index.js';
import { ForgetPersonDocument, PersonToForgetDocument, type PersonToForgetQuery } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import './forgetting.css';
import { WhatGoes } from './what-goes.js';

interface ForgetDialogProps {
  readonly clientId: string;
  readonly person: { readonly personId: string; readonly name: string };
  readonly onForgotten: () => void;
  readonly onClose: () => void;
}

/** Forgetting somebody for good: what goes is said first, and their name is typed, for it cannot be undone. */
export function ForgetDialog(props: ForgetDialogProps) {
  const { clientId, person, onClose } = props;
  const t = useText();
  const variables = { clientId, personId: person.personId };
  const result = useQuery(PersonToForgetDocument, { variables, fetchPolicy: 'network-only' });
  return (
    <Dialog
      title={t('forget.title', { name: person.name })}
      onClose={onClose}
      role="alertdialog"
      body={<p>{t('forget.body')}</p>}
    >
      <QueryView result={result}>
        {({ personToForget }) =>
          personToForget?.canBeForgotten ? (
            <Question {...props} found={personToForget} onLookAgain={() => void result.refetch()} />
          ) : (
            <Notice tone="attention">
              <p>{t('error.CANNOT_BE_FORGOTTEN')}</p>
            </Notice>
          )
        }
      </QueryView>
    </Dialog>
  );
}

interface QuestionProps extends ForgetDialogProps {
  readonly found: NonNullable<PersonToForgetQuery['personToForget']>;
  readonly onLookAgain: () => void;
}

const plain = (text: string): string => text.trim().toLocaleLowerCase();

function Question({ clientId, person, found, onForgotten, onLookAgain, onClose }: QuestionProps) {
  const t = useText();
  const { name, otherCircles } = found;
  const [asked, setAsked] = useState<'self' | 'team' | null>(null);
  const [typed, setTyped] = useState('');
  const [isChecked, setChecked] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const { save, isSaving } = useSave(ForgetPersonDocument, ({ forgetPerson }) => forgetPerson);
  const isAnswered = otherCircles === 0 || asked !== null;
  const everywhere = otherCircles === 0 || asked === 'self';
  const isNamed = plain(typed) === plain(name);

  async function forget(): Promise<void> {
    setChecked(true);
    if (!isAnswered || !isNamed) return;
    const agreements = everywhere ? found.agreements.length : 0;
    const result = await save({ input: { clientId, personId: person.personId, everywhere, agreements } });
    setOutcome(result);
    if (result.kind === 'refused') onLookAgain();
    if (result.kind !== 'saved') return;
    sayDone(result.payload.isErased ? t('forget.erased') : t('forget.leftCircle', { name }));
    onForgotten();
  }

  return (
    <form
      className="k-stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void forget();
      }}
    >
      {otherCircles > 0 && (
        <OneAnswer
          label={t('forget.others', { name, count: otherCircles })}
          value={asked}
          onChange={setAsked}
          choices={[
            { value: 'self', label: t('forget.everywhere') },
            { value: 'team', label: t('forget.here') },
          ]}
          {...(isChecked && !isAnswered ? { error: t('error.REQUIRED') } : {})}
        />
      )}
      {isAnswered && <WhatGoes found={found} everywhere={everywhere} />}
      <TextField
        label={t('forget.type', { name })}
        value={typed}
        onChange={setTyped}
        {...(isChecked && !isNamed ? { error: t('forget.otherName') } : {})}
      />
      <SaveProblem outcome={outcome} />
      <div className="k-actions">
        <Button type="submit" look="danger" isPending={isSaving}>
          {t('forget.action')}
        </Button>
        <Button look="plain" onPress={onClose}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
