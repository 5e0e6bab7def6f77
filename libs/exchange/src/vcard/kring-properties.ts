/*
 * What a card has no place for stands in properties of Kring's own. They are named as the columns of a roster, so that both
 * are read alike.
 */

const start = 'X-KRING-';

export const ownProperty = (part: string): string => `${start}${part.toUpperCase()}`;

/** `contact-frequency` of `X-KRING-CONTACT-FREQUENCY`; `null` for a property of others. */
export const partOf = (property: string): string | null =>
  property.startsWith(start) ? property.slice(start.length).toLowerCase() : null;

/** Someone whom the person on the card knows, by id, and what is known of their tie, with `;` between. */
export const tieProperty = ownProperty('tie');
export const tieParts = [
  ...(['role', 'quality', 'supportReceived', 'supportGiven', 'contactFrequency', 'lastContactOn'] as const),
] as const;
export const tieHeadings = ['from', 'to', 'role', 'quality', 'support', 'support by client', 'contact', 'last contact'];
