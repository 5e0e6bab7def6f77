import type { TieQuality } from '@kring/care-network';
import type { ReactNode } from 'react';
import { TieLine } from '../figure/tie-line.js';

interface LegendLineProps {
  readonly quality: TieQuality | null;
  readonly widthPx?: number;
  readonly fading?: boolean;
}

/** A short piece of line as it stands on the map. */
export const LegendLine = ({ quality, widthPx = 2.5, fading = false }: LegendLineProps) => (
  <svg viewBox="0 0 56 14" className="kc-legend-line" aria-hidden>
    {fading && <path d="M 2 1 V 13 M 54 1 V 13" className="kc-legend-end" />}
    <TieLine from={{ x: 2, y: 7 }} to={{ x: 54, y: 7 }} tie={{ quality, fading }} widthPx={widthPx} discPx={0} />
  </svg>
);

interface LegendItemProps {
  readonly sign: ReactNode;
  readonly children: ReactNode;
}

/** A sign with what it means. */
export const LegendItem = ({ sign, children }: LegendItemProps) => (
  <li>
    <span className="kc-legend-sign">{sign}</span>
    {children}
  </li>
);
