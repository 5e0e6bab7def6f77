import type { Instant, PersonId, PhotoContent, PhotoId } from '@kring/care-network';
import { query, type GraphTransaction } from '../../engine/graph-db.js';
import { newId } from '../../new-id.js';
import type { PhotoChange } from '../../circle/photo-repository.js';

/** Keeps photos of people of whom there is none. */
const keepPhotos = query<{ personId: PersonId; photoId: PhotoId }>(
  'bulk.keepPhotos',
  `UNWIND $rows AS row
   MATCH (person:Person {id: row.personId})
   WHERE person.photoId IS NULL
   SET person.photoId = row.photoId
   CREATE (person)-[:HAS_PHOTO]->(photo:Photo {id: row.photoId})
   SET photo += row.properties
   RETURN person.id AS personId, photo.id AS photoId`,
);

/** A photo that an import brings. It was checked as any photo is (`checkPhoto`). */
export interface ImportedPhoto {
  readonly personId: PersonId;
  readonly photo: PhotoContent;
}

export interface KeptPhoto {
  readonly personId: PersonId;
  readonly change: PhotoChange;
}

/** Who has a photo keeps it. Answers with what was kept, so that it can be taken back. */
export async function keepImportedPhotos(
  tx: GraphTransaction,
  photos: readonly ImportedPhoto[],
  now: Instant,
): Promise<readonly KeptPhoto[]> {
  if (photos.length === 0) return [];
  const rows = photos.map(({ personId, photo: { type, widthPx, heightPx, bytes } }) => {
    const content = Buffer.from(bytes).toString('base64');
    return { personId, photoId: newId<PhotoId>(), properties: { type, widthPx, heightPx, content, addedAt: now } };
  });
  const kept = await tx.run(keepPhotos, { rows });
  return kept.map(({ personId, photoId }) => ({ personId, change: { before: null, after: photoId } }));
}
