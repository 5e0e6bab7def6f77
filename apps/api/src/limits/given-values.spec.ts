import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testIds } from '@kring/store/testing';
import { startTestServer, type TestServer } from '../testing/test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const addPerson = 'mutation ($input: AddPersonInput!) { addPerson(input: $input) { errors { code } } }';
const said = async (input: object): Promise<readonly string[]> =>
  (await server.graphql(addPerson, { input }, { as: 'teamLeader' })).errors.map(({ message }) => message);
const given = { clientId: testIds.anna, name: 'Zandkasteel', note: '; Field "x" at "input.note"; "zand' };

describe('a variable that does not fit its type', () => {
  it.each<[string, object, string]>([
    ['a field too many', { ...given, nmae: 'x' }, 'refused. Field "nmae" is not defined by type "AddPersonInput".'],
    ['a field too few', { name: 'Zandkasteel' }, 'Field "clientId" of required type "ID!" was not provided.'],
    ['another kind of value', { ...given, birthYear: 'zandjaar' }, 'refused at "input.birthYear". The value'],
    ['a word that is no answer', { ...given, sector: 'zandbak' }, 'refused at "input.sector". The value'],
    ['a value in place of a list', { ...given, speaks: [{ zand: 1 }] }, 'refused at "input.speaks[0]". The value'],
  ])('is told by its name and place, and nothing of what was given: %s', async (_, input, message) => {
    const messages = await said(input);
    expect(messages.join('\n')).toContain(message);
    expect(messages.join('\n')).not.toMatch(/zand/i);
  });

  it('is told as it is where the document itself is wrong', async () => {
    const { errors } = await server.graphql('{ team(id: "x", oops: 1) { name } }', {}, { as: 'teamLeader' });
    expect(errors.map(({ message }) => message)).toEqual(['Unknown argument "oops" on field "Query.team".']);
  });
});
