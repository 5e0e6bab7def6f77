import { checkPhoto, mostPhotoBytes, type PhotoContent } from '@kring/care-network';

/** A photo as a file carries it, or why it does not come in. */
export type PhotoRead = { readonly photo: PhotoContent } | { readonly reason: string };

const reasons: Readonly<Record<string, string>> = {
  NOT_A_PHOTO: 'no JPEG, PNG or WebP',
  TOO_LONG: 'too large',
  OUT_OF_RANGE: 'too many pixels or too few',
};

/** Characters of base64: what is longer is not even decoded. */
const mostCharacters = Math.ceil(mostPhotoBytes / 3) * 4;

/** The photo in base64, by the same checks as one that is chosen on the screen: size, kind, nothing in it but the picture. */
export function photoFrom(base64: string): PhotoRead {
  const plain = base64.replaceAll(/\s/g, '');
  if (plain.length > mostCharacters) return { reason: reasons['TOO_LONG']! };
  const checked = checkPhoto('photo', Uint8Array.from(Buffer.from(plain, 'base64')));
  return 'photo' in checked ? checked : { reason: reasons[checked.problems[0].code] ?? 'no photo' };
}

/** A photo as text, as web pages and address books write it. */
export const photoText = (photo: PhotoContent): string => `data:${photo.type};base64,${base64Of(photo)}`;

/** The photo in such text. One that stands elsewhere is not fetched. */
export function photoInText(text: string): PhotoRead {
  const start = /^data:[^,]*;base64,/i.exec(text)?.[0];
  return start === undefined ? { reason: 'stands elsewhere' } : photoFrom(text.slice(start.length));
}

export const base64Of = ({ bytes }: PhotoContent): string => Buffer.from(bytes).toString('base64');
