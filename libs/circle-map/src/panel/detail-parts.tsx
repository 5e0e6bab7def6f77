import { CircleCheck, CircleHelp, CircleX } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { PersonDetail } from '../circle-view.js';
import { useWords } from '../use-words.js';
import { Part } from './part.js';

const consentSigns = { given: CircleCheck, withdrawn: CircleX, notRecorded: CircleHelp };

function Consents({ name, consents }: { readonly name: string; readonly consents: PersonDetail['consents'] }) {
  const { say } = useWords();
  return (
    <Part title={say('circle.consents')}>
      <ul className="kc-consents">
        {consents.map(({ purpose, state }) => {
          const Sign = consentSigns[state];
          return (
            <li key={purpose} className={`kc-consent-${state}`}>
              <Sign aria-hidden size={20} />
              {say(`circle.consent.${purpose}.${state}`, { name })}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

function About({ detail }: { readonly detail: PersonDetail }) {
  const { say } = useWords();
  const born = detail.birthYear === null ? null : say('circle.born', { year: String(detail.birthYear) });
  const facts = [born, detail.home].filter(Boolean).join(', ');
  if (facts === '' && !detail.note) return null;
  return (
    <Part title={say('circle.note')}>
      {facts !== '' && <p>{facts}</p>}
      {detail.note && <p>{detail.note}</p>}
    </Part>
  );
}

/** Skills, offers, consent and notes: what belongs to the person and not to this one tie. */
export function DetailParts({
  name,
  detail,
}: {
  readonly name: string;
  readonly detail: PersonDetail | 'failed' | null;
}) {
  const { say } = useWords();
  const { formatNumber } = useIntl();
  if (detail === 'failed') return <p role="alert">{say('circle.detailFailed', { name })}</p>;
  if (!detail) return <p className="kc-unknown">{say('common.loading')}</p>;
  return (
    <>
      <Part title={say('circle.skills', { name })}>
        {detail.skills.length === 0 && <p className="kc-unknown">{say('circle.noSkills')}</p>}
        <ul className="kc-chips">
          {detail.skills.map((skill) => (
            <li key={skill.code}>
              {skill.name}
              {skill.level && <span className="kc-unknown">, {say(`skillLevel.${skill.level}`)}</span>}
            </li>
          ))}
        </ul>
      </Part>
      <Part title={say('circle.offers', { name })}>
        {detail.offers.length === 0 && <p className="kc-unknown">{say('circle.noOffers')}</p>}
        <ul className="kc-offers">
          {detail.offers.map((offer) => (
            <li key={offer.id}>
              {offer.title}
              {offer.hoursPerWeek !== null && (
                <span className="kc-unknown">, {say('circle.hours', { hours: formatNumber(offer.hoursPerWeek) })}</span>
              )}
            </li>
          ))}
        </ul>
      </Part>
      {detail.consents.length > 0 && <Consents name={name} consents={detail.consents} />}
      <About detail={detail} />
    </>
  );
}
