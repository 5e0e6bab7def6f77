import { rings, sectors } from '@kring/care-network';
import type { ChangeEvent } from 'react';
import type { MapPlace } from '../circle-view.js';
import { quarters, type Bands } from '../geometry/bands.js';
import { inTwoLines } from '../geometry/sector-names.js';
import { cellPath } from '../map/bands-layer.js';
import { useRingNames, useSay, useWords } from '../use-words.js';

export interface PlacePickerProps {
  readonly place: MapPlace;
  readonly onPlace: (place: MapPlace) => void;
}

/** A small round map with equal rings: every place large enough for a thumb. */
const bands: Bands = { edges: [26, 68, 106, 144, 182], stretch: 1 };
const none = 'none';

function Cells({ place, onPlace }: PlacePickerProps) {
  return rings.flatMap((ring) =>
    sectors.map((sector) => {
      const picked = place.ring === ring && place.sector === sector;
      return (
        <path
          key={`${ring} ${sector}`}
          d={cellPath(bands, ring, sector)}
          data-cell={`${ring} ${sector}`}
          className={`kc-cell kc-ring-${ring} kc-${sector}${picked ? ' kc-cell-picked' : ''}`}
          onClick={() => onPlace({ ring, sector })}
        />
      );
    }),
  );
}

/** Ring and sector in one tap, and as two choices for who does not point. */
export function PlacePicker({ place, onPlace }: PlacePickerProps) {
  const say = useSay();
  const words = useWords();
  const ringNames = useRingNames();
  const pickRing = ({ target }: ChangeEvent<HTMLSelectElement>): void =>
    onPlace({ ...place, ring: rings.find((ring) => String(ring) === target.value) ?? null });
  const pickSector = ({ target }: ChangeEvent<HTMLSelectElement>): void =>
    onPlace({ ...place, sector: sectors.find((sector) => sector === target.value) ?? null });
  return (
    <div className="kc-picker">
      <svg viewBox="-190 -190 380 380" aria-hidden className="kc-picker-map">
        <Cells place={place} onPlace={onPlace} />
        {rings.map((ring) => (
          <text key={ring} y={-(bands.edges[ring] ?? 0) + 15} className="kc-picker-ring">
            {ringNames[ring]}
          </text>
        ))}
        {sectors.map((sector) => {
          const lines = inTwoLines(say(`circle.sectorOnMap.${sector}`));
          const { x, y } = quarters[sector];
          return (
            <text
              key={sector}
              y={y < 0 ? -172 : 172 - (lines.length - 1) * 17}
              className={`kc-picker-sector kc-${sector}`}
            >
              {lines.map((line, index) => (
                <tspan key={line} x={x * 188} dy={index * 17} textAnchor={x < 0 ? 'start' : 'end'}>
                  {line}
                </tspan>
              ))}
            </text>
          );
        })}
      </svg>
      <div className="kc-picker-words">
        <label>
          {say('circle.ring')}
          <select className="kc-select" value={place.ring ?? none} onChange={pickRing}>
            {[...rings, null].map((ring) => (
              <option key={ring} value={ring ?? none}>
                {words.ring(ring)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('circle.sector')}
          <select className="kc-select" value={place.sector ?? none} onChange={pickSector}>
            {[...sectors, null].map((sector) => (
              <option key={sector} value={sector ?? none}>
                {words.sector(sector)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </div>
  );
}
