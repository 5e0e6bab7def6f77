import {
  tiesAmongMembers,
  tieWithClient,
  type Circle,
  type PersonId,
  type PhotoContent,
  type Tie,
} from '@kring/care-network';
import { noDetails, type ExchangedCircle, type ImportedPerson, type TieDetails } from '../imported-circle.js';

function detailsOf(tie: Tie): TieDetails {
  const { role, quality, supportGiven, supportReceived, contactFrequency, lastContactOn } = tie;
  return { role, quality, supportGiven, supportReceived, contactFrequency, lastContactOn };
}

/** Photos of people, for files that show them. */
export type Photos = ReadonlyMap<PersonId, PhotoContent>;

const none: Photos = new Map();

/**
 * A circle as files hold it. The keys are Kring's own ids, so that importing the file again finds the same people. Ties
 * stand in the order of the people, so that equal circles give equal files. `withPhoto` is of whom there is a photo.
 */
export function circleOut(
  circle: Circle,
  photos: Photos = none,
  withPhoto: ReadonlySet<PersonId> = new Set(),
): ExchangedCircle {
  const people = circle.members.map(({ person, skills, consents }): ImportedPerson => {
    const tie = tieWithClient(circle, person.id);
    const { id, name, kind, deceased, birthYear, speaks, home, symbol, certificateUntil, note } = person;
    const photo = photos.get(id);
    return {
      key: id,
      ...{ name, kind, deceased, birthYear, speaks, home, certificateUntil, note },
      ...(symbol === null ? {} : { symbol }),
      ...(photo ? { photo } : {}),
      ...(withPhoto.has(id) ? { hasPhoto: true } : {}),
      ...(tie ? { tieKey: tie.id, ...detailsOf(tie) } : noDetails),
      ring: tie?.ring ?? null,
      sector: tie?.sector ?? null,
      ...(tie?.handPlace ? { handPlace: tie.handPlace } : {}),
      skills,
      consents: consents.map(({ purpose, givenAt, withdrawnAt }) => ({ purpose, givenAt, withdrawnAt })),
    };
  });
  const place = new Map<string, number>(people.map(({ key }, index) => [key, index]));
  const order = ({ from, to }: Tie): number => (place.get(from) ?? 0) * people.length + (place.get(to) ?? 0);
  const tiesAmong = tiesAmongMembers(circle)
    .toSorted((one, other) => order(one) - order(other))
    .map((tie) => ({ from: tie.from, to: tie.to, details: detailsOf(tie) }));
  return { clientName: circle.self.name, people, tiesAmong };
}
