import { handPlaceIn, roundedHandPlace, type HandPlace, type Tie } from '@kring/care-network';
import type { TieContent } from '@kring/store';
import type { AddPersonInput } from '../dto/membership-inputs.js';
import type { AddTieInput, ChangeTieInput, MoveOnMapInput, RecordContactInput } from '../dto/tie-inputs.js';

/** What an input says of a tie, with what was left out as not recorded. */
export const contentOf = (input: AddTieInput | ChangeTieInput | AddPersonInput): TieContent => ({
  role: input.role ?? null,
  ring: input.ring ?? null,
  sector: input.sector ?? null,
  quality: 'quality' in input ? (input.quality ?? null) : null,
  supportGiven: input.supportGiven,
  supportReceived: input.supportReceived,
  contactFrequency: input.contactFrequency ?? null,
  lastContactOn: input.lastContactOn ?? null,
});

/** Without a word of the place by hand it stays, as long as ring and sector do. */
export function moved(tie: Tie, { ring = null, sector = null, handPlace }: MoveOnMapInput): TieContent {
  const wanted: HandPlace | null = handPlace === undefined ? handPlaceIn(tie, { ring, sector }) : handPlace;
  return { ...tie, ring, sector, handPlace: wanted && roundedHandPlace(wanted) };
}

/** A tie as it was described anew: a place by hand is no part of a form, and stays within its ring and sector. */
export const described = (tie: Tie, input: ChangeTieInput): TieContent => {
  const content = contentOf(input);
  return { ...content, handPlace: handPlaceIn(tie, content) };
};

/** An earlier contact that is remembered later does not make the last one older. */
export const contacted = (tie: Tie, { on }: RecordContactInput): TieContent => ({
  ...tie,
  lastContactOn: tie.lastContactOn !== null && tie.lastContactOn > on ? tie.lastContactOn : on,
});
