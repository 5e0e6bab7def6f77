import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestServer, type Answer, type TestServer } from '../testing/test-server.js';
import { mostBytes } from './request-body.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

/** Pages of one within each other, three levels each. */
const pagesWithinPages = (levels: number): string =>
  levels === 0 ? 'id' : `clients(first: 1) { nodes { team { ${pagesWithinPages(levels - 1)} } } }`;

const modern = { headers: { accept: 'application/graphql-response+json' } };

const told = ({ status, data, errors }: Answer) => ({
  status,
  data,
  errors: errors.map(({ message, extensions }) => `${extensions.code}: ${message}`),
});

const refused = (sentence: string, status = 400) => ({ status, data: null, errors: [`LIMIT_EXCEEDED: ${sentence}`] });

describe('a request that asks for too much', () => {
  it.each([
    ['tokens', `{ ${times(1000, () => '__typename')} }`, '1000 tokens'],
    ['depth', `{ teams(first: 1) { nodes { ${pagesWithinPages(4)} } } }`, '12 depth'],
    ['cost', '{ teams(first: 100) { nodes { clients(first: 100) { nodes { id house version } } } } }', '30000 cost'],
    ['aliases', `{ ${times(21, (index) => `a${index}: __typename`)} }`, '20 aliases'],
    ['directives', `{ ${times(21, () => '... @include(if: true) { __typename }')} }`, '20 directives'],
  ])('is refused for its %s, in either media type', async (_, query, most) => {
    const sentence = `This request has more than ${most}.`;
    expect(told(await server.graphql(query))).toEqual(refused(sentence));
    expect(told(await server.graphql(query, {}, modern))).toEqual(refused(sentence));
  });

  it('is refused before anything is done', async () => {
    const query = `mutation { ${times(21, (index) => `out${index}: signOut { errors { code } }`)} }`;
    const { headers, ...answer } = await server.graphql(query, {}, { as: 'coordinator' });
    expect(answer).toMatchObject({ status: 400, data: null });
    expect(headers.get('set-cookie')).toBeNull();
    const after = await server.graphql('{ viewer { name } }', {}, { as: 'coordinator' });
    expect(after.data).toEqual({ viewer: { name: expect.any(String) } });
  });

  it('is refused for its bytes without being read to the end', async () => {
    const answer = await server.graphql('{ __typename }', { note: 'x'.repeat(mostBytes) });
    expect(told(answer)).toEqual(refused('This request has more than 102400 bytes.', 413));
  });

  it('has a mistake like any other when its fragments spread each other', async () => {
    const fragments = times(120, (index) => `fragment f${index} on Team { ...f${(index + 1) % 120} }`);
    const { status, errors } = await server.graphql(`{ teams { nodes { ...f0 } } } ${fragments}`, {}, modern);
    expect({ status, code: errors[0]?.extensions.code }).toEqual({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
  });
});

describe('more than one request at once', () => {
  it('is refused', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      errors: [{ message: 'Operation batching disabled.', extensions: { code: 'BAD_REQUEST' } }],
    });
  });
});
