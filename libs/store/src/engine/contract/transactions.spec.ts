import { describe, expect, it } from '@jest/globals';
import { engines, testQuery } from '../../../test/engines.js';
import { freshStore } from '../../../test/fresh-store.js';
import { ConstraintViolated, QueryFailed, StoreUnavailable } from '../index.js';

const createPerson = testQuery('CREATE (:Person {id: $id, count: 0})');
const countPeople = testQuery<{ count: number }>('MATCH (p:Person) RETURN count(p) AS count');
const addOne = testQuery('MATCH (p:Person {id: $id}) SET p.count = p.count + 1');
const readCount = testQuery<{ count: number }>('MATCH (p:Person {id: $id}) RETURN p.count AS count');
const broken = testQuery('MATCH (p:Person RETURN p');

describe.each(engines)('a transaction on $name', ({ start }) => {
  const store = freshStore(start);

  const people = async () => (await store.db.read((tx) => tx.run(countPeople)))[0]?.count;

  it('gives back what its work gives back', async () => {
    expect(await store.db.write(async () => 'done')).toBe('done');
    expect(await store.db.read(async () => 'seen')).toBe('seen');
  });

  it('keeps all that it wrote', async () => {
    await store.db.write(async (tx) => {
      await tx.run(createPerson, { id: 'a' });
      await tx.run(createPerson, { id: 'b' });
    });
    expect(await people()).toBe(2);
  });

  it('sees its own writes', async () => {
    const seen = await store.db.write(async (tx) => {
      await tx.run(createPerson, { id: 'a' });
      return tx.run(countPeople);
    });
    expect(seen).toEqual([{ count: 1 }]);
  });

  it('keeps nothing when its work throws, and lets the error through', async () => {
    const reason = new Error('the team said no');
    const work = store.db.write(async (tx) => {
      await tx.run(createPerson, { id: 'a' });
      throw reason;
    });
    await expect(work).rejects.toBe(reason);
    expect(await people()).toBe(0);
  });

  it('keeps nothing when a statement fails', async () => {
    const work = store.db.write(async (tx) => {
      await tx.run(createPerson, { id: 'a' });
      await tx.run(createPerson, { id: 'a' });
    });
    await expect(work).rejects.toThrow(ConstraintViolated);
    expect(await people()).toBe(0);
  });

  it('keeps nothing when a statement fails and its work goes on as if nothing happened', async () => {
    const work = store.db.write(async (tx) => {
      await tx.run(createPerson, { id: 'a' });
      await tx.run(broken).catch(() => undefined);
      await tx.run(createPerson, { id: 'b' }).catch(() => undefined);
    });
    await expect(work).rejects.toThrow(QueryFailed);
    expect(await people()).toBe(0);
  });

  it('waits for statements that its work did not wait for', async () => {
    await store.db.write(async (tx) => {
      void tx.run(createPerson, { id: 'a' });
      void tx.run(createPerson, { id: 'b' });
    });
    expect(await people()).toBe(2);
  });

  it('shows nobody what it has not finished', async () => {
    let seenHalfway: number | undefined;
    await store.db.write(async (tx) => {
      await tx.run(createPerson, { id: 'a' });
      seenHalfway = await people();
      await tx.run(createPerson, { id: 'b' });
    });
    expect([seenHalfway, await people()]).toEqual([0, 2]);
  });

  it('never lets a reader see one half of a pair, however many read meanwhile', async () => {
    const write = (pair: number) =>
      store.db.write(async (tx) => {
        await tx.run(createPerson, { id: `${pair} left` });
        await tx.run(createPerson, { id: `${pair} right` });
      });
    const writing = Promise.all(Array.from({ length: 20 }, (_, pair) => write(pair)));
    const seen = await Promise.all(Array.from({ length: 40 }, people));
    await writing;
    expect(seen.filter((count) => count === undefined || count % 2 !== 0)).toEqual([]);
    expect(await people()).toBe(40);
  });

  it('is seen by every read that starts after it', async () => {
    for (let expected = 1; expected <= 10; expected += 1) {
      await store.db.write((tx) => tx.run(createPerson, { id: String(expected) }));
      expect(await people()).toBe(expected);
    }
  });

  it('loses no change when many change the same person at once', async () => {
    await store.db.write((tx) => tx.run(createPerson, { id: 'a' }));
    await Promise.all(Array.from({ length: 25 }, () => store.db.write((tx) => tx.run(addOne, { id: 'a' }))));
    expect(await store.db.read((tx) => tx.run(readCount, { id: 'a' }))).toEqual([{ count: 25 }]);
  });

  it('runs again when it and another take the same people in opposite order', async () => {
    for (const id of ['a', 'b']) await store.db.write((tx) => tx.run(createPerson, { id }));
    const change = (ids: readonly string[]) =>
      store.db.write(async (tx) => {
        for (const id of ids) await tx.run(addOne, { id });
      });
    await Promise.all(Array.from({ length: 10 }, (_, turn) => change(turn % 2 ? ['a', 'b'] : ['b', 'a'])));
    const counts = await Promise.all(['a', 'b'].map((id) => store.db.read((tx) => tx.run(readCount, { id }))));
    expect(counts).toEqual([[{ count: 10 }], [{ count: 10 }]]);
  });

  it('may not write when it is a read', async () => {
    const work = store.db.read((tx) => tx.run(createPerson, { id: 'a' }));
    await expect(work).rejects.toThrow(QueryFailed);
    expect(await people()).toBe(0);
  });

  it('does not wait for itself inside another write, but says so', async () => {
    const nested = store.db.write(() => store.db.write((tx) => tx.run(createPerson, { id: 'a' })));
    await expect(nested).rejects.toThrow('pass its `tx` on instead');
    await store.db.write((tx) => tx.run(createPerson, { id: 'b' }));
    expect(await people()).toBe(1);
  });

  it('names the query that failed, and never a value', async () => {
    const failure = await store.db
      .write((tx) =>
        tx.run(
          { name: 'person.create', cypher: 'CREATE (:Person {id: $secret}) RETURN 1 / 0 AS x' },
          { secret: 'Jan' },
        ),
      )
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(QueryFailed);
    expect(String(failure)).toContain('"person.create" failed');
    expect(String(failure)).not.toContain('Jan');
    expect((failure as QueryFailed).cause).toBeUndefined();
  });
});

describe.each(engines)('a closed store on $name', ({ start }) => {
  it('finishes what was running, then refuses everything', async () => {
    const { db, dispose } = await start();
    expect(await db.ready()).toBe(true);
    const running = db.write((tx) => tx.run(createPerson, { id: 'a' }));
    await running;
    await db.close();
    await expect(db.read((tx) => tx.run(countPeople))).rejects.toThrow(StoreUnavailable);
    await expect(db.write((tx) => tx.run(countPeople))).rejects.toThrow(StoreUnavailable);
    expect(await db.ready()).toBe(false);
    await dispose();
  }, 600_000);
});
