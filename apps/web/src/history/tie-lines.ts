import { memberOf, useWords, type CircleView, type FigureMark, type TieAmongView } from '@kring/circle-map';
import { compareTies, type PersonId } from '@kring/care-network';
import { useText } from '../language/use-text.js';

/** One tie among people in words, with why it stands in its list. */
export interface TieLine {
  readonly key: string;
  readonly names: string;
  readonly why: string | null;
}

export interface TiePart {
  readonly title: string;
  readonly mark: FigureMark;
  readonly lines: readonly TieLine[];
}

/** How a tie among people is told: whom it joins, and what is known of it. */
export function useTieWords() {
  const t = useText();
  const { say } = useWords();
  const names = (circle: CircleView, { from, to }: TieAmongView): string => {
    const nameOf = (id: PersonId): string => memberOf(circle, id)?.name ?? '';
    return t('circleTime.pair', { one: nameOf(from), other: nameOf(to) });
  };
  const facts = ({ role, quality, contactFrequency }: TieAmongView): string =>
    [role, quality && say(`quality.${quality}`), contactFrequency && say(`contact.${contactFrequency}`)]
      .filter(Boolean)
      .join(', ') || t('circleTime.tieUnknown');
  return { names, facts };
}

/** What happened to the ties among the people of a circle between two moments; only the lists that hold something. */
export function useTieParts(before: CircleView, after: CircleView): readonly TiePart[] {
  const t = useText();
  const { whyFading } = useWords();
  const { names, facts } = useTieWords();
  const { came, went, changed, faded, revived } = compareTies(before.tiesAmong, after.tiesAmong);
  const line = (circle: CircleView, tie: TieAmongView, why: string | null): TieLine => ({
    ...{ key: tie.tieId, names: names(circle, tie), why },
  });
  const parts: readonly TiePart[] = [
    { title: t('circleTime.tieCame'), mark: 'came', lines: came.map((tie) => line(after, tie, facts(tie))) },
    { title: t('circleTime.tieWent'), mark: 'went', lines: went.map((tie) => line(before, tie, facts(tie))) },
    {
      title: t('circleTime.tieChanged'),
      mark: 'moved',
      lines: changed.map((pair) =>
        line(after, pair.after, t('circleTime.fromTo', { before: facts(pair.before), after: facts(pair.after) })),
      ),
    },
    {
      title: t('circleTime.tieFaded'),
      mark: 'faded',
      lines: faded.map((pair) => line(after, pair.after, whyFading(pair.after))),
    },
    {
      title: t('circleTime.tieRevived'),
      mark: 'revived',
      lines: revived.map((pair) => line(after, pair.after, null)),
    },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}
