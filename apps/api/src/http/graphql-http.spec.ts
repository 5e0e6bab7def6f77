import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits, type Audit } from 'graphql-http';
import { startTestServer, type TestServer } from '../testing/test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** The audits are listed before the server has its port, so they ask for its address when they run. */
const audits = serverAudits({ url: () => `${server.url}/graphql`, fetchFn: fetch });

/**
 * Optional in the standard, and refused here: a GET without a header of its own can be sent from any page on the web
 * (cross-site request forgery).
 */
const refusedOnPurpose = [
  'MAY accept application/x-www-form-urlencoded formatted GET requests',
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
];

const answerTo = async (audit: Audit): Promise<string> => {
  const result = await audit.fn();
  return result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`;
};

describe('GraphQL over HTTP', () => {
  it.each(audits.filter(({ name }) => !refusedOnPurpose.includes(name)).map((audit) => [audit.name, audit] as const))(
    '%s',
    async (_, audit) => {
      expect(await answerTo(audit)).toBe('ok');
    },
  );

  it.each(refusedOnPurpose)('%s: refused', async (name) => {
    const audit = audits.find((candidate) => candidate.name === name);
    expect(audit && (await answerTo(audit))).toBe('notice: Response status code is not 200');
  });
});
