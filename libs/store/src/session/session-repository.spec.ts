import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AccountId } from '@kring/care-network';
import { engines, testQuery, type TestStore } from '../../test/engines.js';
import { newId } from '../new-id.js';
import { plantTwoOrganisations, testIds as ids, testPermit } from '../testing/index.js';
import { findViewer } from '../viewer/viewer-repository.js';
import { addSession, endSession } from './session-repository.js';

const now = '2026-11-24T10:00:00.000Z';
const expiresAt = '2026-11-24T22:00:00.000Z';
const countSessions = testQuery<{ count: number }>('MATCH (session:Session) RETURN count(session) AS count');

let store: TestStore;

describe.each(engines)('a session on $name', ({ start }) => {
  beforeAll(async () => {
    store = await start();
    await plantTwoOrganisations(store.db);
  }, 600_000);
  afterAll(() => store.dispose());

  const open = (accountId: AccountId, tokenHash: string, at = now): Promise<boolean> =>
    store.db.write((tx) => addSession(tx, { accountId, tokenHash, now: at, expiresAt }));
  const viewer = (tokenHash: string, at = now) => store.db.read((tx) => findViewer(tx, tokenHash, at));

  it.each(['teamLeader', 'consultant', 'client', 'relative', 'coordinator'] as const)(
    'tells for whom a %s acts',
    async (persona) => {
      await open(ids.accounts[persona], `hash of ${persona}`);
      const expected = testPermit(persona, 'Query.team').viewer;
      expect(await viewer(`hash of ${persona}`)).toEqual({ ...expected, name: expect.any(String) });
    },
  );

  it('is not there for another hash, or once it has expired', async () => {
    expect(await viewer('made up')).toBeNull();
    expect(await viewer('hash of client', expiresAt)).toBeNull();
  });

  it('ends, and no other with it', async () => {
    await store.db.write((tx) => endSession(tx, 'hash of client'));
    expect(await viewer('hash of client')).toBeNull();
    expect(await viewer('hash of relative')).not.toBeNull();
    await store.db.write((tx) => endSession(tx, 'hash of client'));
  });

  it('is not opened for an account that is not there', async () => {
    expect(await open(newId(), 'hash of nobody')).toBe(false);
  });

  it('clears away what has expired', async () => {
    await open(ids.accounts.relative, 'a day later', '2026-11-25T10:00:00.000Z');
    expect(await store.db.read((tx) => tx.run(countSessions))).toEqual([{ count: 1 }]);
  });
});
