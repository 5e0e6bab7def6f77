import type { PersonToForgetQuery } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { useSay } from '../time/use-say.js';

interface WhatGoesProps {
  readonly found: NonNullable<PersonToForgetQuery['personToForget']>;
  readonly everywhere: boolean;
}

/** What is lost, in plain words, before it is. */
export function WhatGoes({ found, everywhere }: WhatGoesProps) {
  const t = useText();
  const say = useSay();
  const { name, offers, agreements, hasAccount } = found;
  if (!everywhere) return <p>{t('forget.goesHere', { name })}</p>;
  return (
    <div>
      <p>{t('forget.goes', { name })}</p>
      <ul className="f-goes">
        {offers > 0 && <li>{t('forget.offers', { count: offers })}</li>}
        {hasAccount && <li>{t('forget.account', { name })}</li>}
        {agreements.map(({ title, hoursPerWeek }, index) => (
          <li key={`${index} ${title}`}>{t('forget.agreement', { title, hours: say.hours(hoursPerWeek) })}</li>
        ))}
      </ul>
    </div>
  );
}
