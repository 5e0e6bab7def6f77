import type { Permit } from '@kring/access';
import { photoSetAside, type Instant, type PersonId, type PhotoId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { scopeOf } from '../scope.js';

/** Takes the photo of a person out of sight: it can be put back, and is found by nobody. */
const setAside = query<{ id: PhotoId }>(
  'photo.setAside',
  `MATCH (person:Person {id: $personId})-[has:HAS_PHOTO]->(photo:Photo)
   CREATE (person)-[:HAD_PHOTO]->(photo)
   SET photo.setAsideAt = $now
   DELETE has
   RETURN photo.id AS id`,
);

/** Puts a photo that was set aside in its place again. */
const putBack = query<{ id: PhotoId }>(
  'photo.putBack',
  `MATCH (person:Person {id: $personId})-[had:HAD_PHOTO]->(photo:Photo {id: $photoId})
   CREATE (person)-[:HAS_PHOTO]->(photo)
   REMOVE photo.setAsideAt
   DELETE had
   RETURN photo.id AS id`,
);

/** What was set aside of a person, the newest first? */
const ofPerson = query<{ id: PhotoId; setAsideAt: Instant }>(
  'photo.setAsideOf',
  `MATCH (:Person {id: $personId})-[:HAD_PHOTO]->(photo:Photo)
   RETURN photo.id AS id, photo.setAsideAt AS setAsideAt ORDER BY setAsideAt DESC, id DESC`,
);

/** Takes photos away for good. */
const drop = query<never>('photo.drop', 'UNWIND $ids AS id MATCH (photo:Photo {id: id}) DETACH DELETE photo');

/** Takes away for good what was set aside too long ago, wherever in the store. */
const dropOld = query<{ dropped: number }>(
  'photo.dropOld',
  `MATCH (:Person)-[:HAD_PHOTO]->(photo:Photo)
   WHERE photo.setAsideAt < $before
   DETACH DELETE photo
   RETURN count(*) AS dropped`,
);

/** Which of these photos of the organisation are still there, shown or set aside? */
const stillThere = query<{ id: PhotoId }>(
  'photo.stillThere',
  `UNWIND $ids AS id
   MATCH (photo:Photo {id: id})<-[:HAS_PHOTO|HAD_PHOTO]-(:Person)<-[:KNOWS]-(:Organisation {id: $viewer.organisationId})
   RETURN photo.id AS id`,
);

/** Makes room for another photo, or for none. What a person has beyond `photoSetAside.most` is gone for good. */
export async function setPhotoAside(tx: GraphTransaction, personId: PersonId, now: Instant): Promise<void> {
  await tx.run(setAside, { personId, now });
  const ids = (await tx.run(ofPerson, { personId })).slice(photoSetAside.most).map(({ id }) => id);
  if (ids.length > 0) await tx.run(drop, { ids });
}

/** The photo stands again. It must have been set aside, and the place be free. */
export async function putPhotoBack(tx: GraphTransaction, personId: PersonId, photoId: PhotoId): Promise<void> {
  await tx.run(putBack, { personId, photoId });
}

const dayMs = 86_400_000;

/** Erases what was set aside longer ago than `photoSetAside.days`. Answers with how many photos that were. */
export async function dropOldPhotos(tx: GraphTransaction, now: Instant): Promise<number> {
  const before = new Date(Date.parse(now) - photoSetAside.days * dayMs).toISOString();
  const [row] = await tx.run(dropOld, { before });
  return row?.dropped ?? 0;
}

/** Those of the photos that are still in the store. For who reads of them in a log: it shows none. */
export async function photosStillThere(
  tx: GraphTransaction,
  permit: Permit,
  ids: readonly PhotoId[],
): Promise<ReadonlySet<PhotoId>> {
  const rows = ids.length === 0 ? [] : await tx.run(stillThere, { ...scopeOf(permit), ids });
  return new Set(rows.map(({ id }) => id));
}
