import { Building2, Clock, Info, PawPrint } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSay } from '../use-words.js';
import type { ShownTies } from './use-elements.js';

/** A short piece of line as it stands on the map. */
const Line = ({ look, widthPx }: { readonly look: string; readonly widthPx: number }) => (
  <svg viewBox="0 0 40 14" className="kc-legend-line" aria-hidden>
    <line x1="2" y1="7" x2="38" y2="7" strokeWidth={widthPx} className={`kc-line kc-line-${look}`} />
    {look === 'conflict' && <path d="M 20 1.5 L 25.5 7 L 20 12.5 L 14.5 7 Z" className="kc-line-sign" />}
    {look === 'broken' && <line x1="20" y1="1" x2="20" y2="13" strokeWidth="2" className="kc-line" />}
  </svg>
);

const Item = ({ sign, children }: { readonly sign: ReactNode; readonly children: ReactNode }) => (
  <li>
    <span className="kc-legend-sign">{sign}</span>
    {children}
  </li>
);

interface LegendProps {
  readonly clientName: string;
  readonly shown: ShownTies;
  readonly onShown: (shown: ShownTies) => void;
}

/** What lines and marks mean, and which lines show. Folded until asked for: the map explains most by itself. */
export function Legend({ clientName, shown, onShown }: LegendProps) {
  const say = useSay();
  return (
    <details className="kc-legend">
      <summary>
        <Info aria-hidden size={18} />
        <span>{say('circle.legend')}</span>
      </summary>
      <div className="kc-legend-body">
        <label>
          <input
            type="checkbox"
            checked={shown.withClient}
            onChange={({ target }) => onShown({ ...shown, withClient: target.checked })}
          />
          {say('circle.showWithClient', { name: clientName })}
        </label>
        <label>
          <input
            type="checkbox"
            checked={shown.among}
            onChange={({ target }) => onShown({ ...shown, among: target.checked })}
          />
          {say('circle.showAmong')}
        </label>
        <ul>
          <Item sign={<Line look="strong" widthPx={3} />}>{say('quality.strong')}</Item>
          <Item sign={<Line look="weak" widthPx={3} />}>{say('quality.weak')}</Item>
          <Item sign={<Line look="broken" widthPx={2} />}>{say('quality.broken')}</Item>
          <Item sign={<Line look="conflict" widthPx={2.5} />}>{say('quality.conflict')}</Item>
          <Item sign={<Line look="strong" widthPx={5} />}>{say('circle.legendOften')}</Item>
          <Item sign={<Line look="strong" widthPx={1.2} />}>{say('circle.legendSeldom')}</Item>
          <Item sign={<Line look="fading" widthPx={2.5} />}>{say('circle.legendFading')}</Item>
          <Item sign={<Clock aria-hidden size={18} />}>{say('circle.fading')}</Item>
          <Item sign={<PawPrint aria-hidden size={18} />}>{say('personKind.pet')}</Item>
          <Item sign={<Building2 aria-hidden size={18} />}>{say('personKind.organisation')}</Item>
          <Item sign="†">{say('circle.deceased')}</Item>
        </ul>
      </div>
    </details>
  );
}
