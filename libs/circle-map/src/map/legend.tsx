import { Building2, Clock, Info, PawPrint } from 'lucide-react';
import { useSay } from '../use-words.js';
import { LegendItem, LegendLine } from './legend-signs.js';
import type { ShownTies } from './use-elements.js';

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
          <LegendItem sign={<LegendLine quality="strong" />}>{say('quality.strong')}</LegendItem>
          <LegendItem sign={<LegendLine quality="weak" />}>{say('quality.weak')}</LegendItem>
          <LegendItem sign={<LegendLine quality="broken" />}>{say('quality.broken')}</LegendItem>
          <LegendItem sign={<LegendLine quality="conflict" />}>{say('quality.conflict')}</LegendItem>
          <LegendItem sign={<LegendLine quality={null} />}>{say('circle.legendUnknown')}</LegendItem>
          <LegendItem sign={<LegendLine quality={null} widthPx={6} />}>{say('circle.legendOften')}</LegendItem>
          <LegendItem sign={<LegendLine quality={null} widthPx={1.2} />}>{say('circle.legendSeldom')}</LegendItem>
          <LegendItem sign={<LegendLine quality={null} fading />}>{say('circle.legendFading')}</LegendItem>
          <LegendItem sign={<Clock aria-hidden size={18} />}>{say('circle.fading')}</LegendItem>
          <LegendItem sign={<PawPrint aria-hidden size={18} />}>{say('personKind.pet')}</LegendItem>
          <LegendItem sign={<Building2 aria-hidden size={18} />}>{say('personKind.organisation')}</LegendItem>
          <LegendItem sign="†">{say('circle.deceased')}</LegendItem>
        </ul>
      </div>
    </details>
  );
}
