import { photoFrom, type PhotoRead } from '../photo-in-file.js';
import { all, textAt, type FhirElement } from './fhir-element.js';

/** An organisation has no photo of its own in FHIR. */
export const photoExtension = 'urn:kring:photo';

/**
 * The photo of a Patient's relative, a practitioner or an organisation: an attachment with its data. One that stands elsewhere is
 * not fetched. `null` where there is none.
 */
export function photoOf(resource: FhirElement | undefined): PhotoRead | null {
  if (!resource) return null;
  const own = all(resource, 'extension').filter((extension) => textAt(extension, 'url') === photoExtension);
  const attachments = [...all(resource, 'photo'), ...own.flatMap((extension) => all(extension, 'valueAttachment'))];
  const data = attachments.map((attachment) => textAt(attachment, 'data')).find((text) => text !== '');
  if (data !== undefined) return photoFrom(data);
  return attachments.length > 0 ? { reason: 'stands elsewhere' } : null;
}
