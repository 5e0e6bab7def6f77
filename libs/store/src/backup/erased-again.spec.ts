import { describe, expect, it } from '@jest/globals';
import { asLines, backupOf } from '../../test/backup-lines.js';
import { engines, testQuery } from '../../test/engines.js';
import { freshStore } from '../../test/fresh-store.js';
import { forgetPerson } from '../forgetting/index.js';
import { plantTwoOrganisations, testIds as ids } from '../testing/index.js';
import { restoreStore } from './restore-store.js';

const names = testQuery<{ name: string }>('MATCH (p:Person) RETURN p.name AS name ORDER BY name');
const days = { today: '2026-11-24', yesterday: '2026-11-23' };
const more = testQuery(
  `MATCH (client:Client {id: $clientId}), (bert:Person {id: $personId}), (team:Team {id: $teamId})
   CREATE (client)-[:HOLDS_BACK {seenBy: 'nobody'}]->(bert),
     (bert)-[:DID_NOT_GIVE]->(:Consent {id: 'mistaken', purpose: 'beAsked', retractedAt: '2026-11-01T10:00:00.000Z'}),
     (bert)-[:HAD_PHOTO]->(:Photo {id: 'aside', content: 'AAAA', setAsideAt: '2026-11-01T10:00:00.000Z'}),
     (:Person {id: 'gone', name: 'Bert again'})-[:MERGED_INTO]->(bert),
     (team)-[:CARED_FOR]->(:Client {id: 'aside client', setAsideAt: '2026-11-01T10:00:00.000Z'})`,
);

describe.each(engines)('a backup and who was erased on $name', ({ start }) => {
  const store = freshStore(start, plantTwoOrganisations);

  const known = async (): Promise<readonly string[]> =>
    (await store.db.read((tx) => tx.run(names))).map(({ name }) => name);
  const forget = () => store.db.write((tx) => forgetPerson(tx, { personId: ids.bert, ...days }));

  it('from before does not bring them back into the store that erased them, however often', async () => {
    const before = await backupOf(store.db);
    await forget();
    for (const erasedAgain of [1, 1]) {
      expect(await restoreStore(store.db, asLines(before), { replace: true })).toMatchObject({ erasedAgain });
      expect(await known()).not.toContain('Bert');
      expect(await known()).toContain('Carla');
    }
  });

  it('from after keeps an older one from bringing them back, wherever it is restored first', async () => {
    const before = await backupOf(store.db);
    await forget();
    const after = await backupOf(store.db);
    expect(after.join()).not.toContain('Bert');
    await store.empty();
    expect(await restoreStore(store.db, asLines(after))).toMatchObject({ erasedAgain: 0 });
    expect(await restoreStore(store.db, asLines(before), { replace: true })).toMatchObject({ erasedAgain: 1 });
    expect(await known()).not.toContain('Bert');
  });

  it('into a store that never knew of it brings back who was in it', async () => {
    const before = await backupOf(store.db);
    await forget();
    await store.empty();
    expect(await restoreStore(store.db, asLines(before))).toMatchObject({ erasedAgain: 0 });
    expect(await known()).toContain('Bert');
  });

  it('holds whom a client keeps, a yes that was a mistake, and what was set aside or merged, byte by byte', async () => {
    await store.db.write((tx) => tx.run(more, { clientId: ids.anna, personId: ids.bert, teamId: ids.linde }));
    const before = await backupOf(store.db);
    for (const type of ['HOLDS_BACK', 'DID_NOT_GIVE', 'HAD_PHOTO', 'MERGED_INTO', 'CARED_FOR'])
      expect(before.filter((line) => line.includes(`"type":"${type}"`))).toHaveLength(1);
    await store.empty();
    await restoreStore(store.db, asLines(before));
    expect(await backupOf(store.db)).toEqual(before);
  });
});
