import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } from '@apollo/client';
import { describe, expect, it } from '@jest/globals';
import { allSaved, underWayLink } from './under-way.js';

const save = gql('mutation Save { save }');

/** Saves that wait until they are answered, in the order in which they were sent; the answer, or what went wrong. */
function waiting() {
  const answers: ((wrong?: Error) => void)[] = [];
  const held = new ApolloLink(
    () =>
      new Observable((observer) => {
        answers.push((wrong) => {
          if (wrong) return observer.error(wrong);
          observer.next({ data: { save: true } });
          observer.complete();
        });
      }),
  );
  const client = new ApolloClient({ link: ApolloLink.from([underWayLink(), held]), cache: new InMemoryCache() });
  return { client, answers };
}

describe('who waits for what is being saved', () => {
  it('waits for nothing when nothing is', async () => {
    await expect(allSaved()).resolves.toBeUndefined();
  });

  it('goes on after the last answer, also when a save fails and when an answer leads to another save', async () => {
    const { client, answers } = waiting();
    const told: string[] = [];
    const first = client.mutate({ mutation: save }).then(() => {
      told.push('first');
      return client.mutate({ mutation: save }).then(() => told.push('that follows'));
    });
    const failing = client.mutate({ mutation: save }).catch(() => told.push('failed'));
    const saved = allSaved().then(() => told.push('saved'));
    answers[1]?.(new Error('no'));
    await failing;
    answers[0]?.();
    while (answers.length < 3) await new Promise((resolve) => setTimeout(resolve, 0));
    answers[2]?.();
    await Promise.all([first, saved]);
    expect(told).toEqual(['failed', 'first', 'that follows', 'saved']);
  });
});
