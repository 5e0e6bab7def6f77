import { rings, sectors } from '@kring/care-network';
import type { ChangeEvent } from 'react';
import type { MapPlace } from '../circle-view.js';
import { useSay, useWords } from '../use-words.js';
import { PlaceMap } from './place-map.js';

export interface PlacePickerProps {
  readonly place: MapPlace;
  readonly onPlace: (place: MapPlace) => void;
}

const none = 'none';

/** Ring and sector in one tap, and as two choices for who does not point. */
export function PlacePicker({ place, onPlace }: PlacePickerProps) {
  const say = useSay();
  const words = useWords();
  const pickRing = ({ target }: ChangeEvent<HTMLSelectElement>): void =>
    onPlace({ ...place, ring: rings.find((ring) => String(ring) === target.value) ?? null });
  const pickSector = ({ target }: ChangeEvent<HTMLSelectElement>): void =>
    onPlace({ ...place, sector: sectors.find((sector) => sector === target.value) ?? null });
  return (
    <div className="kc-picker">
      <PlaceMap place={place} onPlace={onPlace} />
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
