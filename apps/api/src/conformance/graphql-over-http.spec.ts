import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestServer, type TestServer } from '../testing/test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly search?: string;
}

/** Status, media type and errors of an answer to a request that is sent as it stands. */
async function send({ method = 'POST', headers = {}, body, search = '' }: Sent) {
  const response = await fetch(`${server.url}/graphql${search}`, { method, headers, body: body ?? null });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
  const mediaType = response.headers.get('content-type')?.split(';')[0];
  return { status: response.status, mediaType, data, codes: errors?.map(({ extensions }) => extensions.code) };
}

const asJson = { 'content-type': 'application/json' };
const modern = { accept: 'application/graphql-response+json' };
const past = { 'apollo-require-preflight': 'true' };
const asked = (query: string): string => `?${new URLSearchParams({ query }).toString()}`;

describe('a GET', () => {
  it('never changes anything', async () => {
    const response = await fetch(`${server.url}/graphql${asked('mutation { signOut { errors { code } } }')}`, {
      headers: past,
    });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
    expect(await response.json()).not.toHaveProperty('data');
  });

  it('is refused when any page on the web could have sent it', async () => {
    const answer = await send({ method: 'GET', search: asked('{ __typename }') });
    expect(answer).toMatchObject({ status: 400, data: undefined, codes: ['BAD_REQUEST'] });
  });

  it('may ask when it carries a header of its own', async () => {
    const answer = await send({ method: 'GET', headers: past, search: asked('{ __typename }') });
    expect(answer).toMatchObject({ status: 200, data: { __typename: 'Query' } });
  });
});

describe('a request that cannot be read', () => {
  it('is a clean error in the media type that was asked for', async () => {
    const body = '{ "not a JSON';
    expect(await send({ headers: asJson, body })).toEqual({
      status: 400,
      mediaType: 'application/json',
      data: undefined,
      codes: ['BAD_REQUEST'],
    });
    expect(await send({ headers: { ...asJson, ...modern }, body })).toMatchObject({
      status: 400,
      mediaType: 'application/graphql-response+json',
    });
  });

  it('does not repeat what was sent', async () => {
    const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers: asJson, body: '{ Annie' });
    expect(await response.json()).toEqual({
      errors: [{ message: 'The body of this request is not JSON.', extensions: { code: 'BAD_REQUEST' } }],
    });
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
  ])('is refused as %s', async (type) => {
    const answer = await send({ headers: { 'content-type': type, ...past }, body: 'query=%7B__typename%7D' });
    expect(answer).toMatchObject({ status: 415, codes: ['UNSUPPORTED_MEDIA_TYPE'] });
  });

  it('is refused in another encoding than UTF', async () => {
    const headers = { 'content-type': 'application/json; charset=latin1' };
    expect(await send({ headers, body: '{}' })).toMatchObject({ status: 415, codes: ['UNSUPPORTED_MEDIA_TYPE'] });
  });

  it.each([{ headers: asJson }, { headers: asJson, body: '{}' }, { headers: asJson, body: '"text"' }])(
    'is refused without a question: %j',
    async (sent) => {
      expect(await send(sent)).toMatchObject({ status: 400, codes: ['BAD_REQUEST'] });
    },
  );

  it('is refused when no answer would be understood', async () => {
    const answer = await send({ headers: { ...asJson, accept: 'text/csv' }, body: '{"query":"{ __typename }"}' });
    expect(answer).toMatchObject({ status: 406, codes: ['BAD_REQUEST'] });
  });

  it('is refused by another method', async () => {
    expect(await send({ method: 'PUT', headers: asJson, body: '{"query":"{ __typename }"}' })).toMatchObject({
      status: 405,
      codes: ['BAD_REQUEST'],
    });
  });
});
