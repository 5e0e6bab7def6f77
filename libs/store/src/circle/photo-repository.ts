import type { Permit } from '@kring/access';
import type { Instant, PersonId, Photo, PhotoContent, PhotoId, PhotoType } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { newId } from '../new-id.js';
import { inReach, scopeOf } from '../scope.js';
import { putPhotoBack, setPhotoAside } from './photo-set-aside.js';

interface PhotoNode {
  readonly id: PhotoId;
  readonly type: PhotoType;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Base64: a property of a node is no bytes on either engine. */
  readonly content: string;
}

/** The photo with this id, of a person in reach? */
const photoById = query<{ photo: PhotoNode; personId: PersonId }>(
  'photo.byId',
  `MATCH (photo:Photo {id: $id})<-[:HAS_PHOTO]-(person:Person)<-[:KNOWS]-(organisation:Organisation)
   WHERE ${inReach.person}
   RETURN photo {.*} AS photo, person.id AS personId`,
);

/** The photos of these people, as far as they are in reach? */
const photosOfPeople = query<{ photo: PhotoNode; personId: PersonId }>(
  'photo.ofPeople',
  `UNWIND $ids AS id
   MATCH (photo:Photo)<-[:HAS_PHOTO]-(person:Person {id: id})<-[:KNOWS]-(organisation:Organisation)
   WHERE ${inReach.person}
   RETURN photo {.*} AS photo, person.id AS personId`,
);

/** Points a person in reach to another photo, or to none. Taking the lock first keeps two at once apart. */
const pointToPhoto = query<{ id: PersonId; before: PhotoId | null }>(
  'photo.pointTo',
  `MATCH (person:Person {id: $personId})<-[:KNOWS]-(organisation:Organisation)
   WHERE ${inReach.person}
   SET person.id = person.id
   WITH person, person.photoId AS before
   SET person.photoId = $photoId
   RETURN person.id AS id, before`,
);

/** Takes all photos of a person away for good, those that were set aside too. */
const erasePhotos = query<never>(
  'photo.erase',
  `MATCH (person:Person {id: $personId})-[:HAS_PHOTO|HAD_PHOTO]->(photo:Photo)
   DETACH DELETE photo`,
);

/** Keeps a photo of a person. */
const keepPhoto = query<{ id: PhotoId }>(
  'photo.keep',
  `MATCH (person:Person {id: $personId})
   CREATE (person)-[:HAS_PHOTO]->(photo:Photo {id: $photoId})
   SET photo += $properties
   RETURN photo.id AS id`,
);

/** A photo, and whose face it is. */
export interface PhotoFound {
  readonly photo: Photo;
  readonly personId: PersonId;
}

const photoOf = ({ photo, personId }: { readonly photo: PhotoNode; readonly personId: PersonId }): PhotoFound => {
  const { id, type, widthPx, heightPx, content } = photo;
  return { personId, photo: { id, type, widthPx, heightPx, bytes: Uint8Array.from(Buffer.from(content, 'base64')) } };
};

/** `null` when there is no such photo, or the person is out of reach. */
export async function findPhoto(tx: GraphTransaction, permit: Permit, id: PhotoId): Promise<PhotoFound | null> {
  const [found] = await tx.run(photoById, { ...scopeOf(permit), id });
  return found ? photoOf(found) : null;
}

/** The photos of people in reach; nobody who has none is in it. */
export async function findPhotosOf(
  tx: GraphTransaction,
  permit: Permit,
  ids: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, Photo>> {
  const rows = await tx.run(photosOfPeople, { ...scopeOf(permit), ids });
  return new Map(rows.map(photoOf).map(({ personId, photo }) => [personId, photo]));
}

/** Which photo a person had, and which they have now. */
export interface PhotoChange {
  readonly before: PhotoId | null;
  readonly after: PhotoId | null;
}

/** Puts a photo in the place of the one there was, which is set aside. `null` when the person is out of reach. */
export async function setPhoto(
  tx: GraphTransaction,
  permit: Permit,
  personId: PersonId,
  { type, widthPx, heightPx, bytes }: PhotoContent,
  now: Instant,
): Promise<PhotoChange | null> {
  const after = newId<PhotoId>();
  const pointed = await point(tx, permit, personId, after);
  if (!pointed) return null;
  await setPhotoAside(tx, personId, now);
  const content = Buffer.from(bytes).toString('base64');
  await tx.run(keepPhoto, { personId, photoId: after, properties: { type, widthPx, heightPx, content, addedAt: now } });
  return pointed;
}

/** Sets the photo of a person aside. `null` when the person is out of reach; nothing differs when there was none. */
export async function removePhoto(
  tx: GraphTransaction,
  permit: Permit,
  personId: PersonId,
  now: Instant,
): Promise<PhotoChange | null> {
  const pointed = await point(tx, permit, personId, null);
  if (pointed) await setPhotoAside(tx, personId, now);
  return pointed;
}

/** Takes the photo of a person away for good, with all that were set aside. `null` when the person is out of reach. */
export async function erasePhoto(
  tx: GraphTransaction,
  permit: Permit,
  personId: PersonId,
): Promise<PhotoChange | null> {
  const pointed = await point(tx, permit, personId, null);
  if (pointed) await forgetPhoto(tx, personId);
  return pointed;
}

/** Gives a person the photo that was set aside, or none. `null` when the person is out of reach. */
export async function changePhotoBack(
  tx: GraphTransaction,
  permit: Permit,
  personId: PersonId,
  photoId: PhotoId | null,
  now: Instant,
): Promise<PhotoChange | null> {
  const pointed = await point(tx, permit, personId, photoId);
  if (!pointed) return null;
  await setPhotoAside(tx, personId, now);
  if (photoId !== null) await putPhotoBack(tx, personId, photoId);
  return pointed;
}

async function point(
  tx: GraphTransaction,
  permit: Permit,
  personId: PersonId,
  photoId: PhotoId | null,
): Promise<PhotoChange | null> {
  const [pointed] = await tx.run(pointToPhoto, { ...scopeOf(permit), personId, photoId });
  return pointed ? { before: pointed.before ?? null, after: photoId } : null;
}

/** Takes all photos of a person out of the store. Call it before a person is erased; who may is for the caller to know. */
export async function forgetPhoto(tx: GraphTransaction, personId: PersonId): Promise<void> {
  await tx.run(erasePhotos, { personId });
}
