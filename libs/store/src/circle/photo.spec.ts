import { describe, expect, it } from '@jest/globals';
import type { PersonId, PhotoContent } from '@kring/care-network';
import { engines, testQuery } from '../../test/engines.js';
import { freshStore } from '../../test/fresh-store.js';
import { plantTwoOrganisations, testIds as ids, testPermit } from '../testing/index.js';
import { openCircle } from './circle-repository.js';
import { findPeople } from './person-repository.js';
import { findPhoto, findPhotosOf, forgetPhoto, removePhoto, setPhoto } from './photo-repository.js';

const now = '2026-11-24T10:00:00.000Z';
const today = '2026-11-24';
const photo: PhotoContent = { type: 'image/png', widthPx: 64, heightPx: 64, bytes: Uint8Array.of(1, 2, 254, 255) };
const other: PhotoContent = { ...photo, type: 'image/jpeg', bytes: Uint8Array.of(7) };
const countPhotos = testQuery<{ count: number }>('MATCH (p:Photo) RETURN count(p) AS count');

describe.each(engines)('photos on $name', ({ start }) => {
  const store = freshStore(start, plantTwoOrganisations);

  const set = (personId: PersonId, content = photo) =>
    store.db.write(async (tx) => {
      const change = await setPhoto(tx, testPermit('teamLeader', 'Mutation.setPhoto'), personId, content, now);
      return change?.after ?? null;
    });
  const count = async (): Promise<number> => (await store.db.read((tx) => tx.run(countPhotos)))[0]?.count ?? -1;

  it('keeps a photo as it came, and says in a circle that there is one', async () => {
    const id = await set(ids.bert);
    const permit = testPermit('teamLeader', 'Query.photo');
    expect(await store.db.read((tx) => findPhoto(tx, permit, id!))).toEqual({
      personId: ids.bert,
      photo: { id, ...photo },
    });
    const opened = await store.db.read((tx) =>
      openCircle(tx, testPermit('teamLeader', 'Query.circle'), ids.anna, today),
    );
    const photos = opened?.people.map(({ person, photoId }) => [person.name, photoId]);
    expect(photos).toEqual([
      ['Anna', null],
      ['Bert', id],
      ['Carla', null],
    ]);
    const [seen] = await store.db.read((tx) => findPeople(tx, permit.viewer, [ids.bert]));
    expect(seen?.photoId).toBe(id);
  });

  it('shows nobody a photo that was replaced or removed, and leaves nothing of one that was forgotten', async () => {
    const [first, second] = [await set(ids.bert), await set(ids.bert, other)];
    const permit = testPermit('teamLeader', 'Query.photo');
    expect(await store.db.read((tx) => findPhoto(tx, permit, first!))).toBeNull();
    const found = await store.db.read((tx) => findPhotosOf(tx, permit, [ids.bert, ids.carla]));
    expect([...found]).toEqual([[ids.bert, { id: second, ...other }]]);
    const remove = () =>
      store.db.write((tx) => removePhoto(tx, testPermit('teamLeader', 'Mutation.removePhoto'), ids.bert, now));
    const gone = { before: second, after: null };
    expect([await remove(), await remove()]).toEqual([gone, { ...gone, before: null }]);
    for (const id of [first, second]) expect(await store.db.read((tx) => findPhoto(tx, permit, id!))).toBeNull();
    expect(await count()).toBe(2);
    await set(ids.bert);
    await store.db.write((tx) => forgetPhoto(tx, ids.bert));
    expect(await count()).toBe(0);
  });

  it('shows one of two photos that come at once', async () => {
    const kept = await Promise.all([set(ids.bert), set(ids.bert, other)]);
    expect(await count()).toBe(2);
    const [seen] = await store.db.read((tx) =>
      findPeople(tx, testPermit('teamLeader', 'Query.person').viewer, [ids.bert]),
    );
    expect(kept).toContain(seen?.photoId);
  });

  it('neither shows nor changes a photo of who is out of reach', async () => {
    const id = await set(ids.bert);
    for (const [persona, operation] of [
      ['otherTeamLeader', 'Query.photo'],
      ['foreignTeamLeader', 'Query.photo'],
    ] as const) {
      const permit = testPermit(persona, operation);
      expect(await store.db.read((tx) => findPhoto(tx, permit, id!))).toBeNull();
      expect((await store.db.read((tx) => findPhotosOf(tx, permit, [ids.bert]))).size).toBe(0);
      expect(await store.db.write((tx) => setPhoto(tx, permit, ids.bert, other, now))).toBeNull();
      expect(await store.db.write((tx) => removePhoto(tx, permit, ids.bert, now))).toBeNull();
    }
    expect(await store.db.read((tx) => findPhoto(tx, testPermit('relative', 'Query.photo'), id!))).not.toBeNull();
    const ofCarla = await set(ids.carla);
    expect(await store.db.read((tx) => findPhoto(tx, testPermit('relative', 'Query.photo'), ofCarla!))).toBeNull();
  });
});
