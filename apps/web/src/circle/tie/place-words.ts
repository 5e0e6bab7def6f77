import type { Words } from '@kring/circle-map';
import type { WordedForm } from '../../form/two-versions.js';
import type { Place } from './place.js';

/** Where somebody stands is one answer: ring and sector go together. */
export interface PlaceForm {
  readonly place: Place;
}

export const placeWords = ({ say, ring, sector }: Words): WordedForm<PlaceForm> => ({
  place: {
    label: say('circle.place'),
    says: ({ place }) => say('circleTime.place', { ring: ring(place.ring), sector: sector(place.sector) }),
  },
});
