import grafeo from '@grafeo-db/js';
import { describe, expect, it } from '@jest/globals';
import { retried } from '../retry.js';
import { ConstraintViolated, QueryFailed, StoreConflict } from '../store-error.js';
import { grafeoError } from './grafeo-errors.js';

const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => grafeoError('person.change', error),
  );

describe('an error of Grafeo', () => {
  it('is a conflict when another transaction has changed the same node', async () => {
    const db = grafeo.GrafeoDB.create();
    await db.executeCypher("CREATE (:Person {id: 'a'})");
    const [first, second] = [db.beginTransaction(), db.beginTransaction()];
    await first.executeCypher('MATCH (p:Person) SET p.name = "Jan"');
    const failure = await failureOf(second.executeCypher('MATCH (p:Person) SET p.name = "Piet"'));
    expect(failure).toEqual(new StoreConflict('person.change'));
  });

  it('is a violated constraint with label and property, whatever the value says', async () => {
    const db = grafeo.GrafeoDB.create();
    await db.executeCypher('CREATE CONSTRAINT c FOR (p:Person) REQUIRE p.id IS UNIQUE');
    const id = 'x") already exists on :Team';
    await db.executeCypher('CREATE (:Person {id: $id})', { id });
    const failure = await failureOf(db.executeCypher('CREATE (:Person {id: $id})', { id }));
    expect(failure).toEqual(new ConstraintViolated('person.change', 'Person', 'id'));
  });

  it('shows the text of a broken query, and no value of a sound one', async () => {
    const db = grafeo.GrafeoDB.create();
    expect((await failureOf(db.executeCypher('MATCH (p RETURN p')))?.message).toContain('syntax error');
    const failure = await failureOf(db.executeCypher('UNWIND [$name] AS name RETURN -name AS x', { name: 'Jan' }));
    expect(failure).toBeInstanceOf(QueryFailed);
    expect(failure?.message).not.toContain('Jan');
  });
});

describe('a write that meets another', () => {
  const conflict = new StoreConflict('person.change');

  it('is tried again until it succeeds', async () => {
    let attempts = 0;
    const work = async () => {
      attempts += 1;
      if (attempts < 4) throw conflict;
      return attempts;
    };
    expect(await retried(work)).toBe(4);
  });

  it('gives up after six times', async () => {
    let attempts = 0;
    const work = async () => {
      attempts += 1;
      throw conflict;
    };
    await expect(retried(work)).rejects.toBe(conflict);
    expect(attempts).toBe(6);
  });

  it('is not tried again after any other error', async () => {
    let attempts = 0;
    const work = async () => {
      attempts += 1;
      throw new Error('no');
    };
    await expect(retried(work)).rejects.toThrow('no');
    expect(attempts).toBe(1);
  });
});
