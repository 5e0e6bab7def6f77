import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { permitFor, type Viewer } from '@kring/access';
import type { GraphDb } from '@kring/store';
import { testIds as ids } from '@kring/store/testing';
import type { RequestContext } from '../graphql/request-context.js';
import { userProblem } from '../graphql/user-problem.js';
import { startTestServer, type PersonaName, type TestServer } from '../testing/test-server.js';
import { Writes } from './writes.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const addPerson = `mutation ($input: AddPersonInput!) {
  addPerson(input: $input) { member { person { id name } tie { id version } } errors { code field } }
}`;
const kees = { clientId: ids.anna, name: 'Kees', role: 'oom' };

interface Added {
  readonly member: { readonly person: { readonly id: string; readonly name: string } } | null;
  readonly errors: readonly object[];
}

async function add(key: string, input: object = kees, as: PersonaName = 'teamLeader'): Promise<Added> {
  const { data, errors } = await server.graphql(addPerson, { input }, { as, headers: { 'idempotency-key': key } });
  expect(errors).toEqual([]);
  return data?.['addPerson'] as Added;
}

async function timesInCircle(name: string): Promise<number> {
  const text = 'query ($id: ID!) { circle(clientId: $id) { members { person { name } } } }';
  const { data } = await server.graphql(text, { id: ids.anna }, { as: 'teamLeader' });
  const { members } = data?.['circle'] as { members: { person: { name: string } }[] };
  return members.filter(({ person }) => person.name === name).length;
}

const reused = { member: null, errors: [{ code: 'KEY_REUSED', field: 'Idempotency-Key' }] };

describe('a mutation that is sent again under its key', () => {
  it('is done once, and answers the same', async () => {
    const first = await add('again');
    expect(await add('again')).toEqual(first);
    expect(await timesInCircle('Kees')).toBe(1);
  });

  it('is the same mutation when the fields stand in another order', async () => {
    const first = await add('order', { ...kees, name: 'Orde' });
    expect(await add('order', { name: 'Orde', role: 'oom', clientId: ids.anna })).toEqual(first);
  });

  it('is refused when it asks for something else', async () => {
    await add('else', { ...kees, name: 'Een' });
    expect(await add('else', { ...kees, name: 'Twee' })).toMatchObject(reused);
    expect(await timesInCircle('Twee')).toBe(0);
  });

  it('is refused when it is another mutation', async () => {
    await add('other', { ...kees, name: 'Drie' });
    const { data } = await server.graphql(
      'mutation ($input: AddClientInput!) { addClient(input: $input) { client { id } errors { code field } } }',
      { input: { teamId: ids.linde, name: 'Drie' } },
      { as: 'teamLeader', headers: { 'idempotency-key': 'other' } },
    );
    expect(data).toEqual({ addClient: { client: null, errors: reused.errors } });
  });

  it('is another’s own when another account sends it', async () => {
    await add('mine', { ...kees, name: 'Vier' });
    const other = await add('mine', { ...kees, name: 'Vier' }, 'client');
    expect(other.errors).toEqual([]);
    expect(await timesInCircle('Vier')).toBe(2);
  });

  it('is done once when it arrives twice at the same moment', async () => {
    const both = await Promise.all([1, 2, 3].map(() => add('at-once', { ...kees, name: 'Vijf' })));
    expect(both).toEqual([both[0], both[0], both[0]]);
    expect(await timesInCircle('Vijf')).toBe(1);
  });

  it('is done, not stale, when the first was still under way: that one is what it met', async () => {
    const { id, done } = { id: ids.bert, done: { personId: ids.bert } };
    const viewer = { accountId: ids.accounts.teamLeader, organisationId: ids.zonnehof, role: 'teamLeader' } as Viewer;
    const context = { idempotencyKey: 'under-way' } as RequestContext;
    const call = { viewer, permit: permitFor(viewer, 'Mutation.changePerson'), context };
    const first = new Writes(server.db, server.clock);
    const meanwhile: Pick<GraphDb, 'read' | 'write'> = {
      read: (work) => server.db.read(work),
      write: (work) => server.db.write(work).finally(() => first.run(call, { id }, () => Promise.resolve({ done }))),
    };
    const second = new Writes(meanwhile as GraphDb, server.clock);
    const stale = { problems: [userProblem('STALE', 'expectedVersion')] };
    expect(await second.run(call, { id }, () => Promise.resolve(stale))).toEqual({ done });
  });

  it('is done at last when it was refused before', async () => {
    const bad = await add('retry', { ...kees, clientId: ids.finn });
    expect(bad.errors).toEqual([{ code: 'NOT_FOUND', field: 'clientId' }]);
    expect((await add('retry', { ...kees, name: 'Zes' })).member?.person.name).toBe('Zes');
  });
});

describe('a key', () => {
  it.each(['é', 'x'.repeat(129)])('that is no key is told: %s', async (key) => {
    const result = await add(encodeURI(key) === key ? key : 'with space inside');
    expect(result.errors).toEqual([{ code: 'INVALID', field: 'Idempotency-Key' }]);
  });
});
