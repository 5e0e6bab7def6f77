import { Building2, Clock, Info, PawPrint } from 'lucide-react';
import type { TieQuality } from '@kring/care-network';
import type { ReactNode } from 'react';
import { TieLine } from '../figure/tie-line.js';
import { useSay } from '../use-words.js';
import type { ShownTies } from './use-elements.js';

/** A short piece of line as it stands on the map. */
const Line = ({
  quality,
  widthPx = 2.5,
  fading = false,
}: {
  readonly quality: TieQuality | null;
  readonly widthPx?: number;
  readonly fading?: boolean;
}) => (
  <svg viewBox="0 0 56 14" className="kc-legend-line" aria-hidden>
    {fading && <path d="M 2 1 V 13 M 54 1 V 13" className="kc-legend-end" />}
    <TieLine from={{ x: 2, y: 7 }} to={{ x: 54, y: 7 }} tie={{ quality, fading }} widthPx={widthPx} discPx={0} />
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
          <Item sign={<Line quality="strong" />}>{say('quality.strong')}</Item>
          <Item sign={<Line quality="weak" />}>{say('quality.weak')}</Item>
          <Item sign={<Line quality="broken" />}>{say('quality.broken')}</Item>
          <Item sign={<Line quality="conflict" />}>{say('quality.conflict')}</Item>
          <Item sign={<Line quality={null} />}>{say('circle.legendUnknown')}</Item>
          <Item sign={<Line quality={null} widthPx={6} />}>{say('circle.legendOften')}</Item>
          <Item sign={<Line quality={null} widthPx={1.2} />}>{say('circle.legendSeldom')}</Item>
          <Item sign={<Line quality={null} fading />}>{say('circle.legendFading')}</Item>
          <Item sign={<Clock aria-hidden size={18} />}>{say('circle.fading')}</Item>
          <Item sign={<PawPrint aria-hidden size={18} />}>{say('personKind.pet')}</Item>
          <Item sign={<Building2 aria-hidden size={18} />}>{say('personKind.organisation')}</Item>
          <Item sign="†">{say('circle.deceased')}</Item>
        </ul>
      </div>
    </details>
  );
}
