import { rings, sectors } from '@kring/care-network';
import { Select } from '../design/index.js';
import { useText } from '../language/use-text.js';
import type { Place } from './import-choices.js';

const unknown = 'none';

interface PlaceSelectsProps {
  readonly place: Place;
  readonly ringLabel: string;
  readonly sectorLabel: string;
  /** Only what the file does not say is asked. */
  readonly asksRing: boolean;
  readonly asksSector: boolean;
  readonly onPlace: (place: Partial<Place>) => void;
}

/** Asks where someone stands. Unknown is an answer too, and the first one. */
export function PlaceSelects(props: PlaceSelectsProps) {
  const { place, ringLabel, sectorLabel, asksRing, asksSector, onPlace } = props;
  const t = useText();
  return (
    <div className="x-place">
      {asksRing && (
        <Select
          label={ringLabel}
          value={place.ring === null ? unknown : String(place.ring)}
          onChange={(value) => onPlace({ ring: value === unknown ? null : Number(value) })}
          choices={[
            { value: unknown, label: t('ring.none') },
            ...rings.map((ring) => ({ value: String(ring), label: t(`ring.${ring}`) })),
          ]}
        />
      )}
      {asksSector && (
        <Select
          label={sectorLabel}
          value={place.sector ?? unknown}
          onChange={(value) => onPlace({ sector: sectors.find((each) => each === value) ?? null })}
          choices={[
            { value: unknown, label: t('sector.none') },
            ...sectors.map((sector) => ({ value: sector, label: t(`sector.${sector}`) })),
          ]}
        />
      )}
    </div>
  );
}
