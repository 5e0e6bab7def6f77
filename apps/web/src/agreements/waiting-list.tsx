import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { SaveProblem } from '../api/save-problem.js';
import { useSave, type Outcome } from '../api/use-save.js';
import { goesFurther, ToldChain } from '../chain/told-chain.js';
import { Button, ConfirmDialog, sayDone } from '../design/index.js';
import { WaitingMatchesDocument, WithdrawMatchDocument, type MatchWordsFragment } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { useSay } from '../time/use-say.js';
import { askedFor, needIdOf } from './match-words.js';
import { useFreedWords } from './use-freed-words.js';

function Withdraw({ match }: { readonly match: MatchWordsFragment }) {
  const t = useText();
  const [isAsking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const { save, isSaving } = useSave(WithdrawMatchDocument, (data) => data.withdrawMatch);
  const name = match.offer.person.name;
  const withdraw = async (): Promise<void> => {
    const result = await save({ input: { id: match.id, expectedVersion: match.version } });
    setOutcome(result);
    setAsking(false);
    if (result.kind === 'saved') sayDone(t('agreement.withdrawn', { name }));
  };
  return (
    <>
      <Button onPress={() => setAsking(true)} aria-label={t('agreement.withdrawOne', { name, what: askedFor(match) })}>
        {t('agreement.withdraw')}
      </Button>
      <SaveProblem outcome={outcome} />
      {isAsking && (
        <ConfirmDialog
          title={t('agreement.withdrawTitle')}
          body={t('agreement.withdrawBody', { name })}
          action={t('agreement.withdraw')}
          isPending={isSaving}
          onConfirm={() => void withdraw()}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

function WaitingRow({ match }: { readonly match: MatchWordsFragment }) {
  const t = useText();
  const say = useSay();
  const freedWords = useFreedWords();
  const needId = needIdOf(match);
  const words = t('agreement.asked', { name: match.offer.person.name, what: askedFor(match) });
  return (
    <li className="k-agreement k-agreement-waiting">
      <div>
        <p className="k-line-title">
          {needId === null ? (
            words
          ) : (
            <Link to="/needs/$needId" params={{ needId }}>
              {words}
            </Link>
          )}
        </p>
        <p className="k-soft">
          {t('agreement.askedOn', { day: say.day(match.proposedAt), hours: say.hours(match.hoursPerWeek) })}
          {match.freesFor.length > 0 && !goesFurther(match) && ` ${t('agreement.frees', { title: freedWords(match) })}`}
        </p>
        <ToldChain told={match} reader="told" name={match.offer.person.name} />
      </div>
      {match.viewerCanWithdraw && <Withdraw match={match} />}
    </li>
  );
}

/** Who was asked and did not answer yet. Nothing shows when nobody was. */
export function WaitingList({ teamId }: { readonly teamId: string }) {
  const t = useText();
  const { data } = useQuery(WaitingMatchesDocument, { variables: { teamId } });
  const waiting = data?.matches.nodes ?? [];
  if (waiting.length === 0) return null;
  return (
    <section className="k-stack" aria-labelledby="waiting">
      <h2 id="waiting">{t('agreement.waiting')}</h2>
      <ul className="k-list">
        {waiting.map((match) => (
          <WaitingRow key={match.id} match={match} />
        ))}
      </ul>
    </section>
  );
}
