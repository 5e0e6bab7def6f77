/** What happened to somebody between two moments. */
export const figureMarks = ['came', 'went', 'moved', 'faded', 'revived'] as const;
export type FigureMark = (typeof figureMarks)[number];

const signs: Readonly<Record<FigureMark, string>> = { came: '+', went: '−', moved: '→', faded: '…', revived: '↻' };

/** A ring of its own kind of line, with a sign: colour is never all that tells them apart. */
export const PersonMark = ({ mark, discPx }: { readonly mark: FigureMark; readonly discPx: number }) => {
  const [radius, corner] = [discPx / 2 + 5, discPx * 0.42];
  return (
    <g className={`kc-person-mark kc-person-mark-${mark}`}>
      <circle r={radius} className="kc-person-mark-ring" />
      {mark === 'moved' && <circle r={radius + 4} className="kc-person-mark-ring" />}
      <circle cx={corner} cy={-corner} r={11} className="kc-person-mark-sign" />
      <text x={corner} y={-corner} dy="0.35em" fontSize={15}>
        {signs[mark]}
      </text>
    </g>
  );
};

/** The same sign beside a word. */
export const MarkSign = ({ mark }: { readonly mark: FigureMark }) => (
  <svg viewBox="-18 -18 36 36" className={`kc-mark-sign kc-person-mark kc-person-mark-${mark}`} aria-hidden>
    <circle r={14} className="kc-person-mark-ring" />
    <circle r={10} className="kc-person-mark-sign" />
    <text dy="0.35em" fontSize={15}>
      {signs[mark]}
    </text>
  </svg>
);
