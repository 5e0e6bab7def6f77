import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } from '@apollo/client';
import { describe, expect, it } from '@jest/globals';
import { inOrderLink } from './in-order.js';

const circleQuery = gql('query Circle($clientId: ID!) { circle(clientId: $clientId) { sequence ring } }');
const glance = gql('query Glance($clientId: ID!) { circleSequence(clientId: $clientId) }');
const undo = gql('mutation Undo { undo }');

type Data = Record<string, unknown>;
interface Asked {
  readonly name: string;
  readonly answer: (data: Data | Error) => void;
  isGivenUp: boolean;
}

/** A server that waits with each answer until it is told what to say, in whatever order. */
function waiting() {
  const asked: Asked[] = [];
  const held = new ApolloLink(
    ({ operationName }) =>
      new Observable((observer) => {
        const answer = (data: Data | Error): void => {
          if (data instanceof Error) return observer.error(data);
          observer.next({ data });
          observer.complete();
        };
        const one: Asked = { name: operationName ?? '', answer, isGivenUp: false };
        asked.push(one);
        return () => void (one.isGivenUp = true);
      }),
  );
  const client = new ApolloClient({ link: ApolloLink.from([inOrderLink(), held]), cache: new InMemoryCache() });
  const open = (name: string): readonly Asked[] => asked.filter((one) => one.name === name && !one.isGivenUp);
  const timesAsked = (name: string): number => asked.filter((one) => one.name === name).length;
  return { client, open, timesAsked };
}

const circle = (sequence: number, ring: number): Data => ({ circle: { __typename: 'Circle', sequence, ring } });
const variables = { clientId: 'c1' };
const askCircle = (client: ApolloClient) =>
  client.query({ query: circleQuery, variables, fetchPolicy: 'network-only' });
const glanceAt = (client: ApolloClient, clientId = 'c1') =>
  client.query({ query: glance, variables: { clientId }, fetchPolicy: 'network-only' });
const inCache = (client: ApolloClient) => client.readQuery({ query: circleQuery, variables }) as Data | null;

describe('an answer that is older than what is known here', () => {
  it('is asked anew when a save was answered while it was on its way, also for who joined it since', async () => {
    const { client, open } = waiting();
    const before = askCircle(client);
    const [old] = open('Circle');
    const saved = client.mutate({ mutation: undo });
    open('Undo')[0]?.answer({ undo: true });
    await saved;
    const after = askCircle(client);
    old?.answer(circle(1, 3));
    expect(inCache(client)).toBeNull();
    expect(open('Circle')).toHaveLength(1);
    open('Circle')[0]?.answer(circle(2, 1));
    expect((await before).data).toEqual(circle(2, 1));
    expect((await after).data).toEqual(circle(2, 1));
    expect(inCache(client)).toEqual(circle(2, 1));
  });

  it('is asked anew after each of several saves, and nothing is asked that was answered before', async () => {
    const { client, open, timesAsked } = waiting();
    const first = askCircle(client);
    open('Circle')[0]?.answer(circle(1, 3));
    await first;
    const second = askCircle(client);
    for (const _ of [1, 2]) {
      const saved = client.mutate({ mutation: undo });
      open('Undo')[0]?.answer({ undo: true });
      await saved;
    }
    expect(timesAsked('Circle')).toBe(4);
    open('Circle')[0]?.answer(circle(3, 1));
    expect((await second).data).toEqual(circle(3, 1));
  });

  it('stands when the save came to nothing, because nothing newer is known', async () => {
    const { client, open } = waiting();
    const asked = askCircle(client);
    const failed = client.mutate({ mutation: undo }).catch(() => 'failed');
    open('Undo')[0]?.answer(new Error('no'));
    expect(await failed).toBe('failed');
    open('Circle')[0]?.answer(circle(1, 3));
    expect((await asked).data).toEqual(circle(1, 3));
  });

  it('is asked anew when others went further, and taken when the circle says the same again', async () => {
    const { client, open } = waiting();
    const asked = askCircle(client);
    const glanced = glanceAt(client);
    open('Glance')[0]?.answer({ circleSequence: 5 });
    await glanced;
    open('Circle')[0]?.answer(circle(4, 3));
    expect(inCache(client)).toBeNull();
    open('Circle')[0]?.answer(circle(4, 2));
    expect((await asked).data).toEqual(circle(4, 2));
  });

  it('is measured by its own circle alone', async () => {
    const { client, open } = waiting();
    const asked = askCircle(client);
    const glanced = glanceAt(client, 'another');
    open('Glance')[0]?.answer({ circleSequence: 9 });
    await glanced;
    open('Circle')[0]?.answer(circle(4, 3));
    expect((await asked).data).toEqual(circle(4, 3));
  });

  it('brings what went wrong the second time to who asked', async () => {
    const { client, open } = waiting();
    const asked = askCircle(client).catch((error: unknown) => String(error));
    const saved = client.mutate({ mutation: undo });
    open('Undo')[0]?.answer({ undo: true });
    await saved;
    open('Circle')[0]?.answer(new Error('away'));
    expect(await asked).toContain('away');
  });
});
