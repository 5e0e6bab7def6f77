import type { MemberView, PersonChanges, PersonDetail } from '../circle-view.js';
import { useWords } from '../use-words.js';
import { ConsentsPart } from './consents-part.js';
import { OffersPart } from './offers-part.js';
import { Part } from './part.js';
import { SkillsPart } from './skills-part.js';

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

interface DetailPartsProps {
  readonly member: MemberView;
  readonly detail: PersonDetail | 'failed' | null;
  readonly changes: PersonChanges;
}

/** Skills, offers, consent and notes: what belongs to the person and not to this one tie. A pet is only loved. */
export function DetailParts({ member: { name, kind, deceased }, detail, changes }: DetailPartsProps) {
  const { say } = useWords();
  if (detail === 'failed') return <p role="alert">{say('circle.detailFailed', { name })}</p>;
  if (!detail) return <p className="kc-unknown">{say('common.loading')}</p>;
  if (kind === 'pet') return <About detail={detail} />;
  const may = detail.canChange && !deceased ? changes : null;
  return (
    <>
      <SkillsPart name={name} skills={detail.skills} changes={may} />
      <OffersPart name={name} offers={detail.offers} changes={may} />
      {detail.consents.length > 0 && <ConsentsPart name={name} consents={detail.consents} changes={may} />}
      <About detail={detail} />
    </>
  );
}
