import { describe, expect, it } from '@jest/globals';
import { engines, testQuery } from '../../../test/engines.js';
import { freshStore } from '../../../test/fresh-store.js';
import { nodeKeys } from '../../migrations/labels.js';
import { ConstraintViolated } from '../index.js';

const createPerson = testQuery('CREATE (:Person {id: $id})');
const mergePerson = testQuery('MERGE (p:Person {id: $id}) ON CREATE SET p.seen = 1 ON MATCH SET p.seen = p.seen + 1');
const seen = testQuery<{ seen: number }>('MATCH (p:Person) RETURN p.seen AS seen');

describe.each(engines)('the key of a node on $name', ({ start }) => {
  const store = freshStore(start);

  const failureOf = (cypher: string) =>
    store.db.write((tx) => tx.run({ ...testQuery(cypher), name: 'a.test' })).catch((error: unknown) => error);

  it.each(Object.entries(nodeKeys).filter(([label]) => label !== 'Migration'))(
    'is given out once: %s by its %s',
    async (label, key) => {
      const failure = await failureOf(`UNWIND [1, 2] AS turn CREATE (:${label} {${key}: 'same'})`);
      expect(failure).toEqual(new ConstraintViolated('a.test', label, key));
    },
  );

  it.each([
    ['SET p.id', "MATCH (p:Person {id: 'a'}) SET p.id = 'b'"],
    ['SET p +=', "MATCH (p:Person {id: 'a'}) SET p += {id: 'b'}"],
    ['SET p =', "MATCH (p:Person {id: 'a'}) SET p = {id: 'b'}"],
    ['another label', "CREATE (t:Thing {id: 'b'}) SET t:Person"],
  ])('cannot be taken over with %s', async (_, cypher) => {
    await store.db.write(async (tx) => {
      await tx.run(createPerson, { id: 'a' });
      await tx.run(createPerson, { id: 'b' });
    });
    expect(await failureOf(cypher)).toEqual(new ConstraintViolated('a.test', 'Person', 'id'));
  });

  it('is free again after its node is gone, also within one transaction', async () => {
    await store.db.write((tx) => tx.run(createPerson, { id: 'a' }));
    await store.db.write(async (tx) => {
      await tx.run(testQuery("MATCH (p:Person {id: 'a'}) DETACH DELETE p"));
      await tx.run(createPerson, { id: 'a' });
    });
    expect(await store.db.read((tx) => tx.run(seen))).toEqual([{ seen: null }]);
  });

  it('makes one node when many merge it at once', async () => {
    await Promise.all(Array.from({ length: 10 }, () => store.db.write((tx) => tx.run(mergePerson, { id: 'a' }))));
    expect(await store.db.read((tx) => tx.run(seen))).toEqual([{ seen: 10 }]);
  });

  it('stays with a node that has relationships: it cannot just be deleted', async () => {
    await store.db.write((tx) => tx.run(testQuery("CREATE (:Person {id: 'a'})-[:KNOWS]->(:Person {id: 'b'})")));
    expect(await failureOf("MATCH (p:Person {id: 'a'}) DELETE p")).toBeInstanceOf(Error);
  });
});
