import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import express from 'express';
import { startTestServer, type TestServer } from '../testing/test-server.js';
import { health } from './health.js';
import { webApp } from './web-app.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

describe('around GraphQL', () => {
  it('says that it lives and is ready', async () => {
    const [live, ready] = await Promise.all(
      ['live', 'ready'].map(async (what) => (await fetch(`${server.url}/health/${what}`)).json()),
    );
    expect(live).toEqual({ status: 'live' });
    expect(ready).toEqual({ status: 'ready', store: 'grafeo' });
  });

  it('allows scripts and styles of its own only', async () => {
    const { headers } = await fetch(`${server.url}/health/live`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('measures requests without naming what was asked', async () => {
    await fetch(`${server.url}/kring/018f0000-0000-7000-8000-000000000001`);
    const text = await (await fetch(`${server.url}/metrics`)).text();
    expect(text).toContain('kring_request_seconds_count{place="page"');
    expect(text).not.toContain('018f0000');
  });

  it.each(['{ madeUpField }', 'mutation { madeUpField }', 'subscription { madeUpField }'])(
    'counts nothing under a name that a stranger thought up: %s',
    async (document) => {
      const { errors } = await server.graphql(document);
      expect(errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
      expect(await (await fetch(`${server.url}/metrics`)).text()).not.toContain('madeUpField');
    },
  );
});

describe('when the store does not answer', () => {
  it('is alive and not ready', async () => {
    const app = express();
    app.use(health({ engine: 'neo4j', ready: () => Promise.reject(new Error('gone')) }));
    await asking(app, async (url) => {
      expect((await fetch(`${url}/health/live`)).status).toBe(200);
      expect((await fetch(`${url}/health/ready`)).status).toBe(503);
    });
  });
});

describe('the web app', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kring-web-'));
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'index.html'), '<title>Kring</title>');
  writeFileSync(path.join(folder, 'assets/app-1a2b.js'), 'export {};');
  writeFileSync(path.join(folder, 'assets/app-1a2b.js.br'), brotliCompressSync('export {};'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const app = express();
  app.use(webApp(folder));

  it('is the same page for every screen, asked for anew each time', async () => {
    await asking(app, async (url) => {
      const screen = await fetch(`${url}/kring/1?vorm=lijst`);
      expect(await screen.text()).toBe('<title>Kring</title>');
      expect(screen.headers.get('cache-control')).toBe('no-cache');
    });
  });

  it('may keep files that carry their hash', async () => {
    await asking(app, async (url) => {
      const script = await fetch(`${url}/assets/app-1a2b.js`);
      expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    });
  });

  it.each([
    ['br', 'br'],
    ['gzip', null],
  ])('comes small for who reads %s, where the build made it so', async (reads, encoding) => {
    await asking(app, async (url) => {
      const script = await fetch(`${url}/assets/app-1a2b.js`, { headers: { 'accept-encoding': reads } });
      expect(script.headers.get('content-encoding')).toBe(encoding);
      expect(script.headers.get('content-type')?.toLowerCase()).toBe('text/javascript; charset=utf-8');
      expect(script.headers.get('vary')).toBe('Accept-Encoding');
      expect(await script.text()).toBe('export {};');
    });
  });

  it.each(['/assets/gone.js', '/graphql', '/health/gone'])('is no answer to %s', async (address) => {
    await asking(app, async (url) => {
      expect((await fetch(`${url}${address}`)).status).toBe(404);
    });
  });
});

async function asking(app: express.Express, ask: (url: string) => Promise<void>): Promise<void> {
  const listening = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => listening.once('listening', resolve));
  try {
    await ask(`http://127.0.0.1:${(listening.address() as AddressInfo).port}`);
  } finally {
    listening.close();
  }
}
