import { photoFrom, photoInText, type PhotoRead } from '../photo-in-file.js';
import type { Card } from './cards.js';

/**
 * The photo on a card: base64 in 2.1 and 3.0, a `data:` address in 4.0. One that stands elsewhere is not fetched. `null` for a
 * card without.
 */
export function photoOn({ lines }: Card): PhotoRead | null {
  const line = lines.find(({ name }) => name === 'PHOTO');
  if (!line) return null;
  const encodings = [...(line.parameters.get('encoding') ?? []), ...(line.parameters.get('type') ?? [])];
  const isBare = encodings.some((encoding) => ['b', 'base64'].includes(encoding)) && !/^data:/i.test(line.value);
  return isBare ? photoFrom(line.value) : photoInText(line.value);
}
