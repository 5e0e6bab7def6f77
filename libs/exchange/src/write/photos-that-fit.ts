import type { ExchangedCircle, ImportedPerson } from '../imported-circle.js';
import { mostPhotos } from '../limits.js';

const isShown = ({ hasPhoto, photo }: ImportedPerson): boolean => hasPhoto === true || photo !== undefined;

/** Of whom there is a photo that goes into no file: with more of them Kring could not read what it wrote. */
export const beyondPhotos = ({ people }: ExchangedCircle): readonly ImportedPerson[] =>
  people.filter(isShown).slice(mostPhotos);

/** The circle with as many photos as a file carries. */
export function withPhotosThatFit(circle: ExchangedCircle): ExchangedCircle {
  const beyond = new Set(beyondPhotos(circle));
  if (beyond.size === 0) return circle;
  const bare = ({ photo: _photo, ...person }: ImportedPerson): ImportedPerson => person;
  return { ...circle, people: circle.people.map((person) => (beyond.has(person) ? bare(person) : person)) };
}
