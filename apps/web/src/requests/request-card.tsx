import { CalendarDays, Clock3, MapPin, Users } from 'lucide-react';
import { useState } from 'react';
import { useFreedWords } from '../agreements/use-freed-words.js';
import { SaveProblem } from '../api/save-problem.js';
import { goesFurther, ToldChain } from '../chain/told-chain.js';
import { Button, Card, ConfirmDialog } from '../design/index.js';
import type { RequestFieldsFragment } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { useSay } from '../time/use-say.js';
import { CounterOffer } from './counter-offer.js';
import { titleOf, workOf } from './request-words.js';
import { useAnswer } from './use-answer.js';

function Facts({ request }: { readonly request: RequestFieldsFragment }) {
  const t = useText();
  const say = useSay();
  const work = workOf(request);
  const client = request.need?.client;
  const freed = useFreedWords()(request);
  return (
    <ul className="k-request-facts">
      <li>
        <CalendarDays aria-hidden /> {say.times(work?.times ?? [])}
      </li>
      <li>
        <Clock3 aria-hidden /> {say.hours(request.hoursPerWeek)}
      </li>
      <li>
        <Users aria-hidden />
        {client ? t('request.withClient', { name: client.person.name, team: request.team.name }) : request.team.name}
      </li>
      {work?.place && (
        <li>
          <MapPin aria-hidden /> {work.place.name}
        </li>
      )}
      {freed !== '' && !goesFurther(request) && (
        <li className="k-request-frees">{t('request.frees', { title: freed })}</li>
      )}
    </ul>
  );
}

/** One request: who, what, when, with whom; and three answers that are all good. */
export function RequestCard({ request }: { readonly request: RequestFieldsFragment }) {
  const t = useText();
  const [asking, setAsking] = useState<'no' | 'other' | null>(null);
  const { answer, isSaving, outcome } = useAnswer(request);
  return (
    <Card labelledBy={`request-${request.id}`} tone="accent">
      <p className="k-soft">{t('request.asks', { team: request.team.name })}</p>
      <h2 id={`request-${request.id}`}>{titleOf(request)}</h2>
      {request.message !== null && <blockquote className="k-message">{request.message}</blockquote>}
      <Facts request={request} />
      <ToldChain told={request} reader="helper" name="" />
      <SaveProblem outcome={outcome} fields={asking === 'other' ? ['counterOffer'] : []} />
      {asking === 'other' ? (
        <CounterOffer
          outcome={outcome}
          isSaving={isSaving}
          onSend={(words) => void answer('ratherSomethingElse', words)}
          onCancel={() => setAsking(null)}
        />
      ) : (
        <div className="k-answers">
          <Button look="primary" isPending={isSaving} onPress={() => void answer('yes', null)}>
            {t('request.yes')}
          </Button>
          <Button onPress={() => setAsking('other')}>{t('request.ratherSomethingElse')}</Button>
          <Button onPress={() => setAsking('no')}>{t('request.no')}</Button>
        </div>
      )}
      {asking === 'no' && (
        <ConfirmDialog
          title={t('request.noTitle')}
          body={t('request.noBody')}
          action={t('request.noSend')}
          isPending={isSaving}
          onConfirm={() => void answer('no', null).then(() => setAsking(null))}
          onClose={() => setAsking(null)}
        />
      )}
    </Card>
  );
}
