import { MarkSign, useWords, type CircleView, type FigureMark, type MemberView } from '@kring/circle-map';
import type { CircleComparison } from '@kring/care-network';
import type { ReactNode } from 'react';
import { useText } from '../language/use-text.js';
import { useTieParts, type TieLine, type TiePart } from './tie-lines.js';

type Comparison = CircleComparison<MemberView>;

interface DifferencesProps {
  readonly comparison: Comparison;
  readonly before: CircleView;
  readonly after: CircleView;
}

/** The same differences as the drawings show, in words: who came, went, moved, faded and is back, then the ties among them. */
export function DifferencesList({ comparison, before, after }: DifferencesProps) {
  const t = useText();
  const ties = useTieParts(before, after);
  const { ring, sector, whyFading } = useWords();
  const place = (member: MemberView): string =>
    member.ring === null || member.sector === null
      ? t('ring.none')
      : t('circleTime.place', { ring: ring(member.ring), sector: sector(member.sector) });
  const { came, went, moved, faded, revived } = comparison;
  const people: readonly { readonly mark: FigureMark; readonly people: readonly Person[] }[] = [
    { mark: 'came', people: came.map((member) => ({ member, why: place(member) })) },
    { mark: 'went', people: went.map((member) => ({ member, why: place(member) })) },
    {
      mark: 'moved',
      people: moved.map((pair) => ({
        member: pair.after,
        why: t('circleTime.fromTo', { before: place(pair.before), after: place(pair.after) }),
      })),
    },
    { mark: 'faded', people: faded.map(({ after: member }) => ({ member, why: whyFading(member) })) },
    { mark: 'revived', people: revived.map(({ after: member }) => ({ member, why: null })) },
  ];
  const parts: readonly TiePart[] = [
    ...people.map((part) => ({
      title: t(`circleTime.${part.mark}`),
      mark: part.mark,
      lines: part.people.map(({ member, why }) => ({ key: member.personId, names: member.name, why })),
    })),
    ...ties,
  ].filter(({ lines }) => lines.length > 0);
  if (parts.length === 0) return <p>{t('circleTime.nothing')}</p>;
  return (
    <div className="h-differences">
      {parts.map(({ title, mark, lines }) => (
        <Lines key={title} title={title} sign={<MarkSign mark={mark} />} lines={lines} />
      ))}
    </div>
  );
}

interface Person {
  readonly member: MemberView;
  readonly why: string | null;
}

interface LinesProps {
  readonly title: string;
  readonly sign: ReactNode;
  readonly lines: readonly TieLine[];
}

const Lines = ({ title, sign, lines }: LinesProps) => (
  <section>
    <h3>
      {sign}
      {title} <span className="kc-count">{lines.length}</span>
    </h3>
    <ul>
      {lines.map(({ key, names, why }) => (
        <li key={key}>
          <strong>{names}</strong>
          {why !== null && <span className="k-soft"> {why}</span>}
        </li>
      ))}
    </ul>
  </section>
);
