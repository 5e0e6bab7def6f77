import { MarkSign, useWords, type FigureMark, type MemberView } from '@kring/circle-map';
import type { CircleComparison } from '@kring/care-network';
import type { ReactNode } from 'react';
import { useText } from '../language/use-text.js';

type Comparison = CircleComparison<MemberView>;

/** The same differences as the drawings show, in words: who came, went, moved, faded and is back. */
export function DifferencesList({ comparison }: { readonly comparison: Comparison }) {
  const t = useText();
  const { ring, sector, whyFading } = useWords();
  const place = (member: MemberView): string =>
    member.ring === null || member.sector === null
      ? t('ring.none')
      : t('circleTime.place', { ring: ring(member.ring), sector: sector(member.sector) });
  const { came, went, moved, faded, revived } = comparison;
  const parts: readonly { readonly mark: FigureMark; readonly people: readonly Line[] }[] = [
    { mark: 'came', people: came.map((member) => ({ member, why: place(member) })) },
    { mark: 'went', people: went.map((member) => ({ member, why: place(member) })) },
    {
      mark: 'moved',
      people: moved.map(({ before, after }) => ({
        member: after,
        why: t('circleTime.fromTo', { before: place(before), after: place(after) }),
      })),
    },
    { mark: 'faded', people: faded.map(({ after }) => ({ member: after, why: whyFading(after) })) },
    { mark: 'revived', people: revived.map(({ after }) => ({ member: after, why: null })) },
  ];
  const filled = parts.filter(({ people }) => people.length > 0);
  if (filled.length === 0) return <p>{t('circleTime.nothing')}</p>;
  return (
    <div className="h-differences">
      {filled.map(({ mark, people }) => (
        <People key={mark} title={t(`circleTime.${mark}`)} sign={<MarkSign mark={mark} />} people={people} />
      ))}
    </div>
  );
}

interface Line {
  readonly member: MemberView;
  readonly why: string | null;
}

interface PeopleProps {
  readonly title: string;
  readonly sign: ReactNode;
  readonly people: readonly Line[];
}

const People = ({ title, sign, people }: PeopleProps) => (
  <section>
    <h3>
      {sign}
      {title} <span className="kc-count">{people.length}</span>
    </h3>
    <ul>
      {people.map(({ member, why }) => (
        <li key={member.personId}>
          <strong>{member.name}</strong>
          {why !== null && <span className="k-soft"> {why}</span>}
        </li>
      ))}
    </ul>
  </section>
);
